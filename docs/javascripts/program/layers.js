/* Keras layers: made from a call, called on tensors. The shapes come from the rules in ../rules; here are Python's arguments, masks, states
 * and the traps that a single layer tells. */

import { LAYERS } from "../rules/layers.js";
import { MORE } from "../rules/more-layers.js";
import { isNumber, isSym } from "../rules/symbols.js";
import { readArguments, refuseArguments } from "./layer-arguments.js";
import { toArray } from "./arrays.js";
import { call } from "./calls.js";
import { RECURRENT, makeRecurrent } from "./recurrent.js";
import { unsure, withHistory } from "./history.js";
import { applyLayer } from "./layer-calls.js";
import { modelOfPath } from "./models.js";
import { need } from "./questions.js";
import { itemsOf, list, num, tuple, unknown } from "./values.js";

/* Which kind of LAYERS a Keras name is; Bidirectional, TimeDistributed and Lambda wrap something and are read here. */
const KINDS = new Map();
for (const [kind, rule] of Object.entries(LAYERS))
  if (!["Bi", "TD", "Last", "Permute"].includes(kind))
    for (const name of [rule.keras, ...(rule.aliases ?? [])]) KINDS.set(name, kind);

const WRAPPERS = new Set(["Bidirectional", "TimeDistributed", "Lambda", "InputLayer", "MultiHeadAttention"]);
const OLD = {
  TimeDistributedDense: "Dense",
  CuDNNLSTM: "LSTM",
  CuDNNGRU: "GRU",
  Convolution1D: "Conv1D",
  Convolution2D: "Conv2D",
  MaxPool1D: "MaxPooling1D",
};
/* concatenate([a, b]) makes its layer and calls it. */
const FUNCTIONS = {
  concatenate: "Concatenate",
  add: "Add",
  multiply: "Multiply",
  dot: "Dot",
  average: "Average",
  maximum: "Maximum",
  minimum: "Minimum",
  subtract: "Subtract",
};

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
  if (KINDS.has(name) || MORE.has(name) || WRAPPERS.has(name) || RECURRENT.has(name))
    return (m, args, node) => make(m, name, args, node);
  if (/^[A-Z]\w*$/.test(given) && given !== "Layer")
    return (_m, args) => ({
      k: "layer",
      cls: given,
      given: { unread: new Set() },
      options: {},
      name: "",
      opaque: true,
      args,
    });
  return undefined;
}

function make(m, cls, args, node) {
  const kind = KINDS.get(cls);
  const rule = kind ? LAYERS[kind] : MORE.get(cls);
  const given = readArguments(namesOf(cls, rule), args);
  const layer = {
    k: "layer",
    cls,
    kind,
    rule,
    given,
    line: m.line,
    end: node?.end ?? m.line,
    open: args.open,
    built: undefined,
    calls: 0,
    options: {},
  };
  refuseArguments(m, layer, args);
  const units = args.pos[0] ?? args.kw.get(cls === "Embedding" ? "input_dim" : "units");
  layer.floating = units?.k === "num" && units.float && units.v !== null;
  layer.numpyUnits = units?.k === "num" && units.numpy && !units.float;
  if ((cls === "Dense" && layer.floating) || (/^(?:Dense|Embedding)$/.test(cls) && layer.numpyUnits))
    m.raise(
      "ValueError",
      "Received an invalid value for `units`, expected a positive integer.",
      layer.numpyUnits
        ? "The number is one of NumPy: int(...) makes one of Python."
        : `Dense gets ${units.v} units, a float: 20 / 2 is 10.0, and 20 // 2 is 10.`,
      "errors/received-an-invalid-value-for-units/",
    );
  checkActivations(m, layer);
  if (
    m.channels &&
    /^(?:Conv|Separable|Depthwise|Max|Average|Global|UpSampling|ZeroPadding|Cropping|Flatten)/.test(cls)
  )
    given.data_format ??= m.channels;
  layer.name = typeof given.name === "string" ? given.name : nextName(m, cls);
  const [masks = num(0)] = [...args.pos, args.kw.get("mask_value")];
  layer.masks = masks.v;
  if (cls === "Masking" && masks.nan)
    m.trap("masking-nan", "NaN never equals NaN: the Masking masks nothing. Replace NaN by a number.");
  if (
    /^(?:Gaussian|Spatial)?Dropout/.test(cls) &&
    typeof given.rate === "number" &&
    (given.rate < 0 || given.rate > 1)
  )
    m.raise(
      "ValueError",
      "Invalid value received for argument `rate`. Expected a float value between 0 and 1.",
      `${cls} drops a share of the values, from 0 to 1, and its rate is ${given.rate}.`,
      "errors/expected-a-float-value-between-0-and-1/",
    );
  if (cls === "Permute" && Array.isArray(given.dims) && given.dims.every(isNumber)) {
    const sorted = [...given.dims].sort((one, two) => one - two);
    if (sorted.some((axis, at) => axis !== at + 1))
      m.raise(
        "ValueError",
        "Invalid permutation argument `dims` for Permute Layer.",
        `Permute counts the axes behind the samples from 1, and gets (${given.dims.join(", ")}).`,
      );
  }
  if (RECURRENT.has(cls)) return makeRecurrent(m, layer, args);
  if (cls === "Bidirectional" || cls === "TimeDistributed") {
    layer.inner = args.pos[0] ?? args.kw.get("layer");
    if (layer.inner?.k === "arr" || layer.inner?.k === "num")
      m.raise(
        "ValueError",
        `Please initialize \`${cls}\` layer with a \`keras.layers.Layer\` instance.`,
        `${cls} goes around a layer, and gets ${layer.inner.k === "num" ? "a number" : "a tensor"}.`,
        "errors/please-initialize-with-a-layer-instance/",
      );
    if (cls === "Bidirectional") return makeRecurrent(m, layer, args);
  }
  if (cls === "Lambda")
    Object.assign(layer, { f: args.pos[0] ?? args.kw.get("function"), more: args.kw.get("arguments") });
  return layer;
}

