/* Names of libraries: one path for each thing, however it was imported in the years of Keras 1, 2 and 3. */

import { lib } from "./values.js";

const PREFIXES = [
  [/^tensorflow\.(?:python\.|_api\.v\d\.|compat\.v\d\.)*keras(?:\.api)?(?:\._v\d)?\b/, "keras"],
  [/^tf_keras\b/, "keras"],
  [/^tensorflow\.compat\.v\d\b/, "tensorflow"],
  [/^keras\.src\b/, "keras"],
  [/^keras\.engine\.(?:training|sequential|topology|base_layer|input_layer)\b/, "keras"],
  [
    /^keras\.layers\.(?:recurrent|core|convolutional|embeddings|wrappers|pooling|normalization|merge|advanced_activations|noise|recurrent_v2|rnn|convolutional_recurrent|attention|merging|reshaping|regularization|activation|experimental\.preprocessing|experimental|local|cudnn_recurrent)\b(?=\.)/,
    "keras.layers",
  ],
  [/^keras\.models\.(Sequential|Model)$/, "keras.$1"],
  [/^keras\.layers\.Input$/, "keras.Input"],
  [/^keras\.preprocessing\.sequence\.pad_sequences$/, "keras.utils.pad_sequences"],
  [/^keras_preprocessing\b/, "keras.preprocessing"],
  [
    /^keras\.(?:preprocessing|utils)\.(?:timeseries\.)?timeseries_dataset_from_array$/,
    "keras.utils.timeseries_dataset_from_array",
  ],
  [/^keras\.utils\.np_utils\b(?=.)/, "keras.utils"],
  [/^keras\.backend\.tensorflow_backend\b/, "keras.backend"],
  [
    /^tensorflow\.math\.(?=(?:reduce_|add|multiply|subtract|divide|square|sqrt|exp|log|abs|tanh|sigmoid|maximum|minimum|argmax|argmin|cumsum)\w*$)/,
    "tensorflow.",
  ],
  [/^tensorflow\.linalg\.matmul$/, "tensorflow.matmul"],
  [/^jax\.numpy\b/, "numpy"],
];

export function canonical(path) {
  let found = path;
  for (const [pattern, to] of PREFIXES) found = found.replace(pattern, to);
  return found;
}

/* What today's Keras has no more, as modules and as names in modules that are still there. */
const GONE_MODULE =
  /^keras\.(?:layers\.(?:recurrent|core|convolutional|embeddings|wrappers|pooling|normalization|merge|advanced_activations|noise|recurrent_v2|rnn|convolutional_recurrent|cudnn_recurrent|local|experimental)|utils\.(?:np_utils|vis_utils)|engine|wrappers\.scikit_learn)(?=\.|$)/;
const GONE_NAME =
  /^keras\.(?:layers\.(?:CuDNNLSTM|CuDNNGRU|TimeDistributedDense|MaxoutDense|Highway|ThresholdedReLU|AtrousConvolution1D|Merge|merge|LocallyConnected1D)|optimizers\.adam|utils\.np_utils|backend\.tensorflow_backend)$/;
// under tensorflow.keras these are still there
const GONE_ALONE = /^keras\.preprocessing\.(?:text(?=\.|$)|sequence\.TimeseriesGenerator$)/;

export function importNames(m, { from, names, line }) {
  m.line = line;
  for (const { name, as } of names) {
    if (from === null) {
      refuseGone(m, name);
      const [first] = name.split(".");
      if (as) bind(m, as, name);
      else bind(m, first, first);
      continue;
    }
    const path = name === "*" ? from : `${from}.${name}`;
    refuseGone(m, path);
    if (name === "*") (m.stars ??= []).push(from);
    else if (from.startsWith(".")) m.bind(as ?? name, { k: "?", root: null, what: `${from} ${name}` });
    else bind(m, as ?? name, path);
  }
}

function bind(m, name, path) {
  m.bind(name, lib(canonical(path)));
}

/** Modules and names of Keras 1 and 2 that today's Keras has no more. They are understood all the same. */
function refuseGone(m, path) {
  if (path.startsWith("tensorflow.python.")) return; // Keras 2 is still in there
  const plain = path.replace(/^tensorflow\.(?:python\.)?(?=keras\b)/, "");
  const alone = plain === path ? GONE_ALONE.exec(plain)?.[0] : undefined;
  const name = GONE_NAME.exec(plain)?.[0] ?? (alone?.endsWith("Generator") ? alone : undefined);
  const module = name ? undefined : (GONE_MODULE.exec(plain)?.[0] ?? (alone || undefined));
  if (!name && !module) return;
  const gone = `${plain === path ? "" : "tensorflow."}${name ?? module}`;
  m.find({
    class: name ? "ImportError" : "ModuleNotFoundError",
    message: name
      ? `cannot import name '${gone.split(".").at(-1)}' from '${gone.split(".").slice(0, -1).join(".")}'`
      : `No module named '${gone}'`,
    why: `Today's Keras has no ${gone}. It is read as it was meant.`,
    page: "errors/no-module-named-keras-layers-recurrent/#today",
  });
}
