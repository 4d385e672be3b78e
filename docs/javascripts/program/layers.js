/* Keras layers: made from a call, called on tensors. The shapes come from the rules in ../rules; here are Python's arguments, masks, states
 * and the traps that a single layer tells. */

import { LAYERS } from "../rules/layers.js";
import { attempt, call as callRule, checkAxes } from "../rules/model.js";
import { MORE } from "../rules/more-layers.js";
import { differ, fresh, isNumber, isSym, showShape } from "../rules/symbols.js";
import { toArray } from "./arrays.js";
import { flag } from "./arguments.js";
import { call } from "./calls.js";
import { withHistory } from "./history.js";
import { need } from "./questions.js";
import { makeRecurrent, callRecurrent, RECURRENT, statesOf, weightsOf } from "./recurrent.js";
import { modelOfPath } from "./models.js";
import { readArguments, refuseArguments } from "./layer-arguments.js";
import { arr, bool, itemsOf, list, NONE, num, str, tuple, unknown, whole } from "./values.js";

/* Which kind of LAYERS a Keras name is; Bidirectional, TimeDistributed and Lambda wrap something and are read here. */
const KINDS = new Map();
for (const [kind, rule] of Object.entries(LAYERS)) if (!["Bi", "TD", "Last", "Permute"].includes(kind)) for (const name of [rule.keras, ...(rule.aliases ?? [])]) KINDS.set(name, kind);

const WRAPPERS = new Set(["Bidirectional", "TimeDistributed", "Lambda", "InputLayer", "MultiHeadAttention"]);
const OLD = { TimeDistributedDense: "Dense", CuDNNLSTM: "LSTM", CuDNNGRU: "GRU", Convolution1D: "Conv1D", Convolution2D: "Conv2D", MaxPool1D: "MaxPooling1D" };
/* concatenate([a, b]) makes its layer and calls it. */
const FUNCTIONS = { concatenate: "Concatenate", add: "Add", multiply: "Multiply", dot: "Dot", average: "Average", maximum: "Maximum", minimum: "Minimum", subtract: "Subtract" };

/** What a path of keras.layers makes: a function of (m, args, node), or undefined for what is no layer that is known. */
export function makeLayer(path) {
  const model = modelOfPath(path);
  if (model) return model;
  if (!path.startsWith("keras.layers.")) return undefined;
  const given = path.slice(13);
  if (Object.hasOwn(FUNCTIONS, given)) {
    return (m, args, node) => {
      const made = make(m, FUNCTIONS[given], { pos: args.pos.slice(1), kw: args.kw, open: args.open }, node);
      return callLayer(m, made, { pos: args.pos.slice(0, 1), kw: new Map(), open: false }, node);
    };
  }
  const name = Object.hasOwn(OLD, given) ? OLD[given] : given;
  if (KINDS.has(name) || MORE.has(name) || WRAPPERS.has(name) || RECURRENT.has(name)) return (m, args, node) => make(m, name, args, node);
  if (/^[A-Z]\w*$/.test(given) && given !== "Layer") return (m, args) => ({ k: "layer", cls: given, given: { unread: new Set() }, options: {}, name: "", opaque: true, args });
  return undefined;
}

function make(m, cls, args, node) {
  const kind = KINDS.get(cls);
  const rule = kind ? LAYERS[kind] : MORE.get(cls);
  const given = readArguments(namesOf(cls, rule), args);
  const layer = { k: "layer", cls, kind, rule, given, line: m.line, end: node?.end ?? m.line, open: args.open, built: undefined, calls: 0, options: {} };
  refuseArguments(m, layer, args);
  checkActivations(m, layer);
  layer.name = typeof given.name === "string" ? given.name : nextName(m, cls);
  if (cls === "Masking" && args.pos.concat([args.kw.get("mask_value") ?? NONE])[0]?.nan) m.trap("masking-nan", "NaN never equals NaN, so Masking(mask_value=nan) masks nothing. Replace NaN by a value that the data does not hold.");
  if (RECURRENT.has(cls)) return makeRecurrent(m, layer, args);
  if (cls === "Bidirectional" || cls === "TimeDistributed") {
    layer.inner = args.pos[0] ?? args.kw.get("layer");
    if (cls === "Bidirectional") return makeRecurrent(m, layer, args);
  }
  if (cls === "Lambda") layer.f = args.pos[0] ?? args.kw.get("function");
  return layer;
}

