/* Models: Sequential and functional, nested, called, asked for their shapes. What trains is in fits.js. */
import { LAYERS } from "../rules/layers.js";
import { attempt, callRule } from "../rules/model.js";
import { fresh, isNumber, isSym } from "../rules/symbols.js";
import { bound, shapeOf, sizesOf, text } from "./arguments.js";
import { method } from "./functions.js";
import { callLayer, nextName } from "./layers.js";
import { callModel } from "./model-calls.js";
import { NONE, arr, itemsOf, list, unknown, whole } from "./values.js";

export function modelOfPath(path) {
  if (path === "keras.Sequential") return makeSequential;
  if (path === "keras.Model") return makeFunctional;
  if (path === "keras.Input") return makeInput;
  return undefined;
}

// Making ---------------------------------------------------------------------------------------------------------------

function makeInput(m, args) {
  for (const key of ["batch_input_shape", "input_shape"]) {
    if (!args.kw.has(key)) continue;
    const [message, why, page] = [
      `Input() got an unexpected keyword argument '${key}'`,
      `Input takes ${key === "input_shape" ? "shape" : "batch_shape"}=.`,
      "errors/got-an-unexpected-keyword-argument/",
    ];
    m.regret("TypeError", message, why, page);
  }
  const [shape, batch] = bound(args, "shape", "batch_size");
  const whole_ = args.kw.get("batch_shape") ?? args.kw.get("batch_input_shape");
  if (args.kw.has("shape") && args.kw.has("batch_shape"))
    m.raise(
      "ValueError",
      "You cannot pass both `shape` and `batch_shape` at the same time.",
      "batch_shape holds the samples as well, shape does not: pass one of them.",
      "errors/you-cannot-pass-both-shape-and-batch-shape/",
    );
  if (args.kw.has("tensor") || args.open) return unknown();
  m.set(m.counts, "input_layer", (m.counts.get("input_layer") ?? 0) + 1);
  if (whole_) return inputTensor(m, shapeOf(whole_), args);
  if (shape?.k === "num" && isNumber(shape.v)) {
    const page = "errors/cannot-convert-to-a-shape/";
    const [message, why] = [
      `Cannot convert '${shape.v}' to a shape.`,
      `Input takes a tuple: (${shape.v},) is one axis of ${shape.v}. It is read so.`,
    ];
    m.regret("ValueError", message, why, page);
  }
  const floating =
    shape && itemsOf(shape, 8)?.find((size) => size.k === "num" && size.float && size.v !== null);
  if (floating)
    m.raise(
      "ValueError",
      "Found invalid dimension",
      `A size is ${floating.v}, a float: 10 / 2 is 5.0, and 10 // 2 is 5.`,
      "errors/found-invalid-dimension-of-type-float/",
    );
  const sizes = shape ? (shapeOf(shape) ?? sizesOf(shape)) : null;
  return inputTensor(
    m,
    sizes && [batch && batch.k !== "none" ? (whole(batch) ?? fresh()) : null, ...sizes],
    args,
  );
}

function inputTensor(_m, shape, args) {
  const name = text(args.kw.get("name"));
  const sizes = shape?.map((size) =>
    isSym(size) && size.terms[0][0].low === -Infinity && size.terms.length === 1 ? fresh() : size,
  );
  return arr(sizes ?? null, { lib: "kt", dt: "f", mask: null, input: true, name });
}

function makeSequential(m, args, node) {
  const [layers, name] = bound(args, "layers", "name");
  const model = emptyModel(m, "sequential", text(name) ?? nextName(m, "Sequential"));
  if (!layers || layers.k === "none") return model;
  const items = layers.k === "list" || layers.k === "tuple" ? itemsOf(layers, 200) : null;
  if (!items) return unknown();
  const nodes = node?.args?.find(({ key }) => key === null || key === "layers")?.value;
  const places =
    nodes?.t === "List" && nodes.items.length === items.length ? ownLines(nodes.items, node) : [];
  items.forEach((item, at) => addLayer(m, model, item, places[at] ?? null));
  return model;
}

/** Each layer on a line of its own, the last of several; none on the line of the model itself. */
function ownLines(items, call) {
  return items.map((item, at) => {
    const end = item.end ?? item.line;
    const later = items[at + 1] ? (items[at + 1].end ?? items[at + 1].line) : call.end;
    return later !== end ? end : null;
  });
}

const isLayerClass = (path) => /^keras\.layers\.[A-Z]/.test(path);

