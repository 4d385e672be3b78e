/* predict, and a loss that is called by itself. */

import { LOSSES } from "../rules/layers.js";
import { otherSize } from "../rules/model.js";
import { broadcast, sameRank } from "../rules/sizes.js";
import { fresh, isNumber, isSym, showShape } from "../rules/symbols.js";
import { bound } from "./arguments.js";
import { toArray } from "./arrays.js";
import { elementOf } from "./datasets.js";
import { cardinality, refuseTypes } from "./fit-checks.js";
import { arraysOf } from "./fits.js";
import { trace, tracedBatch } from "./fit-trace.js";
import { refuseRagged } from "./layers.js";
import { outsFor, namedOutputs } from "./model-calls.js";
import { buildFrom } from "./models.js";
import { buildOwn } from "./own-models.js";
import { PREDICTED } from "./layer-results.js";
import { lastLayer, noticeLogits, noticeOutput } from "./traps.js";
import { arr, list, tuple, unknown, whole } from "./values.js";

export function predict(m, model, args) {
  const value = args.pos[0] ?? args.kw.get("x");
  if (!value || args.open || (args.kw.has("steps") && args.kw.get("steps").k !== "none")) return unknown();
  refuseRagged(m, value, model.layers[0]);
  const element = elementOf(m, value);
  if (element !== null) return predictedFrom(m, model, value, element);
  refuseTypes(m, {}, value);
  const inputs = arraysOf(m, value, model.inputNames);
  if (inputs) cardinality(m, { inputs, targets: null, counted: true, entry: {}, given: {} });
  if (!inputs || inputs.some(({ shape }) => shape === null)) {
    return predicted(model, fresh());
  }
  // a model without an Input is built by its first batch, with that batch's size
  const samples = inputs[0].shape[0];
  if (samples === 0)
    m.raise(
      "UnboundLocalError",
      "cannot access local variable 'batch_outputs' where it is not associated with a value",
      "predict gets no samples.",
      "errors/cannot-access-local-variable-batch-outputs/",
    );
  const size = args.pos[1] ?? args.kw.get("batch_size");
  const batch = size && size.k !== "none" ? whole(size) : 32;
  const oneBatch = isNumber(samples) && isNumber(batch) && samples <= batch;
  buildFrom(m, model, inputs[0].shape, oneBatch ? samples : fresh());
  if (model.own) buildOwn(m, model, value, inputs);
  if (!model.inputs) return unknown();
  const outs = trace(m, { model, inputs, samples, batch, entry: { call: "predict" } });
  noticeOutput(m, model, inputs);
  const { other, otherTrap } =
    inputs.length === 1 &&
    inputs[0].shape.every(isNumber) &&
    model.inputs[0].shape &&
    !model.inputs[0].shape.some(isSym)
      ? otherSize({ input: model.inputs[0].shape.slice(1), api: model.api }, inputs[0].shape)
      : {};
  if (otherTrap && outs) m.find({ verdict: "trap", why: other, trap: otherTrap });
  if (!outs) return unknown();
  const traced = outs.every(
    (out) => out.shape?.length && (out.shape[0] === null || out.shape[0] === tracedBatch(samples, batch)),
  );
  const arrays = outs.map((out, at) =>
    arr(traced ? [samples, ...out.shape.slice(1).map((size) => size ?? fresh())] : null, {
      dt: "f",
      source: { ...PREDICTED, classes: classesOf(model, at, out) },
    }),
  );
  return structured(model, arrays);
}

/** How many classes the probabilities of an output are of, if there are several. */
function classesOf(model, at, { shape }) {
  return lastLayer(model, at)?.given?.activation === "softmax" && shape?.at(-1) > 1 && shape.at(-1);
}

