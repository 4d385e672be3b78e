/* The graph that fit, evaluate and predict build of a model: what it knows of the batch axis, and its outputs. */

import { batchAxis } from "../rules/model.js";
import { fresh, isNumber, isSym, showShape } from "../rules/symbols.js";
import { raise } from "./fit-checks.js";
import { outsFor, forward } from "./model-calls.js";
import { arr } from "./values.js";

/** The batch axis of a model without an Input, which its first batch builds: open, but where all batches have one size. */
export function builtFor(call, given, samples, batch) {
  if (given.x.k === "ds") return arraysIn(given.x.element)?.shape?.[0] ?? null;
  if (!["arr", "frame", "list", "tuple", "dict"].includes(given.x.k)) return null;
  if (call.endsWith("_on_batch")) return samples;
  if (batch === 1) return 1;
  const split = given.validation_split;
  if (!isNumber(samples) || !isNumber(batch) || (split && !isNumber(split.v))) return fresh();
  return trainedOf(samples, given) % batch === 0 ? batch : null;
}

/** The samples that validation_split leaves. */
export function trainedOf(samples, given) {
  const split = given?.validation_split?.v;
  return isNumber(split) && isNumber(samples) ? Math.floor(samples * (1 - split)) : samples;
}

/** The batch axis of the graph where all batches of this call have one shape in it, else undefined. */
function oneShape(call, given, samples, batch) {
  if (!isNumber(samples) || !isNumber(batch)) return undefined;
  if (call === "predict")
    return samples <= batch || samples % batch === 0 ? tracedBatch(samples, batch) : undefined;
  // windows are declared without their length
  if (given?.x.k === "ds" && arraysIn(given.x.element)?.shape?.slice(1).includes(null)) return undefined;
  const built = given ? builtFor(call, given, samples, batch) : undefined;
  return isSym(built) ? undefined : built;
}

export const arraysIn = (element) => (element?.k === "tuple" ? element.items[0] : element);

/** What the graph knows of the batch axis. */
export function tracedBatch(samples, batch) {
  return isNumber(samples) && isNumber(batch) && batch > 0 && samples > 0
    ? batchAxis([samples], Math.min(batch, samples))
    : null;
}

/** A functional model that has compiled this step before compares no sizes any more. */
function lengthLetThrough(m, model, tensors, call) {
  if (model.api !== "functional" || !model.compiledFor?.has(call) || tensors.length !== 1) return false;
  const [wanted, found] = [model.inputs[0].shape, tensors[0].shape];
  if (!wanted || wanted.length !== found.length) return false;
  const axis = wanted.findIndex(
    (size, place) => place > 0 && isNumber(size) && isNumber(found[place]) && size !== found[place],
  );
  if (axis < 0) return false;
  if (axis === 1 && wanted.length === 3)
    m.trap(
      "length-checked-once",
      `The model declares ${showShape(wanted)}, and gets ${showShape(found)}. ${call} compares only at first.`,
    );
  return true;
}

/** A step that has met arrays of one number of axes takes no others, though each alone would do. */
function oneRank(m, model, inputs, entry) {
  if (model.compiled?.eager || inputs.length !== 1 || model.own) return;
  const rank = inputs[0].shape.length;
  const before = model.ranks?.get(entry.call);
  if (before !== undefined && before !== rank)
    raise(m, entry, {
      message:
        model.api === "sequential"
          ? "Cannot take the length of shape with unknown rank."
          : "as_list() is not defined on an unknown TensorShape.",
      why: `${entry.call} has met ${before} axes, and gets ${rank} now: ${showShape(inputs[0].shape)}.`,
      page: "errors/cannot-take-the-length-of-shape-with-unknown-rank/",
    });
  m.set(model, "ranks", new Map([...(model.ranks ?? []), [entry.call, rank]]));
}