export function emptyModel(m, api, name) {
  const model = {
    k: "model",
    api,
    name,
    layers: [],
    lines: [],
    inputs: null,
    outputs: null,
    compiled: null,
    pending: [],
    line: m.line,
    opaque: false,
    list: false,
  };
  model.signature = () => ({
    inputs:
      model.inputs?.every(({ shape }) => shape) && !(api === "sequential" && !model.layers.length)
        ? model.inputs.map(({ shape }) => shape)
        : null,
    outputs: model.outputs?.every(({ shape }) => shape) ? model.outputs.map(({ shape }) => shape) : null,
  });
  return model;
}

export function addLayer(m, model, layer, line, shown = "") {
  if (layer.k === "arr" && layer.lib === "kt" && layer.input && !model.layers.length && !model.inputs) {
    start(m, model, layer);
    if (line) m.record(line, shown, layer);
    return;
  }
  const foreign =
    layer.k === "arr"
      ? layer.lib === "kt" && "a tensor"
      : layer.k === "list"
        ? "a list"
        : layer.k === "lib" && isLayerClass(layer.path) && "a class: its parentheses are missing";
  if (foreign)
    m.raise(
      "ValueError",
      "Only instances of `keras.Layer` can be added to a Sequential model.",
      `A Sequential takes layers, and gets ${foreign}.`,
      "errors/only-instances-of-keras-layer-can-be-added/",
    );
  if (layer.k === "inst" && layer.foreign && method(layer.cls, "call")) {
    const { name } = layer.cls;
    const around = { k: "layer", cls: name, own: layer, given: { unread: new Set() }, options: {}, name };
    addLayer(m, model, around, line, shown);
    return;
  }
  if (layer.k !== "layer" && layer.k !== "model") {
    m.set(model, "opaque", true);
    m.set(model, "outputs", null);
    return;
  }
  if (layer.cls === "InputLayer") {
    const { given } = layer;
    const shape =
      given.batch_shape ??
      given.batch_input_shape ??
      ((given.shape ?? given.input_shape)
        ? [given.batch_size ?? null, ...(given.shape ?? given.input_shape)]
        : null);
    if (shape && !model.layers.length && !model.inputs) {
      const tensor = arr(shape, { lib: "kt", dt: "f", mask: null, input: true });
      start(m, model, tensor);
      if (line) m.record(line, shown, tensor);
    }
    return;
  }
  if (!model.layers.length && !model.inputs) {
    const shape = declared(m, layer);
    if (shape) start(m, model, arr(shape, { lib: "kt", dt: "f", mask: null, input: true }));
    else if (layer.k === "model" && layer.inputs)
      start(m, model, arr(layer.inputs[0].shape, { lib: "kt", dt: "f", mask: null, input: true }));
  }
  const own = layer.given?.name;
  if (typeof own === "string" && model.layers.some((other) => other !== layer && other.given?.name === own))
    m.raise(
      "ValueError",
      "All layers added to a Sequential model should have unique names.",
      `A layer of the name ${layer.name} is in this model already.`,
      "errors/should-have-unique-names/",
    );
  m.set(model, "layers", [...model.layers, layer]);
  m.set(model, "lines", [...model.lines, line]);
  if (!model.inputs) return;
  if (model.opaque || !model.outputs) return;
  step(m, model, layer, line, shown);
}

function start(m, model, tensor) {
  m.set(model, "inputs", [tensor]);
  m.set(model, "outputs", [tensor]);
}

/** The declared shape of a first layer, samples included: input_shape, input_dim, batch_input_shape. */
function declared(_m, layer) {
  if (layer.k !== "layer") return null;
  const { given, cls } = layer;
  if (Array.isArray(given.batch_input_shape)) return given.batch_input_shape;
  if (Array.isArray(given.batch_shape)) return given.batch_shape;
  if (Array.isArray(given.input_shape)) return [null, ...given.input_shape];
  // today's Keras passes over the input_length of an Embedding: the first batch tells its shape
  if (cls === "Embedding") return null;
  if (isNumber(given.input_dim) || isSym(given.input_dim)) {
    if (["LSTM", "GRU", "SimpleRNN"].includes(cls))
      return given.input_length !== undefined
        ? [null, given.input_length, given.input_dim]
        : [null, given.input_dim];
    return [null, given.input_dim];
  }
  if (given.unread.has("input_shape") || given.unread.has("batch_input_shape")) {
    if (["LSTM", "GRU", "SimpleRNN", "Bidirectional", "Conv1D", "Masking"].includes(cls))
      return [given.unread.has("input_shape") ? null : fresh(), fresh(), fresh()];
  }
  return null;
}