const namesOf = (cls, rule) => (["LSTM", "GRU", "SimpleRNN", "Dense"].includes(cls) || !rule?.arguments ? positional(cls) : rule.arguments);

function positional(cls) {
  return { Lambda: ["function"], InputLayer: ["shape"], MultiHeadAttention: ["num_heads", "key_dim", "value_dim"], TimeDistributed: ["layer"], Bidirectional: ["layer", "merge_mode"], RNN: ["cell", "return_sequences", "return_state"], StackedRNNCells: ["cells"] }[cls] ?? ["units", "activation"];
}

const ACTIVATIONS = new Set("celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh leaky_relu linear log_sigmoid log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign sparse_plus sparse_sigmoid sparsemax squareplus swish tanh tanh_shrink threshold".split(" "));

function checkActivations(m, { cls, given }) {
  if (!["LSTM", "GRU", "SimpleRNN", "Dense", "Activation", "Conv1D", "Conv2D"].includes(cls)) return;
  for (const key of ["activation", "recurrent_activation"]) {
    const value = given[key];
    if (value === undefined || value === null || isSym(value) || (typeof value === "string" && ACTIVATIONS.has(value))) continue;
    const number = typeof value === "number";
    if (!number && typeof value !== "string") continue;
    if (cls === "Activation" && number) continue;
    m.raise("ValueError", `Could not interpret activation function identifier: ${value}`, number ? `The second positional argument of ${cls} is the activation, and it is ${value}. units is the only number; timesteps and features belong in Input.` : `Keras knows no activation ${value}; their names are written in small letters.`, "errors/could-not-interpret-activation-function-identifier/");
  }
}

/** Keras numbers the layers of a kind: lstm, lstm_1. */
export function nextName(m, cls) {
  const name = cls.replace(/([a-z0-9])([A-Z][a-z])/g, "$1_$2").replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
  const count = m.counts.get(name) ?? 0;
  m.set(m.counts, name, count + 1);
  return count ? `${name}_${count}` : name;
}

// Calling --------------------------------------------------------------------------------------------------------------

/** A layer on a tensor, or on a list of them. */
export function callLayer(m, layer, args, node) {
  const value = args.pos[0] ?? args.kw.get("inputs") ?? args.kw.get("x");
  if (!value) return unknown();
  if (value.k === "layer" && !layer.opaque)
    m.raise("ValueError", "Only input tensors may be passed as positional arguments.", `${layer.cls} is called on a layer, not on what that layer gives: call it on a tensor first.`, "errors/only-input-tensors-may-be-passed-as-positional-arguments/");
  m.set(layer, "called", true);
  const inputs = tensorsOf(m, value);
  if (layer.opaque || layer.open || layer.changed || !inputs) {
    need(m, value);
    return unknown();
  }
  const kw = args.kw;
  const symbolic = [...inputs, ...extra(kw)].some(({ lib: own }) => own === "kt");
  const result = applyLayer(m, layer, value, inputs, { ...args, pos: args.pos.slice(1) }, node);
  return symbolic ? withHistory(result, { layer, inputs: [...inputs, ...extra(kw)], redo: (values, machine) => again(machine, layer, value, args, values, node) }) : result;
}

function extra(kw) {
  return [...kw.values()].flatMap((value) => (value.k === "arr" ? [value] : itemsOf(value, 16) ?? [])).filter((value) => value.k === "arr" && value.lib === "kt");
}

/** The tensors of an argument; null where it is not known what they are. */
export function tensorsOf(m, value) {
  if (value.k === "arr") return [asTensor(value)];
  if (value.k === "frame" || value.k === "num") return toArray(m, value) && [asTensor(toArray(m, value))];
  if (value.k !== "list" && value.k !== "tuple") return null;
  const items = itemsOf(value, 64);
  if (items?.length && items.every(({ k }) => k === "arr")) return items.map(asTensor);
  const array = toArray(m, value);
  return array?.shape && !items?.some(({ k }) => k === "?") ? [asTensor(array)] : null;
}

