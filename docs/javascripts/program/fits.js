/* fit, evaluate, train_on_batch and predict: does the target fit the output? The verdict is that of `check` in ../rules where the
 * model is one that it knows, else that of its loss. */

import { label } from "../rules/layers.js";
import { batchAxis } from "../rules/model.js";
import { fresh, isNumber, isSym, plain, showShape } from "../rules/symbols.js";
import { bound } from "./arguments.js";
import { toArray } from "./arrays.js";
import { lossesOf, outputNames, refuseWords } from "./compiling.js";
import { elementOf } from "./datasets.js";
import {
  cardinality,
  checkKeys,
  checkLabels,
  checkLossWeights,
  checkTargetNames,
  checkWeights,
  mismatched,
  raise,
  refuseBeside,
  refuseNoLoss,
  refuseOld,
  refuseTypes,
} from "./fit-checks.js";
import { ruleLayer } from "./layer-rules.js";
import { paramsOf } from "./layers.js";
import { paramsOfModel } from "./model-attributes.js";
import { enterAll, forward } from "./model-calls.js";
import { buildFrom } from "./models.js";
import { callOwnLoss } from "./own-loss.js";
import { need } from "./questions.js";
import { historyOf, scoresOf } from "./training-log.js";
import { noticeArrays, noticeCompiled, noticeFit } from "./traps.js";
import { NONE, arr, itemsOf, truth, unknown, whole } from "./values.js";
import { verdictOf } from "./verdicts.js";

/** A structure of arrays as a list of arrays; null where it is not known. */
export function arraysOf(m, value, names = null) {
  if (!value || value.k === "none") return null;
  need(m, value);
  if (value.k === "arr" || value.k === "frame") return [toArray(m, value)];
  if (value.k === "dict") {
    if (value.open) return null;
    const order = names?.every((name) => name !== null && value.map.has(`s:${name}`))
      ? names.map((name) => value.map.get(`s:${name}`))
      : [...value.map.values()];
    return order.some(({ k }) => k !== "arr" && k !== "frame") ? null : order.map((one) => toArray(m, one));
  }
  const items = itemsOf(value, 64);
  if (items?.length && items.every(({ k }) => k === "arr" || k === "frame"))
    return items.map((item) => toArray(m, item));
  if (items?.some(({ k }) => k === "?")) {
    items.forEach((item) => need(m, item));
    return null;
  }
  return null;
}

export function evaluateOn(m, model, call, args) {
  const names =
    call === "fit"
      ? [
          "x",
          "y",
          "batch_size",
          "epochs",
          "verbose",
          "callbacks",
          "validation_split",
          "validation_data",
          "shuffle",
          "class_weight",
          "sample_weight",
        ]
      : call === "evaluate"
        ? ["x", "y", "batch_size", "verbose", "sample_weight"]
        : ["x", "y", "sample_weight", "class_weight"];
  const given = Object.fromEntries(bound(args, ...names).map((value, at) => [names[at], value]));
  refuseOld(m, call, args);
  const entry = {
    line: m.line,
    call,
    verdict: "unknown",
    class: null,
    message: null,
    why: "",
    page: null,
    trap: null,
    layers: [],
    out: null,
    target: null,
    targets: [],
  };
  if (!m.quiet) m.fits.push({ entry, config: null });
  if (!given.x || args.open) return NONE;
  const record = m.quiet ? { entry } : m.fits.at(-1);
  train(m, model, call, given, record);
  if (given.validation_data && call === "fit") {
    const { validation_data, batch_size } = given;
    const pair = validation_data.k === "ds" ? [validation_data] : itemsOf(validation_data, 4);
    if (pair && (pair.length >= 2 || pair[0]?.k === "ds"))
      train(
        m,
        model,
        "validation",
        { x: pair[0], y: pair[1], batch_size },
        { entry: { ...entry, call: "evaluate" } },
      );
  }
  for (const { type, path } of (given.callbacks && itemsOf(given.callbacks)) || [])
    if (type === "checkpoint" && path !== null) m.set(m.saved, path, model);
  if (call === "fit") return historyOf(m, model, args);
  return call === "evaluate" ? scoresOf(model, args) : unknownNumbers();
}

