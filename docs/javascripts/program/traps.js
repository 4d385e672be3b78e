/* Traps of docs/traps that the arrays, the compiled model and the order of calls tell; those of a single layer are found where it is called. */

import { isNumber, showShape } from "../rules/symbols.js";
import { text } from "./arguments.js";
import { noticeHeld, noticeOrders, noticeTorn } from "./orders.js";
import { RECURRENT } from "./recurrent.js";
import { noticeReshaped } from "./recurrent-inputs.js";
import { alike, itemsOf, truth } from "./values.js";

/** What the arrays of a fit tell, before its loss. */
export function noticeArrays(m, { model, inputs, targets, x, y, call, counted, given, samples, batch }) {
  const shuffles = counted
    ? (!given.shuffle || truth(given.shuffle) === true) && !(samples <= batch)
    : given.x.shuffled && given.x.count !== 1;
  if (
    call === "fit" &&
    shuffles &&
    model.layers.some((layer) => (layer.inner ?? layer).given?.stateful === true)
  )
    m.trap(
      "stateful-shuffled",
      `${counted ? "fit shuffles the samples" : "The Dataset shuffles its entries"}, and kept states go on with others: ${counted ? "pass shuffle=False" : "leave shuffle out"}.`,
    );
  if (model.layers.some(({ cls }) => RECURRENT.has(cls) || cls === "Bidirectional"))
    for (const { source, shape } of inputs) {
      noticeReshaped(m, source, shape, model.name);
      noticeTorn(m, source?.torn);
    }
  const pairs = [...inputs, ...(targets ?? [])];
  noticeOrders(m, pairs);
  noticeHeld(
    m,
    pairs.map((one) => one?.source?.each),
  );
  if (inputs.length > 1 && targets) {
    const parts = itemsOf(x, 16) ?? (x.k === "dict" ? [...x.map.values()] : []);
    const wanted = y.k === "arr" ? [y] : (itemsOf(y, 16) ?? []);
    const at = parts.findIndex((one) => wanted.some((other) => sameCut(one, other)));
    const fed = at < 0 && given.x.k === "ds" ? inputs.findIndex(({ source }) => source?.fed) : at;
    if (fed >= 0)
      m.trap("decoder-fed-its-own-target", `Input ${fed} is the target itself: shift it by one timestep.`);
  }
}

/** One array, or the same slice of one, in whatever axes. */
function sameCut(one, other) {
  const [from, to] = [one, other].map(bare);
  return (
    from === to ||
    (from.cut && to.cut && sameCut(from.cut.of, to.cut.of) && sameIndex(from.cut.at, to.cut.at))
  );
}

/** The array that another shows all of. */
const bare = (array) =>
  array.cut?.of.k === "arr" && array.cut.at.k === "ellipsis" ? bare(array.cut.of) : array;

function sameIndex(one, other) {
  if (one === other || alike(one, other)) return true;
  if (one.k !== other.k) return false;
  if (one.k === "tuple")
    return (
      one.items.length === other.items.length &&
      one.items.every((item, at) => sameIndex(item, other.items[at]))
    );
  return one.k === "slice" && ["start", "stop", "step"].every((key) => alike(one[key], other[key]));
}