const asTensor = (value) => (value.lib === "np" ? { ...value, lib: "tf", mask: null, eager: true, of: value } : value);

/** The same call on other tensors: for a model that is called, and for fit. */
function again(m, layer, value, args, values, node) {
  const old = new Map();
  const collect = (one) => (one.k === "arr" ? [one] : itemsOf(one, 64) ?? []);
  [...collect(value), ...extra(args.kw)].filter((one) => one.k === "arr").forEach((one, at) => old.set(one, values[at] ?? one));
  const replaced = (one) => {
    if (old.has(one)) return old.get(one);
    const items = itemsOf(one, 64);
    return items?.some((item) => old.has(item)) ? (one.k === "tuple" ? tuple : list)(items.map(replaced)) : one;
  };
  return callLayer(m, layer, { pos: [replaced(value), ...args.pos.slice(1)], kw: new Map([...args.kw].map(([key, own]) => [key, replaced(own)])), open: args.open }, node);
}

export function applyLayer(m, layer, value, inputs, args, node) {
  if (RECURRENT.has(layer.cls) || layer.cls === "Bidirectional") return callRecurrent(m, layer, inputs, args, node);
  if (layer.cls === "TimeDistributed") return timeDistributed(m, layer, inputs[0], node);
  if (layer.cls === "Lambda") return lambda(m, layer, value, inputs, node);
  if (layer.cls === "MultiHeadAttention") return multiHead(m, layer, inputs, args);
  if (layer.rule?.several) return several(m, layer, inputs, value, args);
  const [input] = inputs;
  if (inputs.length > 1) {
    const count = inputs.length;
    m.raise("ValueError", `Layer "${layer.name}" expects 1 input(s), but it received ${count} input tensors.`, `${layer.cls} takes one tensor and gets a list of ${count}.`, "errors/expects-1-input-but-it-received-3/");
  }
  if (!input.shape) {
    need(m, input.of ?? input);
    return arr(null, { lib: input.lib, root: input.root });
  }
  const found = layer.kind ? byRule(m, layer, input) : byMore(m, layer, input);
  return found;
}

const result = (input, shape, mask, more = {}) => arr(shape, { lib: input.lib === "kt" ? "kt" : "tf", dt: "f", mask, eager: input.eager, lost: input.lost, flat: false, one_step: input.one_step, source: undefined, ...more });

/** A layer of LAYERS. */
export function byRule(m, layer, input) {
  const { kind, rule } = layer;
  const entry = ruleLayer(layer);
  if (!entry) return result(input, null, undefined);
  if (kind === "Conv1D" && layer.given.dilation_rate !== undefined && layer.given.dilation_rate !== 1) return byMore(m, { ...layer, rule: MORE.get("Conv1D"), kind: undefined }, input);
  if (kind === "MaxPool" && layer.given.strides !== undefined && layer.given.strides !== null) return byMore(m, { ...layer, rule: MORE.get("MaxPooling1D"), kind: undefined }, input);
  if (layer.given.data_format === "channels_first") return result(input, null, undefined);
  const state = { shape: input.shape, mask: input.mask ?? null, names: [], states: 0, one_step: input.one_step, flat: input.flat };
  const where = input.eager ? "input" : "build";
  let shape;
  let late = null;
  if (input.shape.some(isSym) || isSym(entry.size) || (Array.isArray(entry.size) && entry.size.some(isSym))) {
    refused(m, attempt(() => checkAxes(entry, { ...state, shape: input.shape.map(openSym) }, where) ?? {}), input);
    shape = symbolic(rule, entry, input.shape);
  } else {
    const outcome = attempt(() => callRule(entry, state, where, "functional"));
    refused(m, outcome, input);
    ({ shape, late } = outcome);
    m.set(layer, "entry", { features: entry.features, params: entry.params });
  }
  layer.built ??= input.shape;
  const passes = rule.mask?.(entry);
  let mask = kind === "Masking" ? input.shape.slice(0, -1) : passes ? input.mask : null;
  if (mask === undefined) mask = undefined;
  const uses = kind === "GAP";
  const lost = kind === "Masking" ? undefined : uses ? undefined : !passes && (input.mask || input.lost) ? input.lost ?? layer.cls : input.lost;
  if (uses || kind === "GMP") noticeLost(m, layer, input);
  return result(input, shape, mask, { lost: uses ? undefined : lost, flat: kind === "Flatten", late: input.late ?? late, data: undefined, embedded: input.embedded });
}