const unknownNumbers = () => ({ ...unknown(), root: { wanted: true } });

function train(m, model, call, given, record) {
  const { entry } = record;
  if (given.x.lazy === "map") return; // a generator's batches
  let { x, y } = given;
  let batch = given.batch_size && given.batch_size.k !== "none" ? whole(given.batch_size) : 32;
  let counted = call !== "train_on_batch" && call !== "test_on_batch";
  const element = elementOf(m, x);
  if (element !== null) {
    refuseBeside(m, entry, given);
    const parts = element.k === "tuple" || element.k === "list" ? itemsOf(element, 4) : null;
    if (!parts || parts.length < 2) {
      if (!model.inputs) m.set(model, "unseen", true);
      return;
    }
    [x, y] = parts;
    if (parts[2]) given.sample_weight = parts[2];
    counted = false;
  }
  if (call === "fit" && element !== null && given.validation_split && truth(given.validation_split) !== false)
    raise(m, entry, {
      class: "ValueError",
      message: "Argument `validation_split` is only supported for tensors or NumPy arrays.",
      why: "A Dataset or generator cannot be split: pass validation_data.",
      page: "errors/validation-split-is-only-supported/",
    });
  if (given.x.k === "gen" && element?.k === "list")
    raise(m, entry, {
      class: "ValueError",
      message: "When passing a Python generator to a Keras model, the generator must return a tuple",
      why: "The generator yields a list: Keras takes a tuple, (x, y).",
      page: "errors/the-generator-must-return-a-tuple/",
    });
  refuseTypes(m, entry, x, y);
  const inputs = arraysOf(m, x, model.inputNames);
  if (!inputs || inputs.some(({ shape }) => shape === null)) {
    if (!model.inputs) m.set(model, "unseen", true); // built by a batch that is not known
    return;
  }
  // a Dataset builds by what it declares: that of windows leaves the timesteps open
  const built = (given.x.k === "ds" && arraysIn(given.x.element)?.shape) || inputs[0].shape;
  buildFrom(m, model, built, builtFor(call, given, inputs[0].shape[0], batch));
  if (!model.inputs || !model.outputs) return;
  entry.layers = layersOf(model);
  checkTargetNames(m, model, entry, y);
  const targets = y && arraysOf(m, y, outputNames(model));
  if (targets) targets.forEach((target) => need(m, target));
  const samples = inputs[0].shape[0];
  if (!counted) batch = samples;
  const sizes = { model, inputs, targets, samples, batch, counted, call, given, entry, x, y };
  cardinality(m, sizes);
  if (
    counted &&
    !y &&
    model.compiled?.loss &&
    !model.compiled.open &&
    model.compiled.loss.k !== "none" &&
    call === "fit" &&
    element === null
  )
    raise(m, entry, {
      class: "ValueError",
      message: "None values not supported.",
      why: "There is a loss and no target: fit takes x and y.",
      page: "errors/none-values-not-supported/",
    });
  const outs = trace(m, sizes);
  if (!outs) return;
  noticeArrays(m, sizes, outs);
  if (!targets || targets.some((target) => !target?.shape) || targets.length !== outs.length) {
    if (targets && targets.length !== outs.length && targets.every((target) => target?.shape))
      mismatched(m, sizes, outs);
    return;
  }
  const losses = lossesOf(model);
  refuseNoLoss(m, model, entry);
  if (call !== "validation") refuseWords(m, model, entry);
  if (!losses) {
    if (!model.compiled && !model.unsure)
      raise(m, entry, {
        class: "ValueError",
        message: "You must call `compile()` before",
        why: `${call} comes before compile.`,
        page: "errors/you-must-call-compile-before-using-the-model/#without-compile",
      });
    return;
  }
  if (outs.length === 1) callOwnLoss(m, sizes, outs[0], targets[0]);
  checkLossWeights(m, model, entry, losses);
  noticeCompiled(m, sizes, outs, losses);
  checkKeys(m, model, entry, y);
  const verdicts = outs.map((out, at) => {
    const found = verdictOf(m, sizes, out, targets[at], losses[at], at);
    return found?.verdict.startsWith("ok") && outs.length === 1
      ? (checkWeights(m, sizes, out, targets[at], losses[at]) ?? found)
      : found;
  });
  const worst =
    verdicts.find((one) => one?.verdict === "error") ??
    verdicts.find((one) => one?.verdict.startsWith("silent")) ??
    (verdicts.includes(null)
      ? null
      : (verdicts.find(({ verdict }) => verdict === "ok-reshaped") ?? verdicts[0]));
  entry.out = outs[0].shape && [samples, ...outs[0].shape.slice(1)].map(plain);
  entry.target = targets[0].shape.map(plain);
  if (worst?.verdict.startsWith("ok")) checkLabels(m, sizes, outs, losses);
  if (verdicts.length === 1 && verdicts[0]?.config) record.config = verdicts[0].config;
  if (!worst) return;
  Object.assign(entry, {
    verdict: worst.verdict,
    why: worst.why,
    trap: worst.trap ?? null,
    targets: worst.targets ?? [],
  });
  if (worst.verdict === "error") raise(m, entry, worst);
  if (worst.verdict.startsWith("silent") || worst.trap)
    m.find({
      verdict: worst.verdict.startsWith("silent") ? worst.verdict : "trap",
      why: worst.why,
      trap: worst.trap ?? null,
    });
  if (!worst.verdict.startsWith("silent")) noticeFit(m, outs);
}