/** What compile and the output tell together. */
export function noticeCompiled(m, { model }, outs, losses) {
  const metrics = model.compiled?.metrics;
  const listed = metrics
    ? (metrics.k === "dict" ? [...metrics.map.values()] : (itemsOf(metrics, 16) ?? [metrics])).flatMap(
        (one) => itemsOf(one, 8) ?? [one],
      )
    : [];
  const names = listed.map(text);
  if (listed.some(({ equals }) => equals) && losses.every((loss) => /crossentropy$/.test(loss)))
    m.find({
      verdict: "silent-wrong",
      why: 'Accuracy() counts outputs that equal the target: name "accuracy" for probabilities.',
    });
  outs.forEach((out, at) => {
    if (lastLayer(model, at)?.given?.activation === "softmax") softmaxOfOne(m, out);
  });
  // each cross-entropy takes the numbers in front of either activation
  const crossed = outs.some((out, at) => {
    const { cls, given } = lastLayer(model, at) ?? {};
    if (!["Dense", "Activation", "Softmax"].includes(cls) || !(out.shape?.at(-1) !== 1)) return false;
    const { activation } = cls === "Softmax" ? { activation: "softmax" } : given;
    return (
      (activation === "softmax" && losses[at] === "binary_crossentropy") ||
      (activation === "sigmoid" && losses[at] === "categorical_crossentropy")
    );
  });
  if (crossed)
    m.trap(
      "softmax-under-binary-crossentropy",
      "The loss reads the numbers in front of the activation: softmax goes with categorical_crossentropy, sigmoid with binary_crossentropy.",
    );
  const { loss } = model.compiled;
  const named = loss.k === "dict" ? [...loss.map.values()] : (itemsOf(loss, 16) ?? [loss]);
  if (!named.some(({ logits }) => logits))
    outs.forEach((_out, at) => noticeLogits(m, lastLayer(model, at), losses[at]));
  const several = outs.some(
    (out, at) =>
      losses[at] === "binary_crossentropy" &&
      out.shape &&
      isNumber(out.shape.at(-1)) &&
      out.shape.at(-1) !== 1,
  );
  if (several && !crossed && names.some((name) => name === "accuracy" || name === "acc"))
    m.trap(
      "accuracy-becomes-argmax",
      "accuracy of several yes/no outputs is the position of the largest: name binary_accuracy instead.",
    );
}

/** A loss that takes what this layer gives for probabilities. */
export function noticeLogits(m, layer, loss) {
  const { cls, given } = layer ?? {};
  if (
    cls === "Dense" &&
    /_crossentropy$/.test(loss) &&
    !given.unread.has("activation") &&
    (given.activation ?? "linear") === "linear"
  )
    m.trap(
      "logits-taken-for-probabilities",
      "The last Dense has no activation: give it one, or the loss from_logits=True.",
    );
}

/** Weights of attention along an axis of size 1. */
export function softmaxOfOne(m, { shape }, axis = -1) {
  if (!m.quiet && isNumber(axis) && shape?.at(axis) === 1)
    m.find({
      verdict: "silent-wrong",
      why: `Softmax over one ${shape.length > 2 ? "entry is always 1, and the last axis has one: the timesteps are axis 1" : "unit is always 1: one unit takes a sigmoid"}.`,
      page: `errors/softmax-over-axis-of-size-1/#${shape.length > 2 ? "attention-scores" : "one-unit"}`,
    });
}

/** The layer that gives an output; that inside of a TimeDistributed. */
export function lastLayer(model, at) {
  const { by, history } = model.outputs[at];
  const layer = model.api === "sequential" ? model.layers.at(-1) : (by ?? history?.node?.layer);
  return layer?.cls === "TimeDistributed" ? layer.inner : layer;
}

/** What remains where the target fits: masks that are gone, sequences the wrong way round. */
export function noticeFit(m, outs) {
  for (const out of outs) {
    if (out.bare && out.mask && out.shape?.length > 2)
      m.trap(
        "attention-takes-the-mask-off",
        "MultiHeadAttention takes the mask off its inputs: the loss counts every padded timestep.",
      );
    if (!out.lost || !out.shape || out.shape.length < 3) continue;
    const branch = out.lost.startsWith("branch");
    m.trap(
      branch ? "mask-lost-by-an-unmasked-branch" : "mask-lost-on-the-way",
      `The mask is lost in ${branch ? out.lost.slice(7) : out.lost} before the loss can use it: every padded timestep counts.`,
    );
  }
  if (outs.length === 1 && outs[0].reversed && outs[0].shape?.length === 3)
    m.trap(
      "go-backwards-comes-out-reversed",
      "go_backwards with return_sequences puts the last timestep first.",
    );
}

/** What a prediction tells: one window that is read as many samples. */
export function noticeOutput(m, model, inputs) {
  if (inputs.length !== 1 || !model.inputs[0].shape) return;
  const [wanted, found] = [model.inputs[0].shape, inputs[0].shape];
  if (
    wanted.length === 3 &&
    found.length === 2 &&
    wanted[2] === 1 &&
    found[1] === 1 &&
    wanted[1] !== 1 &&
    (found[0] === wanted[1] || wanted[1] === null)
  )
    m.trap(
      "window-read-as-samples",
      `${showShape(found)} is read as ${found[0]} samples of one timestep. One window needs window[np.newaxis].`,
    );
}
