/* What TensorFlow 2.21 with Keras 3.15 does with the shapes of one model, its arrays and its loss: every
 * shape on the way, and whether `fit` raises, trains on what was meant, or trains silently on something else.
 *
 * A shape is an array of sizes, samples first; null is a size that is not known yet. Three passes, as
 * in Keras:
 *
 *   build   each layer gets the declared shape, [null, ...input], and creates its weights
 *   trace   `fit` builds one graph: all sizes are those of x, only the batch axis is null where the last
 *           batch is smaller. What contradicts here is a ValueError
 *   run     the graph runs on each batch. What contradicts only here is an InvalidArgumentError
 *
 * No DOM. The tests compare every answer with TensorFlow's, on thousands of random configurations. */

import { read } from "./rules/config.js";
import { fitting, judge } from "./rules/loss.js";
import { build, onAll, run } from "./rules/model.js";

export { APIS, inputNames, LAYERS, LOSSES, label, one } from "./rules/layers.js";
export { shapeText } from "./rules/sizes.js";

/**
 * The whole answer for one configuration, as docs/tools/shape-checker.md describes it.
 * Throws a TypeError with one sentence where the configuration itself makes no sense.
 */
export function check(config) {
  const { input, x, layers, target, loss, batchSize, api } = read(config);
  const model = build(input, layers, api);
  const forward = model.error ? { error: model.error } : run(model, x, batchSize);
  const judged = judge(forward, x, target, loss, batchSize, model.error);
  const real_out = forward.error || forward.late ? null : onAll(forward, x[0]);
  return {
    layers: model.steps,
    out: model.out,
    real_out,
    verdict: judged.verdict,
    error: judged.error
      ? {
          class: judged.error.class,
          where: judged.error.where,
          message: judged.error.message,
          page: judged.error.page,
        }
      : null,
    why: judged.error ? judged.error.why : judged.why,
    trap: judged.trap || null,
    targets: real_out && !forward.states ? fitting(real_out, forward, x, loss, batchSize) : [],
  };
}

/**
 * The names of the axes behind each layer and of the output for x: {layers, out}, null where a name is not
 * certain. After Flatten, or a Reshape that mixes axes, there is none: a wrong name is worse than none.
 */
export function axisNames(config) {
  const { input, x, layers, batchSize, api } = read(config);
  const model = build(input, layers, api);
  const forward = model.error ? {} : run(model, x, batchSize);
  return { layers: model.names, out: forward.names ?? null };
}