/** The batch axis of a model without an Input, which its first batch builds: open, but where all batches have one size. */
export function builtFor(call, given, samples, batch) {
  if (given.x.k === "ds") return arraysIn(given.x.element)?.shape?.[0] ?? null;
  if (!["arr", "frame", "list", "tuple", "dict"].includes(given.x.k)) return null;
  if (call.endsWith("_on_batch")) return samples;
  if (batch === 1) return 1;
  const split = given.validation_split;
  if (!isNumber(samples) || !isNumber(batch) || (split && !isNumber(split.v))) return fresh();
  const trained = split ? Math.floor(samples * (1 - split.v)) : samples;
  return trained % batch === 0 ? batch : null;
}

/** The number of samples that all batches have, or null. */
export function sizeOfAll(call, given, samples, batch) {
  const size = isNumber(samples) && isNumber(batch) ? Math.min(samples, batch) : 0;
  if (!size) return null;
  const own = call === "predict" ? tracedBatch(samples, size) : builtFor(call, given, samples, size);
  return own === size ? size : null;
}

const arraysIn = (element) => (element?.k === "tuple" ? element.items[0] : element);

function layersOf(model) {
  return model.layers.map((layer, at) => ({
    line: model.lines[at] ?? layer.line ?? null,
    layer: labelOf(layer),
    output: shapeOfOutput(layer),
    params: layer.k === "model" ? paramsOfModel(layer) : plainNumber(paramsOf(layer)),
  }));
}

const plainNumber = (value) => (isNumber(value) ? value : null);

function shapeOfOutput(layer) {
  const out = layer.lastOutput;
  const first = out?.k === "arr" ? out : out && itemsOf(out, 16)?.[0];
  return first?.shape ? first.shape.map(plain) : null;
}

function labelOf(layer) {
  if (layer.k === "model") return layer.name;
  if (layer.cls === "Dropout")
    return typeof layer.given.rate === "number" ? `Dropout(${layer.given.rate})` : "Dropout";
  const entry = layer.kind ? ruleLayer(layer) : null;
  return entry && !isSym(entry.size)
    ? label([entry.kind, entry.size, entry.options])
    : layer.inner?.k === "layer"
      ? `${layer.cls}(${labelOf(layer.inner)})`
      : layer.cls;
}

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
      `The model declares ${showShape(wanted)}, and gets ${showShape(found)}. ${call} has compiled its step before and compares no more, so it takes them without a word.`,
    );
  return true;
}

