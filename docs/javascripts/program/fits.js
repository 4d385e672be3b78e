/* compile, fit, evaluate, train_on_batch and predict: does the target fit the output? The verdict is that of `check` in ../rules where the
 * model is one that it knows, else that of its loss. */

import { check } from "../shape-rules.js";
import { inputNames, label, LAYERS, LOSSES } from "../rules/layers.js";
import { judge } from "../rules/loss.js";
import { batchAxis, otherSize } from "../rules/model.js";
import { broadcast, sameRank, total } from "../rules/sizes.js";
import { allSame, fresh, isNumber, isSym, plain, product, same, showShape } from "../rules/symbols.js";
import { toArray } from "./arrays.js";
import { bound } from "./arguments.js";
import { elementOf } from "./datasets.js";
import { ruleLayer, paramsOf } from "./layers.js";
import { buildFrom, enterAll, forward, paramsOfModel } from "./models.js";
import { need } from "./questions.js";
import { noticeArrays, noticeCompiled, noticeFit, noticeOutput } from "./traps.js";
import { arr, itemsOf, list, NONE, truth, tuple, unknown, whole } from "./values.js";

const NAMES = {
  mse: "mse", MSE: "mse", mean_squared_error: "mse", mae: "mae", MAE: "mae", mean_absolute_error: "mae", binary_crossentropy: "binary_crossentropy", categorical_crossentropy: "categorical_crossentropy",
  sparse_categorical_crossentropy: "sparse_categorical_crossentropy",
};

/** The loss as `LOSSES` names it, another text for a loss that is not judged, or null. */
export function lossName(value) {
  if (!value || value.k === "none") return null;
  const name = value.k === "str" ? value.v : value.k === "obj" && value.type === "loss" ? (value.axis ? "?" : value.loss) : value.k === "lib" ? value.path.split(".").at(-1) : "?";
  return (name !== null && Object.hasOwn(NAMES, name) && NAMES[name]) || name || "?";
}

export function compile(m, model, args) {
  const [, loss, , metrics] = bound(args, "optimizer", "loss", "loss_weights", "metrics");
  const given = args.pos[0] ?? args.kw.get("optimizer");
  if (given?.k === "str" && given.v !== null && !/^(?:adam|sgd|rmsprop|nadam|adamax|adagrad|adadelta|ftrl|adamw|lion|adafactor|muon|loss_?scale)/i.test(given.v)) m.find({ class: "ValueError", message: "Could not interpret optimizer identifier", why: `Keras knows no optimizer of the name ${given.v}.` });
  if (args.kw.has("sample_weight_mode")) {
    const [message, why, page] = ["Trainer.compile() got an unexpected keyword argument 'sample_weight_mode'", "compile takes no sample_weight_mode in today's Keras: a sample_weight of (samples, timesteps) is weighted by time.", "errors/got-an-unexpected-keyword-argument/"];
    if (m.catching) m.raise("TypeError", message, why, page);
    m.find({ class: "TypeError", message, why, page });
  }
  m.set(model, "compiled", { loss, metrics, open: args.open });
  return NONE;
}

/** The loss of each output: names as lossName gives them, or null where it is not told. */
function lossesOf(model) {
  const { loss, open } = model.compiled ?? {};
  if (!loss || open) return null;
  const count = model.outputs?.length ?? 1;
  if (loss.k === "dict") {
    if (loss.open) return null;
    const names = outputNames(model);
    return names.map((name) => (name && loss.map.has(`s:${name}`) ? lossName(loss.map.get(`s:${name}`)) : "?"));
  }
  const items = loss.k === "list" || loss.k === "tuple" ? itemsOf(loss, 16) : null;
  if (items) return items.length === count ? items.map(lossName) : null;
  return new Array(count).fill(lossName(loss));
}

export function outputNames(model) {
  return (model.outputs ?? []).map((out, at) => model.names?.[at] ?? out.history?.node?.layer?.name ?? null);
}

