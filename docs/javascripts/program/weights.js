/* The arrays that a layer trains, and what set_weights refuses. */

import { isNumber, showShape } from "../rules/symbols.js";
import { itemsOf } from "./values.js";

const GATES = { LSTM: 4, GRU: 3, SimpleRNN: 1 };
const WEIGHTLESS = new Set(["Dropout", "Flatten", "Masking", "RepeatVector", "Activation", "Reshape"]);

/** The shapes of a layer's weights once it is built; null where they are not known. */
export function weightsOf(layer) {
  const { given, cls, inner, built } = layer;
  if (!built) return null;
  if (WEIGHTLESS.has(cls)) return [];
  if (cls === "Bidirectional" || cls === "TimeDistributed") {
    if (inner?.k !== "layer") return null;
    const both = cls === "Bidirectional";
    const own = weightsOf({ ...inner, built: both ? built : [built[0], ...built.slice(2)] });
    return own && both ? [...own, ...own] : own;
  }
  const shapes = kernels(cls, given, built.at(-1));
  if (!shapes?.flat().every((size) => size !== undefined)) return null;
  if (cls === "Embedding" || given.use_bias === false) return shapes;
  const width = shapes[0].at(-1);
  return [...shapes, cls === "GRU" && given.reset_after !== false ? [2, width] : [width]];
}

/** The weights before the bias; a size that is not known is undefined. */
function kernels(cls, given, features) {
  const [units, kernel] = [given.units, [given.kernel_size].flat()[0]].map(known);
  if (Object.hasOwn(GATES, cls)) {
    const width = units && GATES[cls] * units;
    return [
      [features, width],
      [units, width],
    ];
  }
  if (cls === "Dense") return [[features, units]];
  if (cls === "Embedding") return [[known(given.input_dim), known(given.output_dim)]];
  if (cls === "Conv1D") return [[kernel, features, given.filters]];
  return null;
}

const known = (size) => (isNumber(size) ? size : undefined);

/** set_weights(values) of something called `name` whose weights have the shapes `own`, null where they are not known. */
export function takeWeights(m, name, own, values) {
  const items = values && itemsOf(values, 256);
  const given = items?.every(({ k, shape }) => k === "arr" && shape?.every(isNumber)) ? items : null;
  if (!own?.every((shape) => shape.every(isNumber)) || !given) return;
  if (own.length !== given.length)
    m.raise(
      "ValueError",
      `with a weight list of length ${given.length}, but the layer was expecting ${own.length} weights.`,
      `${name} has ${own.length} weights${own.length ? "" : " before it is built"}, and gets ${given.length}.`,
      own.length ? null : "errors/loading-weights-into-a-model-that-has-not-yet-been-built/",
    );
  const at = own.findIndex((shape, place) => shape.join() !== given[place].shape.join());
  if (at >= 0)
    m.raise(
      "ValueError",
      "is not compatible with provided weight shape",
      `${name} has a weight ${showShape(own[at])}, and gets ${showShape(given[at].shape)}.`,
      "errors/weight-shape-is-not-compatible/",
    );
}
