/* LSTM, GRU, SimpleRNN, RNN around cells, and Bidirectional: outputs, states, masks. */

import { LAYERS } from "../rules/layers.js";
import { checkMask, checkStates, noticeInput } from "./recurrent-inputs.js";
import { differ, fresh, isNumber, isSym, showShape, times } from "../rules/symbols.js";
import { byRule } from "./layer-rules.js";
import { tensorsOf } from "./layers.js";
import { need } from "./questions.js";
import { NONE, arr, itemsOf, list, tuple, unknown, whole } from "./values.js";

export const RECURRENT = new Set([
  "LSTM",
  "GRU",
  "SimpleRNN",
  "RNN",
  "LSTMCell",
  "GRUCell",
  "SimpleRNNCell",
  "StackedRNNCells",
]);

const STATES = { LSTM: 2, GRU: 1, SimpleRNN: 1, LSTMCell: 2, GRUCell: 1, SimpleRNNCell: 1 };

export function makeRecurrent(m, layer, args) {
  const { cls, given } = layer;
  if (cls === "RNN") {
    const cell = args.pos[0] ?? args.kw.get("cell");
    layer.cells = cell && (itemsOf(cell) ?? [cell]);
  } else if (cls === "StackedRNNCells")
    layer.cells = itemsOf(args.pos[0] ?? args.kw.get("cells") ?? unknown());
  else if (cls !== "Bidirectional" && given.unread.has("units")) {
    given.units = fresh(1);
    given.unread.delete("units");
  }
  if (cls === "LSTM" || cls === "GRU" || cls === "SimpleRNN") {
    if (isNumber(given.units) && given.units <= 0)
      m.raise(
        "ValueError",
        `Received an invalid value for argument \`units\`, expected a positive integer, got ${given.units}.`,
        "An RNN has one unit or more.",
      );
  }
  return layer;
}

/** The cells of an RNN, from the innermost kind: [{cls, given}]; null where they are not known. */
function cellsOf(layer) {
  const found = (layer.cells ?? []).flatMap((cell) =>
    cell.k === "layer" && cell.cls === "StackedRNNCells" ? (cell.cells ?? [null]) : [cell],
  );
  return found.length &&
    found.every(
      (cell) =>
        cell?.k === "layer" && STATES[cell.cls] && (isNumber(cell.given.units) || isSym(cell.given.units)),
    )
    ? found
    : null;
}

/** The units that a cell of the program says it gives: output_size, or its first state; null where it says none. */
function ownUnits(layer) {
  const [cell, ...more] = layer.cells ?? [];
  if (cell?.k !== "inst" || more.length) return null;
  const [out, state] = ["output_size", "state_size"].map((name) => cell.attrs.get(name));
  return (out ?? state)?.k === "num"
    ? (whole(out ?? state) ?? null)
    : (whole((state && itemsOf(state)?.[0]) ?? NONE) ?? null);
}

/** A cell takes one timestep and its states, and gives its output and the states after it. */
function cellStep(m, layer, input, args) {
  const states = args.kw.get("states") ?? args.pos[0];
  const { units } = layer.given;
  if (!STATES[layer.cls] || !states || input.shape?.length !== 2 || !(isNumber(units) || isSym(units)))
    return unknown();
  const each = () =>
    arr([input.shape[0], units], {
      lib: input.lib === "kt" ? "kt" : "tf",
      dt: "f",
      mask: null,
      eager: input.eager,
    });
  layer.built ??= input.shape;
  keepFeatures(m, layer, input);
  const given = states.k === "arr" ? [states] : (itemsOf(states, 4) ?? []);
  const other = given.find(
    (state) => state.k === "arr" && state.shape?.length === 2 && differ(state.shape[1], units),
  );
  if (other)
    m.raise(
      input.lib === "kt" || m.tracing ? "ValueError" : "InvalidArgumentError",
      `Exception encountered when calling ${layer.cls}.call()`,
      `${layer.name} keeps states of ${showShape([input.shape[0], units])}, and ${showShape(other.shape)} is brought.`,
      "errors/exception-encountered-when-calling-lstmcell-call/#state-width",
    );
  if (STATES[layer.cls] === 1 && states.k === "arr") return tuple([each(), each()]);
  return tuple([each(), list(Array.from({ length: STATES[layer.cls] }, each))]);
}

/** A cell is built for the features that it meets first, alone or in its RNN. */
function keepFeatures(m, cell, { shape, lib }) {
  const [before, size] = [cell.features, shape.at(-1)];
  if (before === undefined) m.set(cell, "features", size);
  else if (differ(before, size))
    m.raise(
      lib === "kt" || m.tracing ? "ValueError" : "InvalidArgumentError",
      "Exception encountered when calling",
      `${cell.name} was built for ${before} features, and gets ${size}.`,
      "errors/exception-encountered-when-calling-lstmcell-call/#other-features",
    );
}