const openSym = (size) => (isSym(size) ? null : size);

/** A rule on a shape with sizes that the program does not say: what is known of the result. */
function symbolic(rule, entry, shape) {
  const known = rule.after(entry, shape);
  const plain = rule.after(entry, shape.map(openSym));
  if (!plain) return null;
  return plain.map((size, axis) => (known[axis] === undefined ? fresh() : size === null ? (shape.includes(known[axis]) || known[axis] === null || isSym(known[axis]) ? known[axis] : fresh()) : size));
}

function refused(m, { error }, input) {
  if (!error) return;
  if (input.eager && error.page?.startsWith("errors/exception-encountered-when-calling-lstmcell"))
    m.raise("InvalidArgumentError", "Matrix size-incompatible", error.why, "errors/matrix-size-incompatible/#other-features");
  m.raise(error.class, error.message, error.why, error.page);
}

/** A layer of the program as the rules write it: {kind, rule, name, size, options}; null where its arguments are not known. */
export function ruleLayer(layer) {
  const { kind, rule, given, name } = layer;
  const size = rule.size ? (rule.read ? rule.read(given) : given[rule.arguments[0]]) : null;
  if (size === undefined || (Array.isArray(size) && size.includes(undefined)) || (rule.size && (size === null || (Array.isArray(size) && size.includes(null))))) return null;
  const options = {};
  for (const option of Object.keys(rule.options ?? {})) {
    const value = Array.isArray(given[option]) ? given[option][0] : given[option];
    if (value !== undefined && value !== null) options[option] = value;
    if (given[option] === null && Object.hasOwn(given, option) && given.unread?.has(option)) return null;
  }
  return { kind, rule, name, size, options, ...layer.entry };
}

/** A layer of MORE. */
function byMore(m, layer, input) {
  const { rule, given } = layer;
  if (given.unread?.size && [...given.unread].some((key) => rule.arguments.includes(key))) {
    const rank = ["passes", "makes"].includes(rule.mask);
    if (!rank || rule.keras === "Embedding") return result(input, rule.keras === "Embedding" ? [...input.shape, fresh()] : null, undefined);
  }
  if (rule.axes && input.shape.length !== rule.axes) refuseAxes(m, layer, input, rule.axes);
  if (rule.keras === "Embedding") return embedding(m, layer, input);
  if (rule.keras === "LayerNormalization" || rule.keras === "BatchNormalization" || rule.features) features(m, layer, input);
  const shape = rule.after(given, input.shape);
  if (shape && shape.some((size) => isNumber(size) && size < 0)) return result(input, null, undefined);
  if (shape) m.set(layer, "entry", { params: rule.weights(given, input.shape) });
  layer.built ??= input.shape;
  const stops = rule.mask === "stops" && (input.mask || input.lost);
  return result(input, shape, rule.mask === "passes" ? input.mask : null, { lost: stops ? input.lost ?? layer.cls : rule.mask === "uses" ? undefined : input.lost, embedded: input.embedded });
}

/** The weights are made for one size of the last axis. */
function features(m, layer, input) {
  const size = input.shape.at(-1);
  const before = layer.features;
  if (before === undefined) m.set(layer, "features", size);
  else if (isNumber(before) && isNumber(size) && before !== size && /^Conv/.test(layer.cls) && !/LSTM/.test(layer.cls))
    m.raise("ValueError", `expected axis -1 of input shape to have value ${before}, but received input with shape ${showShape(input.shape)}`, `${layer.cls} was built for ${before} features, and gets ${size}.`, "errors/expected-axis-of-input-shape-to-have-value/#other-features");
}