const namesOf = (cls, rule) =>
  ["LSTM", "GRU", "SimpleRNN", "Dense"].includes(cls) || !rule?.arguments ? positional(cls) : rule.arguments;

function positional(cls) {
  return (
    {
      Lambda: ["function"],
      InputLayer: ["shape"],
      MultiHeadAttention: ["num_heads", "key_dim", "value_dim"],
      TimeDistributed: ["layer"],
      Bidirectional: ["layer", "merge_mode"],
      RNN: ["cell", "return_sequences", "return_state"],
      StackedRNNCells: ["cells"],
    }[cls] ?? ["units", "activation"]
  );
}

const ACTIVATIONS =
  /^(?:[cgs]?elu|exponential|glu|hard_(?:shrink|sigmoid|silu|swish|tanh)|leaky_relu|linear|(?:log_)?(?:sigmoid|softmax)|mish|relu6?|silu|soft_shrink|softplus|softsign|sparse_(?:plus|sigmoid)|sparsemax|squareplus|swish|tanh(?:_shrink)?|threshold)$/;

function checkActivations(m, { cls, given }) {
  if (!["LSTM", "GRU", "SimpleRNN", "Dense", "Activation", "Conv1D", "Conv2D"].includes(cls)) return;
  for (const key of ["activation", "recurrent_activation"]) {
    const value = given[key];
    if (
      value === undefined ||
      value === null ||
      isSym(value) ||
      (typeof value === "string" && ACTIVATIONS.test(value))
    )
      continue;
    const number = typeof value === "number";
    if (!number && typeof value !== "string") continue;
    if (cls === "Activation" && number) continue;
    m.raise(
      "ValueError",
      `Could not interpret activation function identifier: ${value}`,
      number
        ? `The second argument of ${cls} is the activation, and it is ${value}. Timesteps and features belong in Input.`
        : `Keras knows no activation ${value}; their names are written in small letters.`,
      "errors/could-not-interpret-activation-function-identifier/",
    );
  }
}