function step(m, model, layer, line, name = "") {
  const before = model.outputs;
  m.set(model, "outputs", null);
  const input = before.length === 1 ? before[0] : list(before);
  if (before.length > 1 && !onStates(m, layer, before)) return;
  const { sequential } = m;
  m.sequential = true;
  let found;
  try {
    found = (layer.k === "model" ? callModel : callLayer)(m, layer, {
      pos: [input],
      kw: new Map(),
      open: false,
    });
  } finally {
    m.sequential = sequential;
  }
  const outs =
    found.k === "arr"
      ? [found]
      : itemsOf(found, 16)?.every((item) => item.k === "arr")
        ? itemsOf(found, 16)
        : null;
  m.set(model, "outputs", outs);
  if (!outs) return;
  m.set(layer, "lastOutput", found);
  m.set(layer, "lastInput", input);
  if (line) m.record(line, name, found);
}

/** A layer of a Sequential behind return_state gets the whole list: hardly one takes it. False where it is not known. */
function onStates(m, layer, before) {
  const kind = { TimeDistributed: "TD", Bidirectional: "Bi", Permute: "Permute" }[layer.cls] ?? layer.kind;
  if (!kind || kind === "Dropout" || !before[0].shape) return false;
  const value = { shape: before[0].shape, mask: null, names: [], states: before.length };
  const { error } = attempt(() =>
    callRule({ kind, rule: LAYERS[kind], name: layer.name, options: {} }, value, "build", "sequential"),
  );
  if (error) m.raise(error.class, error.message, error.why, error.page);
  return false;
}

/** A Sequential that was made without an Input learns its shape from the first array. */
export function buildFrom(m, model, shape, samples = null, byData = true) {
  if (model.inputs || model.opaque || model.api !== "sequential" || !shape) return;
  m.set(model, "byData", byData);
  const sizes = model.unseen
    ? shape.map((size, axis) => (axis === 0 || axis + 1 < shape.length || shape.length < 3 ? fresh() : size))
    : [samples, ...shape.slice(1)];
  start(m, model, arr(sizes, { lib: "kt", dt: "f", mask: null, input: true }));
  for (const [at, layer] of model.layers.entries()) {
    if (!model.outputs) break;
    step(m, model, layer, model.lines[at]);
  }
  if (model.outputs) for (const { line, name } of model.pending) m.record(line, name, model);
}

function makeFunctional(m, args) {
  let [inputs, outputs, name] = bound(args, "inputs", "outputs", "name");
  for (const old of ["input", "output"]) {
    if (!args.kw.has(old)) continue;
    const message = `Unrecognized keyword arguments passed to Model: {'${old}'`;
    if (m.catching) m.raise("ValueError", message, `Model takes ${old}s today.`);
    m.find({
      class: "ValueError",
      message,
      why: `Model takes ${old}s= today; ${old}= is read as it was meant.`,
      page: "errors/unrecognized-keyword-arguments-passed-to-lstm/",
    });
  }
  inputs ??= args.kw.get("input");
  outputs ??= args.kw.get("output");
  if (!inputs || !outputs) return unknown();
  const [ins, outs] = [inputs, outputs].map(tensorsIn);
  if (!ins || !outs) return unknown();
  const model = emptyModel(m, "functional", text(name) ?? nextName(m, "Functional"));
  m.set(model, "inputs", ins);
  m.set(model, "outputs", outs);
  m.set(model, "list", outputs.k === "arr" ? false : outputs.k);
  m.set(model, "order", outputs.k === "dict" ? [...outputs.map.keys()] : null);
  m.set(model, "names", outputs.k === "dict" ? sortedKeys(outputs).map((key) => key.slice(2)) : null);
  m.set(
    model,
    "inputNames",
    inputs.k === "dict"
      ? sortedKeys(inputs).map((key) => key.slice(2))
      : ins.map((tensor) => tensor.name ?? null),
  );
  m.set(model, "layers", layersBetween(ins, outs));
  checkConnected(m, ins, outs);
  const names = [...model.layers.map(({ given }) => given?.name), ...ins.map((tensor) => tensor.name)];
  const twice = names.find((own, at) => typeof own === "string" && names.indexOf(own) < at);
  if (twice)
    m.raise(
      "ValueError",
      `The name "${twice}" is used 2 times in the model. All operation names should be unique.`,
      `Two layers or inputs of this model are called ${twice}.`,
      "errors/should-have-unique-names/",
    );
  return model;
}