function refuseAxes(m, layer, input, wanted) {
  const found = input.shape.length;
  const least = /^Conv\dD$/.test(layer.cls);
  const message = `Input 0 with name 'None' of layer '${layer.name}' is incompatible with the layer: expected ${least ? "min_" : ""}ndim=${wanted}, found ndim=${found}. Full shape received: ${showShape(input.shape)}`;
  const page = least && wanted === 4 && found === 3 ? "errors/expected-min-ndim-4-found-ndim-3/" : wanted === 5 ? "errors/expected-ndim-5/" : wanted === 3 && found === 2 ? "errors/expected-ndim-3-found-ndim-2/" : wanted === 3 && found === 4 ? "errors/expected-ndim-3-found-ndim-4/" : null;
  if (least && found > wanted) return;
  m.raise("ValueError", message, `${layer.cls} takes ${wanted} axes and gets ${found}: ${showShape(input.shape)}.`, page);
}

function embedding(m, layer, input) {
  const { given } = layer;
  const width = given.output_dim;
  const shape = [...input.shape, width === undefined || width === null ? fresh() : width];
  const data = input.of ?? input;
  if (data.data?.some((value) => value < 0) || data.padded < 0)
    m.trap("embedding-reads-minus-one", `${layer.name} gets ids below 0, which it counts from the end: -1 is the last word. Pad with 0.`);
  const outside = data.data?.find((value_) => isNumber(given.input_dim) && (value_ >= given.input_dim || value_ < -given.input_dim));
  if (outside !== undefined && Number.isInteger(outside))
    m.raise("InvalidArgumentError", `= ${outside} is not in [0, ${given.input_dim})`, `${layer.name} has ${given.input_dim} rows, 0 to ${given.input_dim - 1}, and gets the id ${outside}.`, "errors/indices-is-not-in/");
  m.set(layer, "entry", { params: isNumber(given.input_dim) && isNumber(width) ? given.input_dim * width : null });
  layer.built ??= input.shape;
  const masks = given.mask_zero;
  return result(input, shape, masks === true ? input.shape : masks === undefined || masks === false ? null : undefined, { embedded: layer, masksZero: masks === true });
}

/** A layer that needs the mask behind one that dropped it. */
export function noticeLost(m, layer, input) {
  if (!input.lost || input.mask) return;
  m.trap(input.lost.startsWith("branch") ? "mask-lost-by-an-unmasked-branch" : "mask-lost-on-the-way", input.lost.startsWith("branch")
    ? `${input.lost.slice(7)} gets one branch with a mask and one without, and its mask is gone: ${layer.name} counts every padded timestep.`
    : `The mask is lost in ${input.lost} before ${layer.name} can use it: every padded timestep counts.`);
}

function timeDistributed(m, layer, input, node) {
  const { inner } = layer;
  if (!input.shape || !inner || (inner.k !== "layer" && inner.k !== "model")) return result(input, null, undefined);
  if (input.shape.length < 3) {
    const first = layer.built === undefined;
    m.raise("ValueError", first ? `\`TimeDistributed\` Layer should be passed an \`input_shape\` with at least 3 dimensions, received: ${showShape(input.shape)}` : "Dimensions must be equal",
      `TimeDistributed takes 3 axes or more, (samples, timesteps, features), and gets ${input.shape.length}: ${showShape(input.shape)}.`, first ? "errors/timedistributed-at-least-3-dimensions/" : null);
  }
  const [samples, steps, ...rest] = input.shape;
  const each = call(m, inner, { pos: [arr([samples, ...rest], { lib: input.lib, dt: input.dt, mask: null, eager: input.eager })], kw: new Map(), open: false }, node);
  layer.built ??= input.shape;
  m.set(layer, "entry", { params: paramsOf(inner) });
  if (each.k !== "arr" || !each.shape) return result(input, null, undefined);
  return result(input, [each.shape[0], steps, ...each.shape.slice(1)], input.mask);
}

/** How many weights a layer has, or null. */
export function paramsOf(layer) {
  return layer?.k === "layer" ? layer.entry?.params ?? null : null;
}

function lambda(m, layer, value, inputs, node) {
  if (!layer.f) return unknown();
  m.inLayer = (m.inLayer ?? 0) + 1;
  let found;
  try {
    found = call(m, layer.f, { pos: [value.k === "arr" ? inputs[0] : value], kw: new Map(), open: false }, node);
  } finally {
    m.inLayer--;
  }
  const [input] = inputs;
  if (found.k === "arr" && found.shape) return result(input, found.shape, null, { lost: input.mask ? "Lambda" : input.lost, lastStep: found.history?.step === "last" && found.history.inputs[0] === inputs[0] });
  const items = itemsOf(found, 16);
  if (items?.every((item) => item.k === "arr" && item.shape)) return list(items.map((item) => result(input, item.shape, null)));
  return result(input, null, undefined);
}