/** Lists of numbers, and arrays of texts or objects, are no data for Keras. */
function refuseTypes(m, entry, ...values) {
  const numbers = (value) => value.k === "num" || (value.k === "list" && value.runs.of.length > 0 && value.runs.of.every(({ v }) => numbers(v)));
  for (const value of values) {
    if (value?.k === "list" && value.runs.of.length && numbers(value))
      raise(m, entry, { class: "ValueError", message: "Unrecognized data type", why: "A list of numbers is no array: np.array(...) makes one of it.", page: "errors/unrecognized-data-type/" });
    if (value?.k === "arr" && value.lib === "np" && value.dt === "o" && value.shape)
      raise(m, entry, { class: "ValueError", message: "Invalid dtype: object", why: `The array ${showShape(value.shape)} holds Python objects, no numbers.`, page: "errors/invalid-dtype-object/" });
  }
}

/** A structure of arrays as a list of arrays; null where it is not known. */
function arraysOf(m, value, names = null) {
  if (!value || value.k === "none") return null;
  need(m, value);
  if (value.k === "arr" || value.k === "frame") return [toArray(m, value)];
  if (value.k === "dict") {
    if (value.open) return null;
    const order = names?.every((name) => name !== null && value.map.has(`s:${name}`)) ? names.map((name) => value.map.get(`s:${name}`)) : [...value.map.values()];
    return order.some(({ k }) => k !== "arr" && k !== "frame") ? null : order.map((one) => toArray(m, one));
  }
  const items = itemsOf(value, 64);
  if (items?.length && items.every(({ k }) => k === "arr" || k === "frame")) return items.map((item) => toArray(m, item));
  if (items?.some(({ k }) => k === "?")) {
    items.forEach((item) => need(m, item));
    return null;
  }
  return null;
}

export function evaluateOn(m, model, call, args) {
  const names = call === "fit" ? ["x", "y", "batch_size", "epochs", "verbose", "callbacks", "validation_split", "validation_data", "shuffle", "class_weight", "sample_weight"]
    : call === "evaluate" ? ["x", "y", "batch_size", "verbose", "sample_weight"] : ["x", "y", "sample_weight", "class_weight"];
  const given = Object.fromEntries(bound(args, ...names).map((value, at) => [names[at], value]));
  refuseOld(m, call, args);
  const entry = { line: m.line, call, verdict: "unknown", class: null, message: null, why: "", page: null, trap: null, layers: [], out: null, target: null, targets: [] };
  if (!m.quiet) m.fits.push({ entry, config: null });
  if (!given.x || args.open) return NONE;
  const record = m.quiet ? { entry } : m.fits.at(-1);
  train(m, model, call, given, record);
  if (given.validation_data && call === "fit") {
    const pair = itemsOf(given.validation_data, 4);
    if (pair?.length >= 2) train(m, model, "validation", { x: pair[0], y: pair[1], batch_size: given.batch_size }, { entry: { ...entry } });
  }
  return call === "fit" ? { k: "obj", type: "History" } : unknownNumbers();
}

const unknownNumbers = () => ({ ...unknown(), root: { wanted: true } });

function refuseOld(m, call, args) {
  for (const key of ["nb_epoch", "nb_val_samples", "samples_per_epoch", "sample_weight_mode", "use_multiprocessing", "workers"]) {
    if (call !== "fit" || !args.kw.has(key)) continue;
    const [message, why] = [`TensorFlowTrainer.fit() got an unexpected keyword argument '${key}'`, key === "nb_epoch" ? "nb_epoch is called epochs today." : `fit takes no ${key} in today's Keras.`];
    if (m.catching) m.raise("TypeError", message, why, "errors/got-an-unexpected-keyword-argument/");
    m.find({ class: "TypeError", message, why, page: "errors/got-an-unexpected-keyword-argument/" });
  }
}

