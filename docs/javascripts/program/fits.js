/* fit, evaluate, train_on_batch and predict: does the target fit the output? The verdict is that of `check` in ../rules where the
 * model is one that it knows, else that of its loss. */

import { label } from "../rules/layers.js";
import { isNumber, isSym, plain } from "../rules/symbols.js";
import { bound } from "./arguments.js";
import { toArray } from "./arrays.js";
import { lossesOf, outputNames, refuseWords } from "./compiling.js";
import { elementOf } from "./datasets.js";
import {
  ARGUMENTS,
  cardinality,
  checkKeys,
  checkLabels,
  checkLossWeights,
  checkTargetNames,
  checkWeights,
  mismatched,
  raise,
  refuseBeside,
  refuseCounts,
  refuseNoLoss,
  refuseOld,
  refuseTypes,
  refuseWindows,
} from "./fit-checks.js";
import { ruleLayer } from "./layer-rules.js";
import { paramsOf } from "./layers.js";
import { paramsOfModel } from "./model-attributes.js";
import { historyOf, scoresOf } from "./training-log.js";
import { buildFrom } from "./models.js";
import { buildOwn } from "./own-models.js";
import { need } from "./questions.js";
import { arraysIn, builtFor, trace } from "./fit-trace.js";
import { noticeArrays, noticeCompiled, noticeFit } from "./traps.js";
import { NONE, itemsOf, truth, unknown, whole } from "./values.js";
import { callOwnLoss } from "./own-loss.js";
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
  const names = (ARGUMENTS[call] ?? "x y sample_weight class_weight").split(" ");
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
      message: "Argument `validation_split` is only supported for tensors or NumPy arrays.",
      why: "A Dataset or generator cannot be split: pass validation_data.",
      page: "errors/validation-split-is-only-supported/",
    });
  if (given.x.k === "gen" && element?.k === "list")
    raise(m, entry, {
      message: "When passing a Python generator to a Keras model, the generator must return a tuple",
      why: "The generator yields a list: Keras takes a tuple, (x, y).",
      page: "errors/the-generator-must-return-a-tuple/",
    });
  refuseTypes(m, entry, x, y);
  if (counted) refuseWindows(m, model, entry, x, y);
  const inputs = arraysOf(m, x, model.inputNames);
  if (!inputs || inputs.some(({ shape }) => shape === null)) {
    if (!model.inputs) m.set(model, "unseen", true); // built by a batch that is not known
    return;
  }
  // a Dataset builds by what it declares: that of windows leaves the timesteps open
  const built = (given.x.k === "ds" && arraysIn(given.x.element)?.shape) || inputs[0].shape;
  buildFrom(m, model, built, builtFor(call, given, inputs[0].shape[0], batch));
  if (model.own) buildOwn(m, model, x, inputs);
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
      message: "None values not supported.",
      why: "There is a loss and no target: fit takes x and y.",
      page: "errors/none-values-not-supported/",
    });
  const outs = trace(m, sizes);
  if (!outs) return;
  noticeArrays(m, sizes);
  if (!targets || targets.some((target) => !target?.shape) || targets.length !== outs.length) {
    if (targets && targets.length !== outs.length && targets.every((target) => target?.shape))
      mismatched(m, sizes, outs);
    return;
  }
  refuseCounts(m, sizes, outs);
  const losses = lossesOf(model);
  // where the last axis has size 1, Keras adds one, and takes the steps for samples
  if (
    given.x.k === "ds" &&
    inputs.length === 1 &&
    inputs[0].shape.join() === model.inputs[0].shape?.slice(1).join()
  ) {
    const told = {
      why: "The Dataset is not batched: the timesteps of a sample are taken for samples.",
      page: "answers/dataset-batched-once/",
    };
    if (/cross/i.test(losses)) raise(m, entry, { ...told, message: "must have" });
    m.find({ verdict: "silent-wrong", ...told });
    return;
  }
  refuseNoLoss(m, model, entry);
  if (call !== "validation") refuseWords(m, model, entry);
  if (!losses) {
    if (!model.compiled && !model.unsure)
      raise(m, entry, {
        message: "You must call `compile()` before",
        why: `${call} comes before compile.`,
        page: "errors/you-must-call-compile-before-using-the-model/#without-compile",
      });
    return;
  }
  const { loss } = model.compiled ?? {};
  const own = loss?.k === "list" ? itemsOf(loss) : loss?.k === "dict" ? [] : [loss];
  if (own?.length === outs.length)
    outs.forEach((out, at) => callOwnLoss(m, sizes, own[at], out, targets[at]));
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