function several(m, layer, inputs, value, args) {
  const { rule, given } = layer;
  const shapes = inputs.map(({ shape }) => shape);
  const [first] = inputs;
  if (/Attention$/.test(layer.cls) && inputs.length < 2) m.raise("ValueError", `${layer.cls} layer must be called on a list of inputs, namely [query, value] or [query, value, key]`, `${layer.cls} takes a list, [query, value], and gets one tensor.`, "errors/attention-must-be-called-on-a-list/");
  if (layer.cls === "Attention" && inputs.length === 2 && inputs.every(({ eager, shape: own }) => eager && own?.length === 3) && differ(inputs[0].shape[2], inputs[1].shape[2]))
    m.raise("InvalidArgumentError", "Matrix size-incompatible", `query ${showShape(inputs[0].shape)} and value ${showShape(inputs[1].shape)} have different last axes.`, "errors/matrix-size-incompatible/");
  if (inputs.length < 2 && value.k === "arr") return result(first, null, undefined);
  if (shapes.some((shape) => shape === null)) return result(first, null, undefined);
  const shape = rule.after(given, shapes);
  if (shape && !Array.isArray(shape)) {
    const shown = shapes.map(showShape).join(" and ");
    if (layer.cls === "Concatenate")
      m.raise("ValueError", "A `Concatenate` layer requires inputs with matching shapes except for the concatenation axis.", `${shown} differ on another axis than the one they are put together on.`, "errors/concatenate-requires-matching-shapes/");
    if (layer.cls === "Dot") m.raise("ValueError", "Incompatible input shapes", `${shown} have no common size on the axes named.`);
    m.raise("ValueError", `Inputs have incompatible shapes. Received shapes`, `${layer.cls} takes tensors of one shape, and gets ${shown}.`, "errors/inputs-have-incompatible-shapes/");
  }
  if (shape) m.set(layer, "entry", { params: rule.weights(given, shapes) });
  const masks = inputs.map(({ mask }) => mask);
  let mask = null;
  let lost = inputs.find((input) => input.lost)?.lost;
  if (masks.includes(undefined)) mask = undefined;
  else if (rule.mask === "attention") {
    mask = masks[0];
    lost = first.lost;
    if (inputs[1].lost) noticeLost(m, layer, inputs[1]);
  } else if (rule.mask !== "stops" && masks.every(Boolean)) mask = masks[0];
  else if (masks.some(Boolean)) lost = masks.every(Boolean) ? layer.cls : `branch ${layer.cls}`;
  const axis = given.axis;
  if (layer.cls === "Concatenate" && mask && shape && axis !== undefined && axis !== -1 && (axis === 1 || axis === shape.length - 2)) mask = shape.slice(0, -1);
  const more = { lost, lowered: layer.cls };
  if (layer.cls === "Attention" && flag(args.kw.get("return_attention_scores"))) return tuple([result(first, shape, mask, more), result(first, shapes[1] && [...shapes[0].slice(0, -1), shapes[1][1]], null)]);
  return result(first, shape, mask, more);
}

function multiHead(m, layer, inputs, args) {
  const query = inputs[0];
  const value = args.pos[0] ?? args.kw.get("value");
  const width = layer.given.output_shape;
  if (!query.shape || !value) return result(query, null, undefined);
  const shape = width === undefined || width === null ? query.shape : isNumber(width) ? [...query.shape.slice(0, -1), width] : null;
  const out = result(query, shape, query.mask);
  if (!flag(args.kw.get("return_attention_scores"))) return out;
  const heads = layer.given.num_heads;
  return tuple([out, result(query, value.shape && isNumber(heads) ? [query.shape[0], heads, query.shape[1], value.shape[1]] : null, null)]);
}

// Asking a layer -------------------------------------------------------------------------------------------------------