/** The sizes of a layer's states, in order; null where they are not known. */
export function statesOf(layer) {
  if (layer.cls === "RNN" || layer.cls === "StackedRNNCells")
    return cellsOf(layer)?.flatMap((cell) => new Array(STATES[cell.cls]).fill(cell.given.units)) ?? null;
  if (layer.cls === "Bidirectional") {
    const own = layer.inner?.k === "layer" ? statesOf(layer.inner) : null;
    return own && [...own, ...own];
  }
  return STATES[layer.cls] ? new Array(STATES[layer.cls]).fill(layer.given.units) : null;
}

export function callRecurrent(m, layer, inputs, args, node) {
  const kw = args.kw;
  if (/Cell|Cells$/.test(layer.cls)) return cellStep(m, layer, inputs[0], args);
  let [input, ...states] = inputs;
  if (states.length)
    m.raise(
      "ValueError",
      `Layer "${layer.name}" expects 1 input(s), but it received ${inputs.length} input tensors.`,
      `${layer.cls} takes one tensor and gets a list of ${inputs.length}. States go into initial_state=.`,
      "errors/expects-1-input-but-it-received-3/",
    );
  const given =
    kw.get("initial_state") ?? args.pos.find((value) => value.k === "list" || value.k === "tuple");
  if (given && given.k !== "none") {
    const flat =
      given.k === "arr"
        ? [given]
        : itemsOf(given, 16)?.flatMap((one) => (one.k === "arr" ? [one] : (itemsOf(one, 16) ?? [unknown()])));
    states = flat?.every(({ k }) => k === "arr") ? flat.flatMap((one) => tensorsOf(m, one)) : null;
  }
  if (!input.shape) {
    need(m, input.of ?? input);
    // these take three axes; how many a cell takes, its own layer knows
    if (!/^(?:LSTM|GRU)$/.test(layer.inner?.cls ?? layer.cls)) return unknown();
    input = { ...input, shape: [fresh(), fresh(), fresh()] };
  }
  if (states?.length) {
    const mismatch = checkStates(m, layer, statesOf(layer), states, input);
    if (mismatch) return mismatch;
  }
  if (layer.floating)
    m.raise(
      "ValueError",
      layer.cls === "LSTM" ? "Cannot convert" : "state_size must be an integer",
      `${layer.name} has ${layer.given.units} units, a float: write // or int(...).`,
      layer.cls === "LSTM"
        ? "errors/found-invalid-dimension-of-type-float/"
        : "errors/state-size-must-be-an-integer/",
    );
  if (layer.numpyUnits && (layer.cls === "GRU" || layer.cls === "SimpleRNN"))
    m.raise(
      "ValueError",
      "state_size must be an integer",
      `The units of ${layer.name} are a number of NumPy: write int(...).`,
      "errors/state-size-must-be-an-integer/#numpy-integer",
    );
  if (input.eager && input.shape[1] === 0 && input.shape.length === 3)
    m.raise(
      "InvalidArgumentError",
      "slice index 0 of dimension 0 out of bounds.",
      `${layer.name} gets ${showShape(input.shape)}: no timestep at all.`,
      "errors/slice-index-out-of-bounds/",
    );
  if (args.kw.has("constants"))
    m.raise(
      "TypeError",
      "got an unexpected keyword argument 'constants'",
      `${layer.cls} takes no constants in today's Keras.`,
      "errors/got-an-unexpected-keyword-argument/",
    );
  const own = args.kw.get("mask");
  noticeInput(m, layer, own && own.k !== "none" ? { ...input, lost: undefined } : input);
  const inner = layer.cls === "Bidirectional" && layer.inner?.k === "layer" ? layer.inner.given : layer.given;
  if (
    inner.stateful === true &&
    input.shape[0] === null &&
    input.lib === "kt" &&
    !m.tracing &&
    input.shape.length === 3
  )
    m.raise(
      "ValueError",
      "When using `stateful=True` in a RNN, the batch size must be static.",
      `${layer.name} is stateful, and ${showShape(input.shape)} leaves the batch size open. Give it in Input(batch_shape=...).`,
      "errors/when-using-stateful-the-batch-size-must-be-static/",
    );
  if (inner.unroll === true && input.shape[1] === null && input.shape.length === 3 && m.tracing)
    m.raise(
      "ValueError",
      "Cannot unroll a RNN if the time dimension is undefined.",
      `${layer.name} is to be unrolled, and ${showShape(input.shape)} leaves the number of timesteps open.`,
      "errors/cannot-unroll-a-rnn/",
    );
  const mask = kw.get("mask");
  const masked = mask && mask.k !== "none" ? (mask.k === "arr" ? mask.shape : undefined) : input.mask;
  // a mask of fixed samples meets batches of any size: what comes out is TensorFlow's to say
  const fixed = input.lib === "kt" && mask?.k === "arr" && mask.lib !== "kt" && isNumber(mask.shape?.[0]);
  if (input.eager && mask?.k === "arr" && layer.cls in STATES && !inner.unroll)
    checkMask(m, mask.shape, input.shape, inner.units);
  if (mask?.shape?.[0] === 1 && input.shape[0] !== 1)
    m.trap("mask-of-one-row", "The one row of the mask serves all samples.");
  const starts = given && given.k !== "none" ? true : states?.length > 0;
  if (starts && input.mask && !(mask && mask.k !== "none"))
    m.trap(
      "initial-state-ignores-the-mask",
      `${layer.name} gets initial_state and ignores the mask of its input: pass mask= as well.`,
    );
  const found =
    layer.cls === "Bidirectional"
      ? bidirectional(m, layer, input, masked, node)
      : oneWay(m, layer, input, masked);
  if (fixed) return anySamples(found);
  if (mask && mask.k === "?") return stripMask(found);
  return found;
}