/** From a Dataset of batches: as many predictions as it has samples. */
function predictedFrom(m, model, value, element) {
  if ((value.k === "ds" ? !value.batched : value.k !== "TimeseriesGenerator") || !model.inputs)
    return unknown();
  const x = element.k === "tuple" ? element.items[0] : element;
  const arrays = arraysOf(m, x, model.inputNames);
  const fits =
    arrays?.length === model.inputs.length &&
    arrays.every(({ shape }, at) => shape && shape.length === model.inputs[at].shape?.length);
  if (!fits) return unknown();
  // windows that are declared without their length have one
  const batch = value.each && arraysOf(m, value.each.items?.[0] ?? value.each, model.inputNames);
  m.quiet++;
  const { result: known } = m.attempt(() => batch && outsFor(m, model, batch));
  m.quiet--;
  return predicted(model, value.samples ?? fresh(), known);
}

function predicted(model, samples, known) {
  const { outputs } = model.signature();
  return outputs
    ? structured(
        model,
        outputs.map((shape, at) =>
          arr(
            [
              samples,
              ...shape.slice(1).map((size, axis) => size ?? known?.[at]?.shape?.[axis + 1] ?? fresh()),
            ],
            {
              source: PREDICTED,
            },
          ),
        ),
      )
    : unknown();
}

function structured(model, arrays) {
  if (model.list === "dict") return namedOutputs(model, arrays);
  return arrays.length === 1 ? arrays[0] : model.list === "tuple" ? tuple(arrays) : list(arrays);
}

/** One-hot rows where class numbers belong, or class numbers in their place. */
export function refuseClasses(m, target, output, sparse) {
  m.raise(
    "ValueError",
    sparse
      ? "Argument `output` must have rank (ndim) `target.ndim - 1`."
      : "Arguments `target` and `output` must have the same",
    `${sparse ? "Class numbers" : "One-hot rows"} are wanted: the target is ${showShape(target)}, and the output ${showShape(output)}.`,
    sparse
      ? "errors/output-must-have-rank-target-ndim-minus-1/"
      : `errors/target-and-output-must-have-the-same-${target.length === output.length ? "shape" : "rank"}/`,
  );
}

/** A loss that is called on a target and an output. */
export function callLoss(m, { loss, reduction, logits }, args) {
  if (!logits && args.pos.length < 3 && !args.kw.has("from_logits"))
    noticeLogits(m, m.makers.get(args.pos[1] ?? args.kw.get("y_pred")), loss);
  const [target, output] = bound(args, "y_true", "y_pred").map((value) => value && toArray(m, value));
  if (!target?.shape || !output?.shape || loss === "?" || ![...target.shape, ...output.shape].every(isNumber))
    return unknown();
  if (LOSSES[loss]?.pairs === "broadcast" || loss === "binary_crossentropy") {
    const [y, p] = sameRank(target.shape, output.shape);
    if (loss === "binary_crossentropy" && y.length === p.length && y.join() !== p.join())
      m.raise(
        "ValueError",
        "Arguments `target` and `output` must have the same shape.",
        `binary_crossentropy takes one target for each output: ${showShape(target.shape)} and ${showShape(output.shape)} differ.`,
        "errors/target-and-output-must-have-the-same-shape/",
      );
    const { clash } = broadcast(y, p);
    if (clash)
      m.raise(
        "InvalidArgumentError",
        `Incompatible shapes: [${y.join(",")}] vs. [${p.join(",")}]`,
        `The loss lines up target ${showShape(target.shape)} and output ${showShape(output.shape)} at their last axes, and ${clash[0]} meets ${clash[1]}.`,
        "errors/incompatible-shapes/",
      );
  }
  const [one_, other_] = [target.shape, output.shape];
  const categorical = loss === "categorical_crossentropy" && one_.join() !== other_.join();
  const sparse =
    loss === "sparse_categorical_crossentropy" && one_.length === other_.length && one_.at(-1) > 1;
  if ((categorical && (one_.length === other_.length || one_.at(-1) !== 1)) || sparse)
    refuseClasses(m, one_, other_, sparse);
  if (reduction === null) return arr([], { lib: "tf", mask: null, eager: true });
  const one = loss === "sparse_categorical_crossentropy" ? output.shape.slice(0, -1) : output.shape;
  return reduction === "none" && one.join() === target.shape.join()
    ? arr(output.shape.slice(0, -1), { lib: "tf", mask: null, eager: true })
    : unknown();
}
