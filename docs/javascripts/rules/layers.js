/* The one table of layers and losses: how each is written in Python, what it takes, and the shape behind
 * it. The rules, the page, the reader of programs and the Python tests read it: a layer is written once.
 * No DOM. */

import { valuesIn, reshaped, sameAxes, shapeText, windows } from "./sizes.js";

/* How a loss pairs target and output: broadcast (the smaller side is repeated), equal (shapes must agree),
 * or class numbers (the output's shape without its last axis). `classes`: the output's last axis is one of
 * classes. */
export const LOSSES = {
  mse: { pairs: "broadcast" },
  mae: { pairs: "broadcast" },
  binary_crossentropy: { pairs: "equal" },
  categorical_crossentropy: { pairs: "equal", classes: true },
  sparse_categorical_crossentropy: { pairs: "class numbers", classes: true },
};

export const APIS = ["functional", "sequential"];

const FLAG = [true, false];
const CELLS = ["LSTM", "GRU", "SimpleRNN"];

/* Each layer:
 *   keras      its name in tf.keras.layers; `aliases`, other names
 *   size       what the second entry of a configuration's layer is; none: null
 *   options    and their values; "whole" is a whole number
 *   arguments  Python's positional arguments; `read`, the second entry from all of them (else the first)
 *   written    the positional arguments as Python writes them (else the second entry)
 *   examples   what the page's menu offers: [second entry, options]
 *   axes       how many axes it takes, samples included, exactly; or leastAxes
 *   recurrent  whether it is an RNN
 *   mask       whether a mask passes
 *   after      the shape behind it
 *   names      the names of the axes behind it, null where one is not certain (else those before it)
 *   weights    its parameters for a size of the last axis */
export const LAYERS = {
  LSTM: recurrent(
    "LSTM",
    [[4], [4, { return_sequences: true }]],
    (units, features) => 4 * (units * (units + features) + units),
  ),
  GRU: recurrent("GRU", [[4]], (units, features) => 3 * (units * (units + features) + 2 * units)),
  SimpleRNN: recurrent("SimpleRNN", [[4]], (units, features) => units * (units + features) + units),
  Bi: {
    keras: "Bidirectional",
    size: "units",
    options: { cell: CELLS, return_sequences: FLAG, merge_mode: ["concat", "sum", "mul", "ave"] },
    written: ({ size, options: { cell = "LSTM", merge_mode, ...inner } }) => [callText(cell, [size], inner)],
    examples: [[4]],
    axes: 3,
    recurrent: true,
    mask: ({ options }) => options.return_sequences,
    after: ({ size, options }, [samples, timesteps]) => {
      const units = (options.merge_mode || "concat") === "concat" ? 2 * size : size;
      return options.return_sequences ? [samples, timesteps, units] : [samples, units];
    },
    names: recurrentNames,
    weights: ({ size, options }, features) => 2 * LAYERS[options.cell || "LSTM"].weights({ size }, features),
  },
  Dense: {
    keras: "Dense",
    size: "units",
    arguments: ["units"],
    examples: [[1]],
    leastAxes: 2,
    mask: () => true,
    after: ({ size }, shape) => [...shape.slice(0, -1), size],
    names: (_, names) => [...names.slice(0, -1), "units"],
    weights: ({ size }, features) => features * size + size,
  },
  TD: {
    keras: "TimeDistributed",
    size: "units",
    written: ({ size }) => [callText("Dense", [size], {})],
    examples: [[1]],
    mask: () => true,
    after: ({ size }, shape) => [...shape.slice(0, -1), size],
    names: (_, names) => [...names.slice(0, -1), "units"],
    weights: ({ size }, features) => features * size + size,
  },
  RepeatVector: {
    keras: "RepeatVector",
    size: "repeats",
    arguments: ["n"],
    examples: [[2]],
    axes: 2,
    after: ({ size }, shape) => [shape[0], size, shape[1]],
    names: (_, names) => [names[0], "timesteps", names[1]],
  },
  Last: {
    keras: "Lambda",
    written: () => ["lambda x: x[:, -1]"],
    examples: [[]],
    after: (_, shape) => [shape[0], ...shape.slice(2)],
    names: (_, names) => [names[0], ...names.slice(2)],
  },
  Flatten: {
    keras: "Flatten",
    examples: [[]],
    after: (_, shape) => [shape[0], valuesIn(shape.slice(1))],
    names: (_, names) => (names.length === 2 ? names : [names[0], null]),
  },
  GAP: overTime("GlobalAveragePooling1D", "GlobalAvgPool1D"),
  GMP: overTime("GlobalMaxPooling1D", "GlobalMaxPool1D"),
  Conv1D: {
    keras: "Conv1D",
    aliases: ["Convolution1D"],
    size: "filters and kernel_size",
    options: { padding: ["valid", "same", "causal"], strides: "whole" },
    arguments: ["filters", "kernel_size", "strides", "padding"],
    read: ({ filters, kernel_size }) => [filters, one(kernel_size)],
    written: ({ size }) => size,
    examples: [[[4, 3]]],
    leastAxes: 3,
    after: (
      { size: [filters, window], options: { padding = "valid", strides = 1 } },
      [samples, timesteps],
    ) => [samples, windows(timesteps, padding === "valid" ? window : 1, strides), filters],
    names: (_, names) => [names[0], overTimeOnly(names[1]), "filters"],
    weights: ({ size: [filters, window] }, features) => window * features * filters + filters,
  },
  MaxPool: {
    keras: "MaxPooling1D",
    aliases: ["MaxPool1D"],
    size: "pool_size",
    options: { padding: ["valid", "same"] },
    arguments: ["pool_size", "padding"],
    read: ({ pool_size = 2 }) => one(pool_size),
    examples: [[2]],
    axes: 3,
    after: ({ size, options: { padding = "valid" } }, [samples, timesteps, features]) => [
      samples,
      windows(timesteps, padding === "valid" ? size : 1, size),
      features,
    ],
    names: (_, names) => [names[0], overTimeOnly(names[1]), names[2]],
  },
  Masking: {
    keras: "Masking",
    arguments: ["mask_value"],
    read: () => null,
    examples: [[]],
    mask: () => true,
    after: (_, shape) => shape,
  },
  Dropout: {
    keras: "Dropout",
    arguments: ["rate"],
    read: () => null,
    written: () => [0.2],
    examples: [[]],
    mask: () => true,
    after: (_, shape) => shape,
  },
  Permute: {
    keras: "Permute",
    written: () => ["(2, 1)"],
    examples: [[]],
    axes: 3,
    after: (_, shape) => [shape[0], shape[2], shape[1]],
    names: (_, names) => [names[0], names[2], names[1]],
  },
  Reshape: {
    keras: "Reshape",
    size: "target shape",
    arguments: ["target_shape"],
    read: ({ target_shape }) => target_shape,
    written: ({ size }) => [shapeText(size)],
    examples: [[[-1, 1]]],
    after: ({ size }, shape) => [shape[0], ...reshaped(shape.slice(1), size)],
    names: ({ size }, names, shape) => {
      const kept = sameAxes(shape.slice(1), reshaped(shape.slice(1), size));
      return [names[0], ...kept.map((axis) => (axis === null ? null : names[axis + 1]))];
    },
  },
};