function train(m, model, call, given, record) {
  const { entry } = record;
  let { x, y } = given;
  let batch = given.batch_size && given.batch_size.k !== "none" ? whole(given.batch_size) : 32;
  let counted = call !== "train_on_batch" && call !== "test_on_batch";
  const element = elementOf(m, x);
  if (element !== null) {
    const parts = element.k === "tuple" || element.k === "list" ? itemsOf(element, 4) : null;
    if (!parts || parts.length < 2) return;
    [x, y] = parts;
    if (parts[2]) given.sample_weight = parts[2];
    counted = false;
  }
  if (call === "fit" && element !== null && given.validation_split && truth(given.validation_split) !== false)
    raise(m, entry, { class: "ValueError", message: "Argument `validation_split` is only supported for tensors or NumPy arrays.", why: "A Dataset or generator cannot be split: pass validation_data.", page: "errors/validation-split-is-only-supported/" });
  if (given.x.k === "gen" && element?.k === "list")
    raise(m, entry, { class: "ValueError", message: "When passing a Python generator to a Keras model, the generator must return a tuple", why: "The generator yields a list: Keras takes a tuple, (x, y).", page: "errors/the-generator-must-return-a-tuple/" });
  refuseTypes(m, entry, x, y);
  const inputs = arraysOf(m, x, model.inputNames);
  if (!inputs || inputs.some(({ shape }) => shape === null)) return;
  buildFrom(m, model, inputs[0].shape);
  if (!model.inputs || !model.outputs) return;
  entry.layers = layersOf(model);
  const targets = y && arraysOf(m, y, outputNames(model));
  if (targets) targets.forEach((target) => need(m, target));
  const samples = inputs[0].shape[0];
  if (!counted) batch = samples;
  const sizes = { model, inputs, targets, samples, batch, counted, call, given, entry, x, y };
  cardinality(m, sizes);
  if (counted && !y && model.compiled?.loss && !model.compiled.open && model.compiled.loss.k !== "none" && call === "fit" && element === null)
    raise(m, entry, { class: "ValueError", message: "None values not supported.", why: "There is a loss and no target: fit takes x and y.", page: "errors/none-values-not-supported/" });
  const outs = trace(m, sizes);
  if (!outs) return;
  noticeArrays(m, sizes, outs);
  if (!targets || targets.some((target) => !target?.shape) || targets.length !== outs.length) {
    if (targets && targets.length !== outs.length && targets.every((target) => target?.shape)) mismatched(m, sizes, outs);
    return;
  }
  const losses = lossesOf(model);
  if (!losses) {
    if (!model.compiled && !model.unsure)
      raise(m, entry, { class: "ValueError", message: "You must call `compile()` before", why: `${call} comes before compile.`, page: null });
    return;
  }
  noticeCompiled(m, sizes, outs, losses);
  checkKeys(m, model, entry, y);
  const verdicts = outs.map((out, at) => {
    const found = verdictOf(m, sizes, out, targets[at], losses[at], at);
    return found?.verdict.startsWith("ok") && outs.length === 1 ? checkWeights(m, sizes, out, targets[at], losses[at]) ?? found : found;
  });
  const worst = verdicts.find((one) => one?.verdict === "error") ?? verdicts.find((one) => one?.verdict.startsWith("silent")) ?? (verdicts.includes(null) ? null : verdicts.find(({ verdict }) => verdict === "ok-reshaped") ?? verdicts[0]);
  entry.out = outs[0].shape && [samples, ...outs[0].shape.slice(1)].map(plain);
  entry.target = targets[0].shape.map(plain);
  if (worst?.verdict.startsWith("ok")) checkLabels(m, sizes, outs, losses);
  if (verdicts.length === 1 && verdicts[0]?.config) record.config = verdicts[0].config;
  if (!worst) return;
  Object.assign(entry, { verdict: worst.verdict, why: worst.why, trap: worst.trap ?? null, targets: worst.targets ?? [] });
  if (worst.verdict === "error") raise(m, entry, worst);
  if (worst.verdict.startsWith("silent") || worst.trap) m.find({ verdict: worst.verdict.startsWith("silent") ? worst.verdict : "trap", why: worst.why, trap: worst.trap ?? null });
  if (!worst.verdict.startsWith("silent")) noticeFit(m, outs);
}

function raise(m, entry, { class: type, message, why, page }) {
  Object.assign(entry, { verdict: "error", class: type, message, why, page });
  m.raise(type, message, why, page);
}