const anySamples = (value) =>
  value.k === "arr"
    ? { ...value, shape: value.shape && [fresh(), ...value.shape.slice(1)] }
    : value.k === "tuple" || value.k === "list"
      ? { ...value, items: value.items.map(anySamples) }
      : value;

const stripMask = (value) => (value.k === "arr" ? { ...value, mask: undefined } : value);

function oneWay(m, layer, input, mask) {
  const { given } = layer;
  if (given.unread.has("return_sequences") || given.unread.has("return_state")) return unknown();
  const states = statesOf(layer);
  let out;
  if (layer.cls === "RNN") {
    const cells = cellsOf(layer);
    const units = cells ? cells.at(-1).given.units : given.return_state ? null : ownUnits(layer);
    if (units === null || input.shape.length !== 3) return unknown();
    out = {
      ...input,
      shape: given.return_sequences ? [input.shape[0], input.shape[1], units] : [input.shape[0], units],
    };
    if (cells) m.set(layer, "entry", { params: paramsOfCells(cells, input.shape.at(-1)) });
    layer.built ??= input.shape;
  } else out = byRule(m, layer, input);
  if (out.shape === null) return given.return_state ? unknown() : out;
  const sequences = given.return_sequences === true;
  const more = {
    lib: input.lib === "kt" ? "kt" : "tf",
    mask: sequences ? (mask ?? (mask === undefined ? undefined : null)) : null,
    lost: sequences ? input.lost : undefined,
    bare: input.bare,
    eager: input.eager,
    one_step: input.one_step || !sequences,
    source: undefined,
    data: undefined,
    of: undefined,
    padded: undefined,
  };
  const found = arr(out.shape, {
    dt: "f",
    ...more,
    late: out.late,
    reversed: given.go_backwards === true && sequences,
  });
  if (!given.return_state) return found;
  const cells = layer.cls === "RNN" ? cellsOf(layer) : null;
  if (cells && input.shape.length === 3) keepFeatures(m, cells[0], input);
  if (cells && (cells.length > 1 || layer.cells[0].cls === "StackedRNNCells")) {
    const each = (units) =>
      arr([input.shape[0], units], { lib: more.lib, dt: "f", mask: null, eager: input.eager });
    return tuple([
      found,
      ...cells.map(({ cls, given: own }) =>
        STATES[cls] !== 1
          ? list([each(own.units), each(own.units)])
          : input.lib === "kt"
            ? each(own.units)
            : list([each(own.units)]),
      ),
    ]);
  }
  return tuple([
    found,
    ...(states ?? []).map((units, cell) =>
      arr([input.shape[0], units], { lib: more.lib, dt: "f", mask: null, eager: input.eager, cell }),
    ),
  ]);
}

function paramsOfCells(cells, features) {
  let [total, width] = [0, features];
  for (const { cls, given } of cells) {
    if (!isNumber(width) || !isNumber(given.units)) return null;
    total += LAYERS[cls.replace("Cell", "")].weights({ size: given.units }, width);
    width = given.units;
  }
  return total;
}

function bidirectional(m, layer, input, mask, _node) {
  const { inner, given } = layer;
  if (inner?.k !== "layer" || inner.opaque || !["LSTM", "GRU", "SimpleRNN", "RNN"].includes(inner.cls)) {
    return unknown();
  }
  const forward = oneWay(m, inner, { ...input, lost: undefined }, mask);
  const [out, ...states] = forward.k === "tuple" ? forward.items : [forward];
  if (out.k !== "arr" || !out.shape) return unknown();
  if (inner.kind && input.shape.length !== 3) return unknown();
  m.set(layer, "entry", { params: isNumber(inner.entry?.params) ? 2 * inner.entry.params : null });
  layer.built ??= input.shape;
  const merge = given.merge_mode === undefined ? "concat" : given.merge_mode;
  if (given.unread.has("merge_mode") || given.unread.has("backward_layer")) return unknown();
  const more = {
    lib: out.lib,
    dt: "f",
    mask: out.mask,
    eager: out.eager,
    one_step: out.one_step,
    lost: input.lost && inner.given.return_sequences ? input.lost : undefined,
    bare: input.bare,
  };
  const widened = arr(
    merge === "concat" ? [...out.shape.slice(0, -1), times(out.shape.at(-1), 2)] : out.shape,
    { ...more, bidirectional: inner.given.return_sequences === true && merge !== null },
  );
  const outs = merge === null ? [arr(out.shape, more), arr(out.shape, more)] : [widened];
  if (!states.length && outs.length === 1) return outs[0];
  return tuple([...outs, ...states, ...states.map((state) => ({ ...state }))]);
}