/** Keras takes the entries of a dictionary in the order of their names. */
export const sortedKeys = (value) => [...value.map.keys()].sort();

function tensorsIn(value) {
  if (value.k === "arr") return value.lib === "kt" ? [value] : null;
  if (value.k === "dict" && !value.open)
    return tensorsIn(list(sortedKeys(value).map((key) => value.map.get(key))));
  const items = itemsOf(value, 64)?.flatMap((item) =>
    item.k === "arr" ? [item] : (itemsOf(item, 16) ?? [item]),
  );
  return items?.length && items.every((item) => item.k === "arr" && item.lib === "kt") ? items : null;
}

/** The layers between inputs and outputs, in the order of the calls. */
function layersBetween(ins, outs) {
  const found = [];
  const seen = new Set(ins);
  const walk = (tensor) => {
    if (seen.has(tensor)) return;
    seen.add(tensor);
    for (const input of tensor.history?.inputs ?? []) walk(input);
    const layer = tensor.history?.node?.layer;
    if (layer && !found.includes(layer)) found.push(layer);
  };
  outs.forEach(walk);
  return found;
}

/** Every output must come from the inputs that are named, and some output from each of them. */
function checkConnected(m, ins, outs) {
  let complete = true;
  let told = true;
  const seen = new Set();
  const walk = (tensor) => {
    if (seen.has(tensor)) return;
    seen.add(tensor);
    if (ins.includes(tensor)) return;
    if (tensor.input) complete = false;
    else if (!tensor.history?.inputs?.length || tensor.history.unsure) told = false;
    for (const input of tensor.history?.inputs ?? []) walk(input);
  };
  outs.forEach(walk);
  if (!complete)
    m.raise(
      "ValueError",
      "is not connected to `inputs`",
      "An output comes from an Input that is not among the model's inputs.",
      "errors/output-with-path-is-not-connected-to-inputs/",
    );
  const unread = ins.findIndex((tensor) => !seen.has(tensor));
  if (told && unread >= 0)
    m.find({
      verdict: "silent-wrong",
      why: `No output comes from input ${unread}.`,
    });
}

// Calling --------------------------------------------------------------------------------------------------------------

// Asking ---------------------------------------------------------------------------------------------------------------

/** Calls of the library that are about models, optimizers, losses. */
export const modelFunctions = new Map();
modelFunctions.set("keras.models.load_model", (m, args) => {
  const path = text(args.pos[0] ?? args.kw.get("filepath"));
  const model = path?.endsWith(".keras") ? m.saved.get(path) : null;
  return copied(model) ?? { k: "?", root: { wanted: true } };
});

/** A model of its own, which has compiled no step yet; null of layers that are not read. */
function copied(model) {
  const plainly =
    model &&
    !model.opaque &&
    model.layers.every(({ k, cls, opaque }) => k === "layer" && cls !== "Lambda" && !opaque);
  return plainly ? { ...model, compiledFor: undefined, ranks: undefined } : null;
}
modelFunctions.set("keras.callbacks.ModelCheckpoint", (_m, args) => ({
  k: "obj",
  type: "checkpoint",
  path: args.kw.has("save_weights_only") ? null : text(args.pos[0] ?? args.kw.get("filepath")),
}));
modelFunctions.set("keras.models.clone_model", (_, { pos: [model] }) => {
  const copy = model?.k === "model" && model.inputs && !model.own ? copied(model) : null;
  return copy ? { ...copy, compiled: undefined } : unknown();
});
modelFunctions.set("keras.backend.clear_session", (m) => {
  for (const key of [...m.counts.keys()]) m.set(m.counts, key, undefined);
  return NONE;
});
for (const path of ["keras.backend.set_image_data_format", "keras.config.set_image_data_format"])
  modelFunctions.set(path, (m, args) => {
    if (text(args.pos[0]) !== "channels_last") m.channels = "unknown";
    return NONE;
  });
for (const path of ["ragged.constant", "RaggedTensor.from_row_lengths", "RaggedTensor.from_row_splits"])
  modelFunctions.set(`tensorflow.${path}`, () => ({ k: "obj", type: "ragged" }));
modelFunctions.set("keras.utils.set_random_seed", () => NONE);
modelFunctions.set("keras.utils.plot_model", () => NONE);