function layersOf(model) {
  return model.layers.map((layer, at) => ({
    line: model.lines[at] ?? layer.line ?? null, layer: labelOf(layer), output: shapeOfOutput(layer), params: layer.k === "model" ? paramsOfModel(layer) : plainNumber(paramsOf(layer)),
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
  const entry = layer.kind ? ruleLayer(layer) : null;
  return entry && !isSym(entry.size) ? label([entry.kind, entry.size, entry.options]) : layer.inner?.k === "layer" ? `${layer.cls}(${labelOf(layer.inner)})` : layer.cls;
}

function cardinality(m, { inputs, targets, counted, entry, given }) {
  if (!counted) return;
  const weights = given.sample_weight?.k === "arr" ? [given.sample_weight] : [];
  const all = [...inputs, ...(targets ?? []), ...weights].filter((array) => array?.shape?.length);
  const counts = all.map(({ shape }) => shape[0]).filter(isNumber);
  const other = counts.find((count) => count !== counts[0]);
  if (other === undefined) return;
  raise(m, entry, {
    class: "ValueError", message: `Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: ${inputs.map(({ shape }) => shape[0]).join(", ")}`,
    why: `x has ${counts[0]} ${counts[0] === 1 ? "sample" : "samples"}, and another array ${other}: axis 0 of all must be the same.`, page: "errors/data-cardinality-is-ambiguous/#more-or-fewer-targets",
  });
}

/** What the graph knows of the batch axis. */
function tracedBatch(samples, batch) {
  return isNumber(samples) && isNumber(batch) && batch > 0 && samples > 0 ? batchAxis([samples], Math.min(batch, samples)) : null;
}

/** A functional model that has compiled this step before compares no sizes any more. */
function lengthLetThrough(m, model, tensors, call) {
  if (model.api !== "functional" || !model.compiledFor?.has(call) || tensors.length !== 1) return false;
  const [wanted, found] = [model.inputs[0].shape, tensors[0].shape];
  if (!wanted || wanted.length !== found.length) return false;
  const axis = wanted.findIndex((size, place) => place > 0 && isNumber(size) && isNumber(found[place]) && size !== found[place]);
  if (axis < 0) return false;
  if (axis === 1 && wanted.length === 3) m.trap("length-checked-once", `The model declares ${showShape(wanted)}, and gets ${showShape(found)}. ${call} has compiled its step before and compares no more, so it takes them without a word.`);
  return true;
}

/** The outputs of the graph that fit builds, for one batch axis that is open. */
function trace(m, { model, inputs, samples, batch, entry }) {
  const size = tracedBatch(samples, batch);
  const fixed = model.inputs[0]?.shape?.[0];
  const keeps = model.layers.some((layer) => layer.k === "layer" && (layer.given.stateful === true || layer.inner?.given?.stateful === true));
  if (keeps && isNumber(fixed) && isNumber(batch) && isNumber(samples) && Math.min(batch, samples) !== fixed)
    raise(m, entry, { class: "ValueError", message: "If an RNN is stateful, it needs to know its batch size.", why: `The model keeps states for ${fixed} samples, and a batch has ${Math.min(batch, samples)}.`, page: "errors/if-an-rnn-is-stateful-the-batch-size/" });
  if (keeps && isNumber(fixed) && batch === fixed && isNumber(samples) && samples % fixed)
    raise(m, entry, { class: "InvalidArgumentError", message: "Incompatible shapes", why: `The model keeps states for ${fixed} samples, and the last batch of ${samples} has ${samples % fixed}.`, page: "errors/incompatible-shapes/" });
  const before = m.findings.size;
  m.tracing = (m.tracing ?? 0) + 1;
  try {
    const tensors = inputs.map((array) => ({ ...arr([size, ...array.shape.slice(1)], { lib: "kt", dt: array.dt, mask: null }), source: array.source, of: array }));
    if (lengthLetThrough(m, model, tensors, entry.call)) return null;
    const entered = enterAll(m, model, tensors);
    const outs = entered && forward(m, model, entered);
    if (outs) m.set(model, "compiledFor", new Set([...(model.compiledFor ?? []), entry.call]));
    return outs;
  } catch (error) {
    const last = [...m.findings.values()].at(-1);
    if (error.type && m.findings.size > before) Object.assign(entry, { verdict: "error", class: last.class, message: last.message, why: last.why, page: last.page });
    else if (error.type) Object.assign(entry, { verdict: "error", class: error.type, message: error.message });
    throw error;
  } finally {
    m.tracing--;
  }
}

/** The keys of a dict of losses are the names of the outputs. */
function checkKeys(m, model, entry, y) {
  const { loss } = model.compiled;
  if (loss.k !== "dict" || loss.open || [...loss.map.keys()].some((key) => !key.startsWith("s:"))) return;
  const names = outputNames(model);
  const keys = [...loss.map.keys()].map((key) => key.slice(2));
  if (names.includes(null) || (names.length === 1 && !model.list) || (names.every((name) => keys.includes(name)) && keys.length === names.length)) return;
  if (y.k === "dict") {
    const missing = keys.find((key) => !names.includes(key) || !y.map.has(`s:${key}`));
    if (missing !== undefined) raise(m, entry, { class: "KeyError", message: `The path: ('${missing}',) in the \`loss\` argument, can't be found in either the model's output (\`y_pred\`) or in the labels (\`y_true\`).`, why: `The outputs are called ${names.join(", ")}, and a loss is for ${missing}.`, page: "errors/the-path-in-the-loss-argument/" });
    return;
  }
  const shown = (words) => `[${words.map((word) => `'${word}'`).join(", ")}]`;
  raise(m, entry, { class: "ValueError", message: `Expected keys ${shown(names)} in loss dict, but found loss.keys()=${shown(keys)}`, why: `The outputs are called ${names.join(", ")}, and the losses ${keys.join(", ")}.`, page: "errors/expected-keys-in-loss-dict/" });
}

/** Class numbers that the output has no class for. */
function checkLabels(m, { targets, entry }, outs, losses) {
  for (const [at, target] of targets.entries()) {
    const classes = outs[at].shape?.at(-1);
    if (losses[at] !== "sparse_categorical_crossentropy" || !target.data || !isNumber(classes)) continue;
    const wrong = target.data.find((label_) => label_ >= classes || label_ < 0);
    const allowed = outs[at].shape.length === target.shape.length + 1 || target.shape.at(-1) === 1;
    if (wrong !== undefined && allowed && Number.isInteger(wrong) && !outs[at].mask)
      raise(m, entry, { class: "InvalidArgumentError", message: `Received a label value of ${wrong} which is outside the valid range of [0, ${classes})`, why: `The output has ${classes} classes, 0 to ${classes - 1}, and a label is ${wrong}.`, page: "errors/received-a-label-value-outside-the-valid-range/" });
  }
}

/** A weight for each sample, or for each timestep of it: the loss multiplies its values by them. */
function checkWeights(m, { given, samples, batch, entry, counted }, out, target, loss) {
  let weights = given.sample_weight;
  if (given.class_weight?.k === "dict" && target.shape.length > 2 && target.shape.every(isNumber) && product(target.shape.slice(1, -1)) > 1)
    raise(m, entry, { class: "TypeError", message: "only 0-dimensional arrays can be converted to Python scalars", why: `class_weight takes one class for each sample, and the target is ${showShape(target.shape)}.`, page: "errors/only-0-dimensional-arrays-can-be-converted/" });
  if (given.class_weight?.k === "dict" && target.shape.length === 2 && out.shape.length === 3) weights = arr([target.shape[0]]);
  if (weights?.k !== "arr" || !weights.shape || !counted || !Object.hasOwn(LOSSES, loss)) return null;
  const same_ = out.shape.length === target.shape.length;
  const sparse = LOSSES[loss].pairs === "class numbers";
  if ((!same_ && !sparse) || ![...out.shape.slice(1), ...weights.shape, samples, batch].every(isNumber) || out.mask !== null) return null;
  for (const size of new Set([Math.min(batch, samples), samples % batch || Math.min(batch, samples)])) {
    const [values, weight] = sameRank([size, ...out.shape.slice(1, -1)], [size, ...weights.shape.slice(1)]);
    const { shape, clash } = broadcast(values, weight);
    const early = broadcast(...sameRank([null, ...out.shape.slice(1, -1)], [null, ...weights.shape.slice(1)])).clash;
    if (early)
      raise(m, entry, { class: "ValueError", message: `Dimensions must be equal, but are ${early[0]} and ${early[1]} for`, why: `The loss holds ${showShape(values)} values, and sample_weight ${showShape(weight)} does not lie on them.`, page: "errors/dimensions-must-be-equal/" });
    if (clash)
      raise(m, entry, { class: "InvalidArgumentError", message: `Incompatible shapes: [${values.join(",")}] vs. [${weight.join(",")}]`, why: `The loss holds ${showShape(values)} values, and sample_weight ${showShape(weight)} does not lie on them. Give it the shape ${showShape([samples, 1])}.`, page: "errors/incompatible-shapes/#sample-weight" });
    if (total(shape) !== total(values) || (values.length > weight.length && size > 1))
      return { verdict: "silent-wrong", why: `The loss holds ${showShape(values)} values, and sample_weight ${showShape(weight)} is laid along their last axis: each weight lands on a timestep instead of a sample. Give it the shape ${showShape([samples, 1])}.`, trap: "traps/weights-along-time/" };
  }
  return null;
}

function mismatched(m, { model, targets, entry, y }, outs) {
  const { loss, open } = model.compiled ?? {};
  if (!loss || open) return;
  const counts = `${outs.length === 1 ? "1 output" : `${outs.length} outputs`}, and there ${targets.length === 1 ? "is one target" : `are ${targets.length} targets`}`;
  if (outs.length > 1 && y.k === "arr" && (loss.k === "str" || loss.k === "obj" || loss.k === "lib"))
    raise(m, entry, { class: "KeyError", message: "The path: (0,) in the `loss` argument, can't be found in either the model's output (`y_pred`) or in the labels (`y_true`).", why: `The model has ${counts}.`, page: "errors/the-path-in-the-loss-argument/" });
  if ((outs.length > 1 && y.k === "arr" && loss.k === "list") || (outs.length === 1 && !model.list && y.k === "list" && loss.k === "str"))
    raise(m, entry, { class: "ValueError", message: "y_true and y_pred have different structures", why: `The model has ${counts}.`, page: "errors/y-true-and-y-pred-have-different-structures/" });
}

const STANDIN = 99520; // a number of samples that the program does not say

function verdictOf(m, sizes, out, target, loss, at) {
  const { model, inputs, batch, samples, counted } = sizes;
  if (!out.shape || !Object.hasOwn(LOSSES, loss)) {
    const equal = out.shape && allSame(out.shape.slice(1), target.shape.slice(1));
    return equal && loss !== "?" && loss !== null ? { verdict: "ok", why: `Target and output are both ${showShape(target.shape)}.` } : null;
  }
  if (!isNumber(batch) || (isNumber(batch) && batch < 1)) return null;
  if (!target.shape.length) return null;
  const tails = [out.shape.slice(1), target.shape.slice(1), inputs[0].shape.slice(1)];
  if (tails.flat().some((size) => isSym(size) || size === null)) {
    // sizes that the program does not say: the same ones on both sides fit
    return tails[0].length === tails[1].length && tails[0].every((size, axis) => size !== null && same(size, tails[1][axis])) && LOSSES[loss].pairs !== "class numbers" && !out.mask && same(target.shape[0], samples)
      ? { verdict: "ok", why: "Target and output have the same shape.", targets: [] } : null;
  }
  const known = isNumber(samples) && isNumber(target.shape[0]);
  if (!known && !same(samples, target.shape[0])) return null;
  if (known && !counted && samples !== target.shape[0]) return judged(m, sizes, out, target.shape, loss, samples, at);
  const counts = known ? [samples] : [STANDIN, STANDIN + 1];
  const results = counts.map((count) => judged(m, sizes, out, known ? target.shape : [count, ...target.shape.slice(1)], loss, count, at));
  if (!results[0] || results.some((one) => one?.verdict !== results[0].verdict || one.trap !== results[0].trap || one.class !== results[0].class)) return null;
  if (known || !counted) return results[0];
  const hidden = (value) => (typeof value === "string" ? value.replaceAll(String(STANDIN), "?") : value);
  return { ...results[0], why: hidden(results[0].why), message: hidden(results[0].message), config: undefined, targets: results[0].targets?.map((shape) => ["?", ...shape.slice(1)]) };
}

function judged(m, sizes, out, target, loss, samples, at) {
  const { model, inputs, batch, counted } = sizes;
  const x = [samples, ...inputs[0].shape.slice(1)];
  const size = Math.min(batch, 1e6);
  const config = at === 0 && inputs.length === 1 && model.outputs.length === 1 && counted ? configOf(model, x, target, loss, size) : null;
  if (config) {
    try {
      const found = check(config);
      return { verdict: found.verdict, why: found.why, trap: found.trap && `${found.trap}`, class: found.error?.class ?? null, message: found.error?.message ?? null, page: found.error?.page ?? null, targets: found.targets, config };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  if (out.mask === undefined) return null;
  const mask = out.mask && out.mask.map((one, axis) => (axis === 0 ? out.shape[0] : one));
  if (mask?.some(isSym)) return null;
  const { other, otherTrap } = inputs.length === 1 && model.inputs[0].shape ? otherSize({ input: model.inputs[0].shape.slice(1), api: model.api }, x) : {};
  if (!counted && target[0] !== samples) return uncounted(target, out, samples, loss, sizes);
  const found = judge({ shape: out.shape, names: inputNames(out.shape.length), mask, states: 0, late: out.late ?? null, packed: false, other, otherTrap }, x, target, loss, size);
  const error = found.error;
  return { verdict: found.verdict, why: error ? error.why : found.why, trap: found.trap ?? null, class: error?.class ?? null, message: error?.message ?? null, page: error?.page ?? null, targets: [] };
}

/** A batch of a generator or a Dataset, whose samples nobody counts. */
function uncounted(target, out, samples, loss, { call, given: { x } }) {
  if (target[0] !== 1 && samples !== 1 && LOSSES[loss].pairs === "broadcast" && target.length === out.shape.length) {
    const first = x?.k === "ds" ? x.element?.items?.[0]?.shape?.[0] : null;
    const why = `The batch has ${samples} samples and ${target[0]} targets: axis 0 of both must be the same.`;
    return isNumber(first) || call === "train_on_batch" ? { verdict: "error", class: "ValueError", message: "Dimensions must be equal, but are", why, page: "errors/dimensions-must-be-equal/" }
      : { verdict: "error", class: "InvalidArgumentError", message: "Incompatible shapes", why, page: "errors/incompatible-shapes/" };
  }
  const one = target[0] === 1 && (target.length === out.shape.length || (target.length === 1 && out.shape.length === 2 && out.shape[1] === 1));
  if (!one || samples === 1 || LOSSES[loss].pairs !== "broadcast") return null;
  return { verdict: "silent-broadcast", why: `The batch has ${samples} samples and one target, ${showShape(target)}: all predictions meet this one.`, trap: "traps/one-target-for-the-whole-batch/" };
}

/** What `check` takes for this model, or null where it is not one that it knows. */
export function configOf(model, x, target, loss, batch) {
  const input = model.inputs[0].shape;
  if (!input || model.opaque || input[0] !== null || input.length < 2 || input.length > 4 || input.some(isSym) || model.layers.length > 50) return null;
  if (model.api === "functional" && !isChain(model)) return null;
  const layers = (model.api === "functional" ? steps(model) : model.layers).map((layer) => configLayer(layer));
  if (layers.includes(null) || x.length > 5 || target.length > 5 || x.length < 1) return null;
  if ([...x, ...target].some((size) => !isNumber(size) || size < 1 || size > 1e6)) return null;
  return { input: input.slice(1), x, layers, target, loss, batch_size: batch, api: model.api };
}

/** Does each tensor come from the one before, by a call of its own layer, or as x[:, -1]? */
function isChain(model) {
  return steps(model) !== null;
}

function steps(model) {
  const found = [];
  const used = new Set();
  let tensor = model.outputs[0];
  for (let count = 0; tensor !== model.inputs[0]; count++) {
    const { history } = tensor;
    if (!history || history.inputs?.length !== 1 || count > 60 || (history.at !== null && history.at !== undefined && history.at !== 0)) return null;
    if (history.step === "last" && !history.node.layer) found.unshift("last");
    else if (history.node?.layer?.k === "layer" && !used.has(history.node.layer)) {
      used.add(history.node.layer);
      found.unshift(history.node.layer);
    } else return null;
    tensor = history.inputs[0];
  }
  return found;
}

function configLayer(layer) {
  if (layer === "last") return ["Last", null, {}];
  if (layer.k !== "layer" || layer.open || layer.changed || layer.given.stateful) return null;
  const { given, inner } = layer;
  if (layer.cls === "Bidirectional") {
    if (inner?.k !== "layer" || !["LSTM", "GRU", "SimpleRNN"].includes(inner.cls) || given.merge_mode === null || given.backward_layer !== undefined || inner.given.return_state || inner.given.go_backwards || inner.given.stateful) return null;
    const entry = ruleLayer(inner);
    if (!entry || isSym(entry.size)) return null;
    return ["Bi", entry.size, { cell: inner.cls, ...(entry.options.return_sequences === undefined ? {} : { return_sequences: entry.options.return_sequences }), ...(given.merge_mode === undefined ? {} : { merge_mode: given.merge_mode }) }];
  }
  if (layer.cls === "TimeDistributed") {
    const entry = inner?.k === "layer" && inner.cls === "Dense" ? ruleLayer(inner) : null;
    return entry && !isSym(entry.size) ? ["TD", entry.size, {}] : null;
  }
  if (layer.cls === "Permute") return String(given.dims) === "2,1" ? ["Permute", null, {}] : null;
  if (layer.cls === "Lambda") return layer.lastOutput?.lastStep ? ["Last", null, {}] : null;
  if (!layer.kind) return null;
  if ((given.dilation_rate ?? 1) !== 1 || (layer.kind === "MaxPool" && (given.strides ?? null) !== null) || given.data_format === "channels_first" || (layer.kind === "Conv1D" && (given.groups ?? 1) !== 1)) return null;
  if (["GAP", "GMP"].includes(layer.kind) && given.keepdims) return null;
  const entry = ruleLayer(layer);
  if (!entry) return null;
  const values = [entry.size, ...Object.values(entry.options)].flat();
  if (values.some(isSym) || Object.entries(entry.options).some(([key, value]) => Array.isArray(LAYERS[layer.kind].options[key]) && !LAYERS[layer.kind].options[key].includes(value))) return null;
  return [layer.kind, entry.size, entry.options];
}

export function predict(m, model, args) {
  const value = args.pos[0] ?? args.kw.get("x");
  if (!value || args.open) return unknown();
  const element = elementOf(m, value);
  if (element !== null) return unknown();
  refuseTypes(m, {}, value);
  const inputs = arraysOf(m, value, model.inputNames);
  if (inputs) cardinality(m, { inputs, targets: null, counted: true, entry: {}, given: {} });
  if (!inputs || inputs.some(({ shape }) => shape === null)) {
    return predicted(model, fresh());
  }
  buildFrom(m, model, inputs[0].shape);
  if (!model.inputs) return unknown();
  const samples = inputs[0].shape[0];
  const batchValue = args.pos[1] ?? args.kw.get("batch_size");
  const batch = batchValue && batchValue.k !== "none" ? whole(batchValue) : 32;
  const outs = trace(m, { model, inputs, samples, batch, entry: { call: "predict" } });
  noticeOutput(m, model, inputs);
  const { other, otherTrap } = inputs.length === 1 && inputs[0].shape.every(isNumber) && model.inputs[0].shape ? otherSize({ input: model.inputs[0].shape.slice(1), api: model.api }, inputs[0].shape) : {};
  if (otherTrap && outs) m.find({ verdict: "trap", why: other, trap: otherTrap });
  if (!outs) return unknown();
  const traced = outs.every((out) => out.shape?.length && (out.shape[0] === null || out.shape[0] === tracedBatch(samples, batch)));
  const arrays = outs.map((out) => arr(traced ? [samples, ...out.shape.slice(1).map((size) => size ?? fresh())] : null, { dt: "f" }));
  return structured(model, arrays);
}


function predicted(model, samples) {
  const { outputs } = model.signature();
  return outputs ? structured(model, outputs.map((shape) => arr([samples, ...shape.slice(1).map((size) => size ?? fresh())]))) : unknown();
}

function structured(model, arrays) {
  if (model.list === "dict") return { k: "dict", map: new Map(arrays.map((array, at) => [`s:${model.names[at]}`, array])), open: false };
  return arrays.length === 1 && !model.list ? arrays[0] : model.list === "tuple" ? tuple(arrays) : list(arrays);
}


/** A loss that is called on a target and an output. */
export function callLoss(m, { loss, reduction }, args) {
  const [target, output] = args.pos.map((value) => toArray(m, value));
  if (!target?.shape || !output?.shape || loss === "?" || ![...target.shape, ...output.shape].every(isNumber)) return unknown();
  if (LOSSES[loss]?.pairs === "broadcast") {
    const [y, p] = sameRank(target.shape, output.shape);
    const { clash } = broadcast(y, p);
    if (clash) m.raise("InvalidArgumentError", `Incompatible shapes: [${y.join(",")}] vs. [${p.join(",")}]`, `The loss lines up target ${showShape(target.shape)} and output ${showShape(output.shape)} at their last axes, and ${clash[0]} meets ${clash[1]}.`, "errors/incompatible-shapes/");
  }
  return reduction === null ? arr([], { lib: "tf", mask: null, eager: true }) : unknown();
}