/** A step that has met arrays of one number of axes takes no others, though each alone would do. */
function oneRank(m, model, inputs, entry) {
  if (model.compiled?.eager || inputs.length !== 1) return;
  const rank = inputs[0].shape.length;
  const before = model.ranks?.get(entry.call);
  if (before !== undefined && before !== rank)
    raise(m, entry, {
      class: "ValueError",
      message:
        model.api === "sequential"
          ? "Cannot take the length of shape with unknown rank."
          : "as_list() is not defined on an unknown TensorShape.",
      why: `${entry.call} has met ${before} axes, and gets ${rank} now: ${showShape(inputs[0].shape)}. Give it arrays of one number of axes.`,
      page: "errors/cannot-take-the-length-of-shape-with-unknown-rank/",
    });
  m.set(model, "ranks", new Map([...(model.ranks ?? []), [entry.call, rank]]));
}

/** predict builds its step for the size of its first batch; a last batch that is smaller leaves it open from then on. */
function firstBatch(m, { model, inputs, batch, samples, entry, given }) {
  if (entry.call !== "predict" || model.compiledFor?.has("predict") || m.quiet) return;
  if (!isNumber(samples) || !isNumber(batch) || samples <= batch || samples % batch === 0 || given) return;
  const { oneSize } = m;
  m.muted++;
  m.tracing = (m.tracing ?? 0) + 1;
  m.oneSize = true;
  m.attempt(() => {
    const tensors = inputs.map(({ shape, dt }) =>
      arr([batch, ...shape.slice(1)], { lib: "kt", dt, mask: null }),
    );
    const entered = enterAll(m, model, tensors);
    return entered && forward(m, model, entered);
  });
  m.oneSize = oneSize;
  m.tracing--;
  m.muted--;
}

/** The outputs of the graph that fit builds, for one batch axis that is open. */
export function trace(m, { model, inputs, samples, batch, entry, given }) {
  const size = tracedBatch(samples, batch);
  const fixed = model.inputs[0]?.shape?.[0];
  const keeps = model.layers.some(
    (layer) =>
      layer.k === "layer" && (layer.given.stateful === true || layer.inner?.given?.stateful === true),
  );
  if (keeps && isNumber(fixed) && isNumber(batch) && isNumber(samples) && Math.min(batch, samples) !== fixed)
    raise(m, entry, {
      class: "ValueError",
      message: "If an RNN is stateful, it needs to know its batch size.",
      why: `The model keeps states for ${fixed} samples, and a batch has ${Math.min(batch, samples)}.`,
      page: "errors/if-an-rnn-is-stateful-the-batch-size/",
    });
  // a last batch of one sample raises nothing: it is repeated
  if (keeps && isNumber(fixed) && batch === fixed && isNumber(samples) && samples % fixed === 1) return null;
  if (keeps && isNumber(fixed) && batch === fixed && isNumber(samples) && samples % fixed)
    raise(m, entry, {
      class: "InvalidArgumentError",
      message: "Incompatible shapes",
      why: `The model keeps states for ${fixed} samples, and the last batch of ${samples} has ${samples % fixed}.`,
      page: "errors/incompatible-shapes/",
    });
  oneRank(m, model, inputs, entry);
  firstBatch(m, { model, inputs, batch, samples, entry, given });
  const before = m.findings.size;
  m.tracing = (m.tracing ?? 0) + 1;
  m.relaxed = model.compiledFor?.has(entry.call); // the second trace leaves open what the first had fixed
  const { unseen } = m;
  if (m.relaxed) m.unseen++;
  m.oneSize =
    !m.relaxed &&
    (given || entry.call === "predict") &&
    sizeOfAll(entry.call, given, samples, batch) !== null;
  try {
    const tensors = inputs.map((array) => ({
      ...arr([size, ...array.shape.slice(1)], { lib: "kt", dt: array.dt, mask: null }),
      source: array.source,
      of: array,
    }));
    if (lengthLetThrough(m, model, tensors, entry.call)) return null;
    const entered = enterAll(m, model, tensors);
    const outs = entered && forward(m, model, entered);
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