/** predict builds its step for the size of its first batch; a last batch that is smaller leaves it open from then on. */
function firstBatch(m, { model, inputs, batch, samples, entry, given }) {
  if (entry.call !== "predict" || model.own || model.compiledFor?.has("predict") || m.quiet) return;
  if (!isNumber(samples) || !isNumber(batch) || samples <= batch || samples % batch === 0 || given) return;
  const { oneSize } = m;
  m.muted++;
  m.tracing = (m.tracing ?? 0) + 1;
  m.oneSize = true;
  m.attempt(() => {
    const tensors = inputs.map(({ shape, dt }) =>
      arr([batch, ...shape.slice(1)], { lib: "kt", dt, mask: null }),
    );
    return outsFor(m, model, tensors);
  });
  m.oneSize = oneSize;
  m.tracing--;
  m.muted--;
}

/** The outputs of the graph that fit builds, for one batch axis that is open. */
export function trace(m, { model, inputs, samples, batch, entry, given }) {
  const one = oneShape(entry.call, given, samples, batch);
  const size = one === undefined ? tracedBatch(samples, batch) : one;
  const fixed = model.inputs[0]?.shape?.[0];
  const own = model.layers.map((layer) => layer.inner?.given ?? layer.given);
  const keeps = own.some((given_) => given_?.stateful === true);
  if (
    fixed === 1 &&
    one === null &&
    entry.call !== "predict" &&
    !model.compiled?.eager &&
    own.some((given_) => given_?.stateful === true && !given_.unroll)
  )
    raise(m, entry, {
      message: "enters the loop with shape (1, ",
      why: "The states are of 1 sample, and the graph leaves the batch axis open: pass arrays and batch_size=1.",
      page: "errors/enters-the-loop-with-shape/",
    });
  if (keeps && isNumber(fixed) && isNumber(batch) && isNumber(samples) && Math.min(batch, samples) !== fixed)
    raise(m, entry, {
      class: one === null ? "InvalidArgumentError" : "ValueError",
      message: "If an RNN is stateful, it needs to know its batch size.",
      why: `The model keeps states for ${fixed} samples, and a batch has ${Math.min(batch, samples)}.`,
      page: "errors/if-an-rnn-is-stateful-the-batch-size/",
    });
  const trained = trainedOf(samples, given);
  const parts =
    keeps && isNumber(fixed) && batch === fixed ? [trained, samples - trained].filter(isNumber) : [];
  const odd = parts.find((count) => count % fixed);
  // a last batch of one sample raises nothing: it is repeated
  if (odd % fixed === 1) return null;
  if (odd)
    raise(m, entry, {
      class: "InvalidArgumentError",
      message: "Incompatible shapes",
      why: `The model keeps states for ${fixed} samples, and the last batch of ${odd} has ${odd % fixed}.`,
      page: "errors/incompatible-shapes/",
    });
  oneRank(m, model, inputs, entry);
  firstBatch(m, { model, inputs, batch, samples, entry, given });
  const before = m.findings.size;
  m.tracing = (m.tracing ?? 0) + 1;
  m.relaxed = model.compiledFor?.has(entry.call); // the second trace leaves open what the first had fixed
  const { unseen } = m;
  if (m.relaxed) m.unseen++;
  m.oneSize = !m.relaxed && one !== undefined && !model.compiled?.eager;
  try {
    const tensors = inputs.map((array) => ({
      ...arr([size, ...array.shape.slice(1)], { lib: "kt", dt: array.dt, mask: null }),
      source: array.source,
      of: array,
    }));
    if (lengthLetThrough(m, model, tensors, entry.call)) return null;
    const outs = model.own ? forward(m, model, tensors) : outsFor(m, model, tensors);
    if (outs) m.set(model, "compiledFor", new Set([...(model.compiledFor ?? []), entry.call]));
    return outs;
  } catch (error) {
    const last = [...m.findings.values()].at(-1);
    if (error.type && m.findings.size > before)
      Object.assign(entry, {
        verdict: "error",
        class: last.class,
        message: last.message,
        why: last.why,
        page: last.page,
      });
    else if (error.type)
      Object.assign(entry, { verdict: "error", class: error.type, message: error.message });
    throw error;
  } finally {
    m.tracing--;
    m.unseen = unseen;
  }
}
