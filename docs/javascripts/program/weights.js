/* The arrays that a layer trains, and what set_weights refuses. */

import { isNumber, showShape } from "../rules/symbols.js";
import { itemsOf } from "./values.js";

/** The shapes of a layer's weights once it is built; null where they are not known. */
export function weightsOf(layer) {
  const shape = layer.built;
  if (!shape) return null;
  const { given, cls } = layer;
  const features = shape.at(-1);
  const bias = given.use_bias === false ? [] : null;
  switch (cls) {
    case "LSTM":
      return isNumber(given.units)
        ? [[features, 4 * given.units], [given.units, 4 * given.units], ...(bias ?? [[4 * given.units]])]
        : null;
    case "GRU":
      return isNumber(given.units)
        ? [
            [features, 3 * given.units],
            [given.units, 3 * given.units],
            ...(bias ?? [given.reset_after === false ? [3 * given.units] : [2, 3 * given.units]]),
          ]
        : null;
    case "SimpleRNN":
      return isNumber(given.units)
        ? [[features, given.units], [given.units, given.units], ...(bias ?? [[given.units]])]
        : null;
    case "Dense":
      return isNumber(given.units) ? [[features, given.units], ...(bias ?? [[given.units]])] : null;
    case "Embedding":
      return isNumber(given.input_dim) && isNumber(given.output_dim)
        ? [[given.input_dim, given.output_dim]]
        : null;
    case "Conv1D":
      return isNumber(given.filters) && isNumber([given.kernel_size].flat()[0])
        ? [[[given.kernel_size].flat()[0], features, given.filters], ...(bias ?? [[given.filters]])]
        : null;
    case "Bidirectional":
    case "TimeDistributed": {
      if (layer.inner?.k !== "layer") return null;
      const own = weightsOf({
        ...layer.inner,
        built: cls === "Bidirectional" ? shape : [shape[0], ...shape.slice(2)],
      });
      return own && (cls === "Bidirectional" ? [...own, ...own] : own);
    }
    case "Dropout":
    case "Flatten":
    case "Masking":
    case "RepeatVector":
    case "Activation":
    case "Reshape":
      return [];
    default:
      return null;
  }
}

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
      `weight shape ${showShape(own[at])} is not compatible with provided weight shape ${showShape(given[at].shape)}.`,
      `${name} has a weight ${showShape(own[at])}, and gets ${showShape(given[at].shape)}.`,
      "errors/weight-shape-is-not-compatible/",
    );
}