/** Keras numbers the layers of a kind: lstm, lstm_1. */
export function nextName(m, cls) {
  const name = cls
    .replace(/([a-z0-9])([A-Z][a-z])/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
  const count = m.counts.get(name) ?? 0;
  m.set(m.counts, name, count + 1);
  return count ? `${name}_${count}` : name;
}

// Calling --------------------------------------------------------------------------------------------------------------

/** A layer on a tensor, or on a list of them. */
export function callLayer(m, layer, args, node) {
  if (!args.pos.length && args.kw.has("inputs") && ["LSTM", "GRU", "SimpleRNN"].includes(layer.cls))
    m.raise(
      "TypeError",
      "missing a required argument: 'sequences'",
      `The first argument of ${layer.cls} is called sequences: pass the tensor without a name.`,
      "errors/missing-a-required-argument-sequences/",
    );
  const value = args.pos[0] ?? args.kw.get("inputs") ?? args.kw.get("x") ?? args.kw.get("query");
  if (!value) return unknown();
  if (layer.own) return call(m, layer.own, args, node);
  if (value.k === "layer" && !layer.opaque)
    m.raise(
      "ValueError",
      "Only input tensors may be passed as positional arguments.",
      `${layer.cls} is called on a layer, not on what that layer gives: call it on a tensor first.`,
      "errors/only-input-tensors-may-be-passed-as-positional-arguments/",
    );
  if (layer.cls === "Dense" && args.pos[1]?.k === "arr")
    m.raise(
      "TypeError",
      "multiple values for argument 'training'",
      "Dense takes one tensor, and a second one follows the comma: Concatenate joins them first.",
      "errors/multiple-values-for-argument-training/",
    );
  refuseRagged(m, value, layer);
  const inputs = tensorsOf(m, value);
  // a layer that is called on data, or inside a layer of the program, has no output of its own
  if (!inputs || (!m.inLayer && inputs.some(({ lib }) => lib === "kt"))) m.set(layer, "called", true);
  if (layer.opaque || layer.open || layer.changed || !inputs) {
    need(m, value);
    return unknown();
  }
  const symbolic = [...inputs, ...extra(args)].some(({ lib: own }) => own === "kt");
  const result = applyLayer(m, layer, value, inputs, { ...args, pos: args.pos.slice(1) }, node);
  if (!symbolic) {
    m.makers.set(result, layer);
    return result;
  }
  const output = withHistory(result, {
    layer,
    inputs: [...inputs, ...extra(args)],
    unsure: unsure(args),
    redo: (values, machine) => again(machine, layer, value, args, values, node),
  });
  if (!m.tracing && !m.inLayer) {
    m.set(layer, "lastOutput", output);
    m.set(layer, "lastInput", value);
  }
  return output;
}

/** Recurrent layers take no ragged tensor. */
export function refuseRagged(m, value, layer) {
  if (value.type === "ragged" && (RECURRENT.has(layer?.cls) || layer?.cls === "Bidirectional"))
    m.raise(
      "ValueError",
      "Cannot index into an inner ragged dimension.",
      `${layer.cls} takes no ragged tensor: ragged.to_tensor() pads it, and a mask hides the padding.`,
      "errors/cannot-index-into-an-inner-ragged-dimension/",
    );
}

function extra({ pos, kw }) {
  return [...pos.slice(1), ...kw.values()]
    .flatMap((value) => (value.k === "arr" ? [value] : (itemsOf(value, 16) ?? [])))
    .filter((value) => value.k === "arr" && value.lib === "kt");
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

const asTensor = (value) =>
  value.lib === "np" ? { ...value, lib: "tf", mask: null, eager: true, of: value } : value;

/** The same call on other tensors: for a model that is called, and for fit. */
function again(m, layer, value, args, values, node) {
  const old = new Map();
  const collect = (one) => (one.k === "arr" ? [one] : (itemsOf(one, 64) ?? []));
  [...collect(value), ...extra(args)]
    .filter((one) => one.k === "arr")
    .forEach((one, at) => old.set(one, values[at] ?? one));
  const replaced = (one) => {
    if (old.has(one)) return old.get(one);
    const items = itemsOf(one, 64);
    return items?.some((item) => old.has(item))
      ? (one.k === "tuple" ? tuple : list)(items.map(replaced))
      : one;
  };
  return callLayer(
    m,
    layer,
    {
      pos: [replaced(value), ...args.pos.slice(1).map(replaced)],
      kw: new Map([...args.kw].map(([key, own]) => [key, replaced(own)])),
      open: args.open,
    },
    node,
  );
}

/** How many weights a layer has, or null. */
export function paramsOf(layer) {
  return layer?.k === "layer" ? (layer.entry?.params ?? null) : null;
}

// Asking a layer -------------------------------------------------------------------------------------------------------
