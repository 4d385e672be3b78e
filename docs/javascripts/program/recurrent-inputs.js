/* What an RNN is given: its mask, its initial states, its array; what raises there, and what is a trap. */

import { count } from "../rules/sizes.js";
import { isNumber, showShape } from "../rules/symbols.js";
import { plainTuple } from "./arrays.js";
import { noticeLost } from "./layer-results.js";
import { unknown } from "./values.js";

/** A mask of other steps or samples than its input, or of its features, outside a graph. */
export function checkMask(m, mask, input, units) {
  if (!mask?.every(isNumber) || !isNumber(input[1])) return;
  const why = `The mask is ${showShape(mask)}, and the input ${showShape(input)} needs ${showShape(input.slice(0, 2))}.`;
  if (mask.length === 1) m.raise("IndexError", "list index out of range", why, null);
  const wrongStep = mask.length === 3 && mask[2] !== 1 && isNumber(units) && mask[2] !== units;
  if (mask.length > 2 && !wrongStep) return;
  if (mask[0] === input[0] && mask[1] > input[1])
    m.raise("ValueError", "Cannot unstack", why, "errors/cannot-unstack-tensors-into-a-tensorarray/");
  if (mask[0] === input[0] && mask[1] < input[1])
    m.raise("OutOfRangeError", "Tried to read from index", why, "errors/tried-to-read-from-index/");
  if (mask[1] === input[1] && (wrongStep || (mask[0] !== 1 && isNumber(input[0]) && mask[0] !== input[0])))
    m.raise(
      "InvalidArgumentError",
      "condition",
      why,
      "errors/condition-then-and-else-must-be-broadcastable/",
    );
}

/** `wanted`: the units of each state that the layer keeps, or null. */
export function checkStates(m, layer, wanted, states, input) {
  if (!wanted) return null;
  if (states.length !== wanted.length) {
    const shown = `${layer.name} keeps ${count(wanted.length, "state")}, and initial_state holds ${states.length}.`;
    if (layer.cls === "GRU" && states.length > wanted.length)
      m.trap("gru-given-lstm-states", `${shown} The first of them is taken.`);
    else if (
      ["LSTM", "SimpleRNN"].includes(layer.cls) &&
      !layer.given.unroll &&
      states.length > wanted.length &&
      (input.eager || m.tracing)
    )
      m.raise("ValueError", "Too few leaves for PyTreeSpec", shown, "errors/too-few-leaves-for-pytreespec/");
    // a model is built without a word, and fails when it runs
    else if (states.length < wanted.length && !input.eager && !m.tracing) return null;
    else if (states.length < wanted.length)
      m.raise("IndexError", "list index out of range", shown, "errors/list-index-out-of-range/");
    else return unknown();
  }
  if (wanted.length > 1 && states.some(({ cell }, at) => cell === "both" || (cell && at % 2 === 0)))
    m.find({
      verdict: "silent-wrong",
      why: `${layer.name} takes h before c: an LSTM returns output, h, c, a Bidirectional output, h, c, h, c.`,
      page: "rules/initial-state/",
    });
  for (const [at, state] of states.entries()) {
    if (state.shape?.length !== 2) continue;
    const width = state.shape[1];
    const needs = wanted[at];
    if (isNumber(width) && isNumber(needs) && width !== needs) {
      const why = `${layer.name} keeps states of ${needs} units, and initial_state brings ${showShape(state.shape)}.`;
      if (input.eager && state.eager)
        m.raise("InvalidArgumentError", "Incompatible shapes", why, "errors/incompatible-shapes/");
      // a model is built without a word, and fails when it runs
      if (m.tracing)
        m.raise(
          "ValueError",
          `Dimensions must be equal, but are`,
          why,
          "errors/exception-encountered-when-calling-lstmcell-call/#state-width",
        );
    }
    if (
      input.eager &&
      state.eager &&
      isNumber(state.shape[0]) &&
      isNumber(input.shape[0]) &&
      state.shape[0] !== 1 &&
      input.shape[0] !== 1 &&
      state.shape[0] !== input.shape[0]
    )
      m.raise(
        "InvalidArgumentError",
        "Incompatible shapes",
        `${layer.name} gets ${input.shape[0]} samples and an initial_state of ${state.shape[0]}.`,
        "errors/incompatible-shapes/",
      );
    if (state.shape[0] === 1 && input.shape[0] !== 1) {
      m.trap(
        "initial-state-of-batch-one",
        `${layer.name} gets an initial_state of 1 sample, which all samples of a batch share.`,
      );
      break;
    }
  }
  return null;
}

/** What the input of an RNN tells of traps. */
export function noticeInput(m, layer, input) {
  noticeLost(m, layer, input);
  const source = (input.of ?? input).source;
  if (!source || !input.shape) return;
  const shape = (input.of?.shape ?? input.shape).join();
  const windowed = source.windowed ?? [];
  const [, features, steps] = windowed;
  // some of the windows, as a split gives
  const some =
    features !== steps && windowed.slice(1).join() === (input.of?.shape ?? input.shape).slice(1).join();
  if (windowed.length === 3 && (windowed.join() === shape || some))
    m.trap(
      "sliding-window-view-puts-time-last",
      `sliding_window_view puts time last: ${showShape(input.shape)} is (windows, features, timesteps). Add .swapaxes(1, 2).`,
    );
  noticeReshaped(m, source, input.of?.shape ?? input.shape, layer.name);
  // windows of one column
  const [, one, wide] = input.shape;
  const { at } = source.each ?? {};
  if (
    (at?.items?.[0] ?? at)?.k === "slice" &&
    source.reshaped?.from.length === 2 &&
    one === 1 &&
    wide > 1 &&
    !layer.given.stateful
  )
    m.find({
      verdict: "trap",
      why: `${layer.name} reads one timestep of ${wide} features: for a timestep at each value of a window, reshape to (samples, ${wide}, 1).`,
      page: "answers/n-t-1-or-n-1-t/",
    });
}

/** Axes that were to change places, and were cut anew; rows may have been chosen since. */
export function noticeReshaped(m, source, shape, name) {
  const reshaped = source?.reshaped;
  if (!reshaped || !shape) return;
  const { from, to, turned } = reshaped;
  // turned since, it has the sizes that it had at first, and other values in them; windows of rows keep the last axis
  const read = turned ? from : to;
  if (
    to.length === 2
      ? shape.length === 3 && shape[2] === to[1] && !turned
      : shape.slice(1).join() === read.slice(1).join()
  )
    if (swapped(from, to))
      m.trap(
        "reshape-for-transpose",
        `reshape from ${plainTuple(reshaped.from)} to ${plainTuple(reshaped.to)} moves no axis: each step that ${name} reads holds values of other moments. Transpose instead.`,
      );
}

/** The same sizes in another order: meant as a transpose. */
export function swapped(from, to) {
  // rows of one feature each, cut into windows as if each row held a timestep
  if (from.length === 2 && to.length === 3 && [...from, ...to].every(isNumber))
    return (
      to[2] === from[0] && to[2] > 1 && to[0] !== from[0] && from[1] > from[0] && to[0] * to[1] === from[1]
    );
  if (from.length !== to.length || from.length < 2 || from.length > 3 || ![...from, ...to].every(isNumber))
    return false;
  if (from.join() === to.join() || new Set(from).size < 2) return false;
  return (
    [...from].sort((a, b) => a - b).join() === [...to].sort((a, b) => a - b).join() &&
    from.filter((size) => size > 1).length > 1 &&
    from.filter((size) => size !== 1).join() !== to.filter((size) => size !== 1).join()
  );
}