export function layerAttribute(m, layer, name) {
  const { given } = layer;
  switch (name) {
    case "name":
      return str(layer.name);
    case "units":
      return isNumber(given.units) || isSym(given.units) ? num(given.units) : unknown();
    case "output":
      if (!layer.called && !layer.opaque) m.raise("AttributeError", `The layer ${layer.name} has never been called and thus has no defined output.`, "A layer has an output once it is called on an Input.", "errors/has-never-been-called/");
      return layer.lastOutput ?? unknown();
    case "input":
      return layer.lastInput ?? unknown();
    case "output_shape":
      return m.raise("AttributeError", `'${layer.cls}' object has no attribute 'output_shape'`, "Layers have no output_shape in Keras 3: layer.output.shape tells it.");
    case "stateful":
    case "return_sequences":
    case "trainable":
      return typeof given[name] === "boolean" ? bool(given[name]) : name === "trainable" ? bool(true) : given[name] === undefined ? bool(false) : unknown();
    case "weights":
    case "variables":
    case "trainable_weights": {
      const found = weightsOf(layer);
      return found ? list(found.map((shape) => arr(shape, { lib: "tf", mask: null }))) : unknown();
    }
    case "kernel":
    case "bias":
    case "embeddings": {
      const found = weightsOf(layer);
      const at = name === "bias" ? found && found.length - 1 : 0;
      return found?.[at] ? arr(found[at], { lib: "tf", mask: null }) : unknown();
    }
    case "cell":
    case "layer":
    case "forward_layer":
      return layer.inner ?? unknown();
    default:
      return { k: "method", self: layer, name };
  }
}

export function layerMethod(m, layer, name, args, node) {
  switch (name) {
    case "get_weights": {
      const found = weightsOf(layer);
      return found ? list(found.map((shape) => arr(shape))) : unknown();
    }
    case "get_initial_state": {
      const size = args.kw.get("batch_size") ?? args.pos[0];
      const count = size?.k === "num" ? whole(size) : undefined;
      if (size?.k === "arr" && size.shape?.length > 0 && RECURRENT.has(layer.cls)) {
        const np = size.lib === "np";
        m.raise(np ? "ValueError" : "InvalidArgumentError", np ? "Can't convert non-rectangular Python sequence to Tensor." : "Shapes of all inputs must match", "get_initial_state takes the number of samples, not the array.", np ? "errors/cant-convert-non-rectangular-python-sequence/" : "errors/shapes-of-all-inputs-must-match/");
      }
      const units = statesOf(layer);
      return units && count !== undefined ? list(units.map((one) => arr([count, one], { lib: "tf", mask: null, eager: true }))) : unknown();
    }
    case "count_params":
      return isNumber(paramsOf(layer)) ? num(paramsOf(layer)) : num(null);
    case "compute_mask": {
      const [input] = args.pos;
      const tensors = input && tensorsOf(m, input);
      if (!tensors?.[0]?.shape) return unknown();
      if (layer.cls === "Embedding") return layer.given.mask_zero === true ? arr(tensors[0].shape, { lib: "tf", dt: "b", mask: null }) : NONE;
      return layer.cls === "Masking" ? arr(tensors[0].shape.slice(0, -1), { lib: "tf", dt: "b", mask: null }) : unknown();
    }
    case "compute_output_shape": {
      const sizes = args.pos[0] && itemsOf(args.pos[0])?.map((item) => (item.k === "none" ? null : whole(item)));
      if (!sizes || sizes.includes(undefined)) return unknown();
      const found = m.attempt(() => callLayer(m, layer, { pos: [arr(sizes, { lib: "kt", mask: null })], kw: new Map(), open: false }, node)).result;
      return found?.k === "arr" && found.shape ? tuple(found.shape.map((size) => (size === null ? NONE : num(size)))) : unknown();
    }
    case "reset_state":
    case "reset_states":
      if (args.kw.has("states")) m.raise("TypeError", `RNN.${name}() got an unexpected keyword argument 'states'`, "reset_state takes no states in today's Keras.", "errors/reset-state-got-an-unexpected-keyword-argument-states/");
      return NONE;
    case "build":
    case "set_weights":
    case "adapt":
      return NONE;
    default:
      return unknown();
  }
}

