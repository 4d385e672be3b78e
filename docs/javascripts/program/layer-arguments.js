/* Arguments of Keras layers in all their spellings, and which of them today's Keras refuses. */

import { sizesOf } from "./arguments.js";
import { itemsOf } from "./values.js";

/* Keras 1 names and what they are called since. */
const RENAMED = {
  output_dim: "units",
  nb_filter: "filters",
  filter_length: "kernel_size",
  border_mode: "padding",
  subsample_length: "strides",
  pool_length: "pool_size",
  stride: "strides",
  p: "rate",
  length: "size",
  init: "kernel_initializer",
  inner_init: "recurrent_initializer",
  inner_activation: "recurrent_activation",
  W_regularizer: "kernel_regularizer",
  b_regularizer: "bias_regularizer",
  U_regularizer: "recurrent_regularizer",
  dropout_W: "dropout",
  dropout_U: "recurrent_dropout",
};

/* What today's layers take, whatever their kind; a layer's own arguments are those of its rule and of OWN. */
const ANY = new Set("name dtype trainable input_shape input_dim autocast".split(" "));
const DENSE =
  "activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint".split(
    " ",
  );
const RNN = new Set([
  ...DENSE,
  ..."recurrent_activation recurrent_initializer unit_forget_bias recurrent_regularizer recurrent_constraint dropout recurrent_dropout seed return_sequences return_state go_backwards stateful unroll use_cudnn reset_after implementation zero_output_for_mask".split(
    " ",
  ),
]);
const QUANTIZED = ["lora_rank", "lora_alpha", "quantization_config"];
const CHECKED = {
  LSTM: RNN,
  GRU: RNN,
  SimpleRNN: RNN,
  Dense: new Set([...DENSE, ...QUANTIZED]),
  Dropout: new Set(["noise_shape", "seed"]),
  RepeatVector: new Set(),
  Flatten: new Set(["data_format"]),
  Masking: new Set(),
  Embedding: new Set([
    ...QUANTIZED,
    ..."embeddings_initializer embeddings_regularizer embeddings_constraint mask_zero weights input_length".split(
      " ",
    ),
  ]),
  Conv1D: new Set([...DENSE, ...QUANTIZED, "data_format", "dilation_rate", "groups"]),
  MaxPooling1D: new Set(["strides", "data_format"]),
  Bidirectional: new Set(["weights", "backward_layer"]),
  TimeDistributed: new Set(),
  Reshape: new Set(),
  Activation: new Set(),
};
const REQUIRED = {
  LSTM: ["units"],
  GRU: ["units"],
  SimpleRNN: ["units"],
  Dense: ["units"],
  Dropout: ["rate"],
  Conv1D: ["filters", "kernel_size"],
  RepeatVector: ["n"],
  Embedding: ["input_dim", "output_dim"],
  Reshape: ["target_shape"],
};

/** Python's value as the rules take it: numbers, Syms, true, null, texts, lists; undefined where it is not known. */
export function plainOf(value) {
  switch (value?.k) {
    case "num":
      return value.v === null ? undefined : value.v;
    case "bool":
    case "str":
      return value.v === null ? undefined : value.v;
    case "none":
      return null;
    case "tuple":
    case "list": {
      const items = itemsOf(value)?.map(plainOf);
      return items && !items.includes(undefined) ? items : undefined;
    }
    default:
      return undefined;
  }
}

/** {name: value} of a layer's arguments, with today's names; `unread` holds the names of those that are not known. */
export function readArguments(names, args) {
  const given = { __proto__: null, unread: new Set() };
  const take = (name, value) => {
    const plain = /^(?:[bi]\w+_)?shape$/.test(name) ? (sizesOf(value) ?? plainOf(value)) : plainOf(value);
    if (plain === undefined) given.unread.add(name);
    else given[name] = plain;
  };
  args.pos.forEach((value, at) => names[at] && take(names[at], value));
  for (const [key, value] of args.kw) {
    const today = Object.hasOwn(RENAMED, key) && !names.includes(key) ? RENAMED[key] : key;
    if (today !== "unread") take(today, value);
  }
  return given;
}

/** Arguments that this layer takes no more, or that are missing. */
export function refuseArguments(m, layer, args) {
  const known = CHECKED[layer.cls];
  if (!known || args.open) return;
  const own = new Set([
    ...(layer.rule?.arguments ?? []),
    ...(layer.cls === "Bidirectional" ? ["layer", "merge_mode"] : []),
    ...(layer.cls === "TimeDistributed" ? ["layer"] : []),
    ...Object.keys(layer.rule?.options ?? {}),
    ...(layer.cls === "Activation" ? ["activation"] : []),
  ]);
  const missing = (REQUIRED[layer.cls] ?? []).filter(
    (name, at) => args.pos.length <= at && !args.kw.has(name),
  );
  if (missing.length) {
    m.regret(
      "TypeError",
      `${layer.cls}.__init__() missing ${missing.length} required positional argument`,
      `${layer.cls} has no ${missing.join(" and ")}${renamedFrom(missing[0], args)}.`,
      null,
    );
    return;
  }
  for (const key of args.kw.keys()) {
    if (own.has(key) || known.has(key) || ANY.has(key)) continue;
    const page = "errors/unrecognized-keyword-arguments-passed-to-lstm/";
    const section =
      {
        batch_input_shape: "#batch-input-shape",
        batch_shape: "#batch-input-shape",
        time_major: "#time-major",
        input_length: "#input-length",
        output_dim: "#input-length",
      }[key] ?? "";
    const today = Object.hasOwn(RENAMED, key)
      ? ` It is called ${RENAMED[key]} today.`
      : /^batch_(input_)?shape$/.test(key)
        ? " The batch size belongs in Input."
        : "";
    m.regret(
      "ValueError",
      `Unrecognized keyword arguments passed to ${layer.cls}: {'${key}'`,
      `${layer.cls} takes no ${key} in today's Keras.${today} It is read as it was meant.`,
      page + section,
    );
    return;
  }
}

function renamedFrom(name, args) {
  const old = [...args.kw.keys()].find((key) => RENAMED[key] === name);
  return old ? `: ${old} is called ${name} today, and is read so` : "";
}
