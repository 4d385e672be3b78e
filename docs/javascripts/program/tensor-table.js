/* What TensorFlow has beside what NumPy has too: signals, moments, initializers. */

import { add, differ, fresh, isNumber, minus, over, showShape } from "../rules/symbols.js";
import { bound, shapeOf } from "./arguments.js";
import { reducer } from "./reductions.js";
import { input, like, made, open } from "./making.js";
import { NONE, tuple, unknown, whole } from "./values.js";

/** Cross entropies of tf.nn: of class numbers, and of probabilities. */
const entropies = (sparse) => () => (m, args) => {
  const [labels, logits] = ["labels", "logits"].map(
    (name) => args.kw.get(name) && input(m, args.kw.get(name)),
  );
  if (!labels?.shape || !logits?.shape?.length) return unknown();
  const [one, other] = [labels.shape, sparse ? logits.shape.slice(0, -1) : logits.shape];
  const clash = one.length !== other.length || one.some((size, axis) => differ(size, other[axis]));
  if (sparse && clash && !(m.tracing > 0))
    m.raise(
      "ValueError",
      "`labels.shape` must equal `logits.shape` except for the last dimension.",
      `The labels are ${showShape(labels.shape)}, and the logits ${showShape(logits.shape)}.`,
      "errors/same-shape-up-until-the-last-dimension/",
    );
  return clash ? unknown() : like({ ...logits, dt: "f" }, logits.shape.slice(0, -1));
};

export const MORE_TENSORS = {
  "nn.sparse_softmax_cross_entropy_with_logits": entropies(true),
  "nn.softmax_cross_entropy_with_logits": entropies(false),
  "nn.moments": (lib) => (m, args) => {
    const reduced = (name) =>
      reducer("f")(lib)(m, { pos: args.pos.slice(0, 1), kw: kept, open: false }, name);
    const kept = new Map([["axis", args.pos[1] ?? args.kw.get("axes") ?? NONE]]);
    if (args.kw.has("keepdims")) kept.set("keepdims", args.kw.get("keepdims"));
    return args.pos.length > 2 ? unknown() : tuple([reduced(), reduced()]);
  },
  "signal.linear_to_mel_weight_matrix": () => (_m, args) => {
    const given = bound(args, "num_mel_bins", "num_spectrogram_bins");
    const [mels, bins] = [20, 129].map((size, at) => (given[at] ? (whole(given[at]) ?? fresh()) : size));
    return made([bins, mels], null, undefined, "tf");
  },
  norm: (lib) => (m, args) =>
    args.pos.length > 1 || args.kw.has("ord") ? unknown() : reducer("f")(lib)(m, args),
  "signal.frame": () => (m, args) => {
    const [value, length, step] = bound(args, "signal", "frame_length", "frame_step");
    if (args.pos.length > 3) return unknown();
    return framed(m, value, length, step, args, (size) => size);
  },
  "signal.stft": () => (m, args) => {
    const [value, length, step, points] = bound(args, "signals", "frame_length", "frame_step", "fft_length");
    const bins = (size) => (isNumber(size) ? 2 ** Math.ceil(Math.log2(size)) : undefined);
    const given = points && points.k !== "none" ? whole(points) : undefined;
    return framed(m, value, length, step, args, (size) => {
      const all = given ?? bins(size);
      return all === undefined ? fresh() : add(over(all, 2), 1);
    });
  },
};

/** Frames of a signal's last axis; `wide` tells how many values each has. */
function framed(m, value, length, step, args, wide) {
  const array = input(m, value);
  const [size, apart] = [length, step].map((one) => one && whole(one));
  const plain = args.pos.length < 5 && !["pad_end", "axis"].some((name) => args.kw.has(name));
  if (!array?.shape?.length || size === undefined || !isNumber(apart) || !plain) return open(array);
  const count = add(over(minus(array.shape.at(-1), size), apart), 1);
  return { ...like(array, [...array.shape.slice(0, -1), count, wide(size)]), dt: "f" };
}

/** What makes numbers for a shape: tf.random_normal_initializer(), keras.initializers.Zeros() */
const initializer = () => ({
  k: "obj",
  type: "initializer",
  methods: {
    __call__: (_m, args) => made(shapeOf(args.pos[0] ?? args.kw.get("shape")), null, undefined, "tf"),
  },
});

export const initializerFunctions = new Map();
for (const name of "random_normal random_uniform truncated_normal zeros ones constant".split(" "))
  initializerFunctions.set(`tensorflow.${name}_initializer`, initializer);
for (const name of "GlorotUniform GlorotNormal HeUniform HeNormal LecunNormal RandomNormal RandomUniform TruncatedNormal Orthogonal Zeros Ones Constant glorot_uniform".split(
  " ",
))
  initializerFunctions.set(`keras.initializers.${name}`, initializer);