function recurrent(keras, examples, weights) {
  return {
    keras,
    size: "units",
    options: { return_sequences: FLAG, return_state: FLAG, go_backwards: FLAG },
    arguments: ["units"],
    examples,
    axes: 3,
    recurrent: true,
    mask: ({ options }) => options.return_sequences,
    after: ({ size, options }, [samples, timesteps]) =>
      options.return_sequences ? [samples, timesteps, size] : [samples, size],
    names: recurrentNames,
    weights: ({ size }, features) => weights(size, features),
  };
}

function recurrentNames({ options }, [samples, timesteps]) {
  return options.return_sequences ? [samples, timesteps, "units"] : [samples, "units"];
}

function overTime(keras, alias) {
  return {
    keras,
    aliases: [alias],
    examples: [[]],
    axes: 3,
    after: (_, [samples, , features]) => [samples, features],
    names: (_, [samples, , features]) => [samples, features],
  };
}

/** Windows over timesteps are timesteps; windows over another axis have no name here. */
function overTimeOnly(name) {
  return name === "timesteps" ? name : null;
}

/** The names of a model's input: by their places, as every layer takes them. */
export function inputNames(rank) {
  if (rank < 3) return ["samples", "features"].slice(0, rank);
  if (rank === 3) return ["samples", "timesteps", "features"];
  return ["samples", ...Array(rank - 2).fill(null), "features"];
}

/** The one entry of a list, or the value itself. */
export function one(value) {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

/** A layer as it stands in a program, without `tf.keras.layers.`. */
export function label([kind, size = null, options = {}], api = "functional") {
  if (kind === "Last" && api === "functional") return "x[:, -1]";
  const { keras, written } = LAYERS[kind];
  const positional = written ? written({ size, options }) : size === null ? [] : [size];
  const wrapped = kind === "Bi" ? (options.merge_mode ? { merge_mode: options.merge_mode } : {}) : options;
  return callText(keras, positional, wrapped);
}

function callText(name, positional, named) {
  const python = (value) =>
    value === true
      ? "True"
      : value === false
        ? "False"
        : typeof value === "string"
          ? `"${value}"`
          : String(value);
  const keywords = Object.entries(named).map(([key, value]) => `${key}=${python(value)}`);
  return `${name}(${[...positional, ...keywords].join(", ")})`;
}
