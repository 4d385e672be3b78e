/* What fit refuses besides the shapes of target and output: types, counts, keys of losses, labels, weights. */

import { LOSSES } from "../rules/layers.js";
import { broadcast, count, sameRank, total } from "../rules/sizes.js";
import { isNumber, product, showShape } from "../rules/symbols.js";
import { outputNames } from "./compiling.js";
import { arr, drawnMost, lengthOf } from "./values.js";

/** Lists of numbers, and arrays of texts or objects, are no data for Keras. */
export function refuseTypes(m, entry, ...values) {
  const numbers = (value) =>
    value.k === "num" ||
    (value.k === "list" && value.runs.of.length > 0 && value.runs.of.every(({ v }) => numbers(v)));
  for (const value of values) {
    if (value?.k === "list" && value.runs.of.length && numbers(value))
      raise(m, entry, {
        message: "Unrecognized data type",
        why: "A list of numbers is no array: np.array(...) makes one of it.",
        page: "errors/unrecognized-data-type/",
      });
    if (value?.k === "arr" && value.lib === "np" && value.dt === "s" && value.shape?.length)
      raise(m, entry, {
        message: "Invalid dtype: str",
        why: `The array ${showShape(value.shape)} holds texts, no numbers.`,
        page: "errors/invalid-dtype-str/",
      });
    if (value?.k === "arr" && value.lib === "np" && value.dt === "o" && value.shape)
      raise(m, entry, {
        message: "Invalid dtype: object",
        why: `The array ${showShape(value.shape)} holds Python objects, no numbers.`,
        page: "errors/invalid-dtype-object/",
      });
  }
}

/** A list of windows that was to become an array. */
export function refuseWindows(m, model, entry, x, y) {
  const windows = x.k === "list" && !x.lazy ? x.runs.of.map(({ v }) => v) : [];
  if (
    model.inputs?.length > 1 ||
    y?.k !== "arr" ||
    !isNumber(y.shape?.[0]) ||
    windows.some(({ k }) => k !== "arr")
  )
    return;
  const other = windows.find(({ shape }) => isNumber(shape?.[0]) && shape[0] !== y.shape[0]);
  if (other)
    raise(m, entry, {
      message: "Data cardinality is ambiguous.",
      why: `Each ${showShape(other.shape)} is taken for an input: np.array(x) makes one array.`,
      page: "errors/data-cardinality-is-ambiguous/#list-of-samples",
    });
}

/* What each takes, in order. */
export const ARGUMENTS = {
  fit: "x y batch_size epochs verbose callbacks validation_split validation_data shuffle class_weight sample_weight initial_epoch steps_per_epoch validation_steps validation_batch_size validation_freq",
  evaluate: "x y batch_size verbose sample_weight steps callbacks return_dict",
};
const OLD_ARGUMENTS =
  /^(?:nb_epoch|nb_val_samples|samples_per_epoch|sample_weight_mode|use_multiprocessing|workers|max_queue_size|generator)$/;

export function refuseOld(m, call, args) {
  for (const key of ARGUMENTS[call] ? args.kw.keys() : []) {
    const old = OLD_ARGUMENTS.test(key);
    if (ARGUMENTS[call].split(" ").includes(key) || (old && (call !== "fit" || /^[mg]/.test(key)))) continue;
    const refused = [
      "TypeError",
      `TensorFlowTrainer.${call}() got an unexpected keyword argument '${key}'`,
      key === "nb_epoch" ? "nb_epoch is called epochs today." : `${call} takes no ${key} in today's Keras.`,
      "errors/got-an-unexpected-keyword-argument/",
    ];
    old ? m.regret(...refused) : m.raise(...refused);
  }
}

export function refuseNoLoss(m, { compiled, layers, opaque }, entry) {
  if (!compiled || compiled.open || opaque || (compiled.loss && compiled.loss.k !== "none")) return;
  if (layers.some(({ k }) => k !== "layer")) return;
  raise(m, entry, {
    message: "No loss to compute. Provide a `loss` argument in `compile()`.",
    why: "compile gets no loss, and fit has none to minimize.",
    page: null,
  });
}

/** A Dataset or a generator brings its targets and weights itself. */
export function refuseBeside(m, entry, { x, y, sample_weight }) {
  const beside = [
    ["y", y],
    ["sample_weights", sample_weight],
  ].find(([, value]) => value && !["none", "?"].includes(value.k));
  if (!beside || (x.k !== "ds" && x.k !== "gen")) return;
  const what = x.k === "ds" ? "tf.data.Dataset" : "generator";
  const weights = beside[0] !== "y";
  raise(m, entry, {
    message: `When providing \`x\` as a ${what}, \`${beside[0]}\` should not be passed.`,
    why: `A ${x.k === "ds" ? "Dataset" : "generator"} yields its ${weights ? "weights" : "targets"} itself, in tuples.`,
    page: `errors/when-providing-x-as-a-dataset/#${weights ? "weights" : "targets"}`,
  });
}

export function raise(m, entry, { class: type = "ValueError", message, why, page }) {
  Object.assign(entry, { verdict: "error", class: type, message, why, page });
  m.raise(type, message, why, page);
}

export function cardinality(m, { model, inputs, targets, counted, entry, given, call }) {
  if (call?.endsWith("_on_batch")) checkBatch(m, { model, inputs, targets, entry });
  if (!counted) return;
  const weights = given.sample_weight?.k === "arr" ? [given.sample_weight] : [];
  const all = [...inputs, ...(targets ?? []), ...weights].filter((array) => array?.shape?.length);
  const counts = all.map(({ shape }) => shape[0]).filter(isNumber);
  const other = counts.find((size) => size !== counts[0]);
  if (other === undefined) return;
  raise(m, entry, {
    message: "Data cardinality is ambiguous.",
    why: `x has ${count(counts[0], "sample")}, and another array ${other}: axis 0 of all must be the same.`,
    page: "errors/data-cardinality-is-ambiguous/#more-or-fewer-targets",
  });
}

/** train_on_batch counts nothing: its loss meets as many outputs as there are samples. */
function checkBatch(m, { model, inputs, targets, entry }) {
  const [samples, ...others] = inputs.map(({ shape }) => shape?.[0]);
  const [wanted] = (targets ?? []).map((target) => target?.shape?.[0]);
  const { loss } = model?.compiled ?? {};
  if (loss?.k !== "str" || loss.v === null || targets?.length !== 1) return;
  if (![samples, wanted].every((size) => isNumber(size) && size > 1) || samples === wanted) return;
  if (others.some((other) => other !== samples)) return;
  const entropy = /entropy/.test(loss.v);
  raise(m, entry, {
    message: entropy
      ? "Arguments `target` and `output` must have the same shape"
      : "Dimensions must be equal, but are",
    why: `The batch has ${samples} samples and ${wanted} targets: axis 0 of both must be the same.`,
    page: `errors/${entropy ? "target-and-output-must-have-the-same-shape" : "dimensions-must-be-equal"}/`,
  });
}

/** The keys of a dict of losses are the names of the outputs. */
export function checkKeys(m, model, entry, y) {
  const { loss } = model.compiled;
  if (loss.k !== "dict" || loss.open || [...loss.map.keys()].some((key) => !key.startsWith("s:"))) return;
  const names = outputNames(model);
  const keys = [...loss.map.keys()].map((key) => key.slice(2));
  if (
    names.includes(null) ||
    (names.length === 1 && !model.list) ||
    (names.every((name) => keys.includes(name)) && keys.length === names.length)
  )
    return;
  if (y.k === "dict" && model.list === "dict") {
    const missing = keys.find((key) => !names.includes(key) || !y.map.has(`s:${key}`));
    if (missing !== undefined)
      raise(m, entry, {
        class: "KeyError",
        message: `The path: ('${missing}',) in the \`loss\` argument, can't be found`,
        why: `The outputs are called ${names.join(", ")}, and a loss is for ${missing}.`,
        page: "errors/the-path-in-the-loss-argument/",
      });
    return;
  }
  const shown = (words) => `[${words.map((word) => `'${word}'`).join(", ")}]`;
  raise(m, entry, {
    message: `Expected keys ${shown(names)} in loss dict, but found loss.keys()=${shown(keys)}`,
    why: `The outputs are called ${names.join(", ")}, and the losses ${keys.join(", ")}.`,
    page: "errors/expected-keys-in-loss-dict/",
  });
}

/** A dict of targets whose names are not those of the outputs is taken for a list, names and all. */
export function checkTargetNames(m, model, entry, y) {
  const { loss } = model.compiled ?? {};
  if (y?.k !== "dict" || y.open || !y.map.size || !loss || loss.k === "none") return;
  const keys = [...y.map.keys()];
  if (keys.some((key) => !key.startsWith("s:"))) return;
  const names = outputNames(model).map((name) => `s:${name}`);
  const single = model.outputs.length === 1 && !model.list;
  if (loss.k === "dict" && (single || loss.open || !names.every((name) => loss.map.has(name)))) return;
  if (model.list === "dict" || (!single && keys.every((key) => names.includes(key)))) return;
  if (!single && ((loss.k !== "list" && loss.k !== "dict") || keys.length !== names.length)) return;
  const name = keys[0].slice(2);
  raise(m, entry, {
    class: "TypeError",
    message: `Expected float32, but got ${name} of type 'str'.`,
    why: single
      ? "The model has one output, and takes one array instead of a dict of targets."
      : `The outputs are called ${outputNames(model).join(", ")}, and the targets ${keys.map((key) => key.slice(2)).join(", ")}.`,
    page: `errors/expected-float32-but-got-of-type-str/#${single ? "one-output" : "target-of-another-name"}`,
  });
}

/** The third argument of compile is loss_weights: a list of metrics there is a list of texts, one for each of `losses`. */
export function checkLossWeights(m, model, entry, losses) {
  const weights = model.compiled?.weights;
  if (weights?.k !== "list" || !weights.runs.of.some(({ v }) => v.k === "str")) return;
  const count = lengthOf(weights);
  const alone = count === 1 || count === losses.length;
  raise(m, entry, {
    message: alone
      ? "dtype='string' is not a valid dtype for Keras type promotion."
      : "`loss_weights` must match the number of losses",
    why: "The third argument of compile is loss_weights, and it holds texts: pass metrics= by name.",
    page: "errors/dtype-string-is-not-a-valid-dtype/#metrics-in-third-place",
  });
}

/** Class numbers that the output has no class for. */
export function checkLabels(m, { targets, entry, given }, outs, losses) {
  for (const [at, target] of targets.entries()) {
    const classes = outs[at].shape?.at(-1);
    if (!/crossentropy$/.test(losses[at]) || !isNumber(classes)) continue;
    const binary = losses[at][0] === "b";
    const count = binary ? 2 : classes;
    const keys = given.class_weight?.k === "dict" ? [...given.class_weight.map.keys()] : [];
    const beyond = keys.find((key) => key.slice(2) >= Math.max(count, classes));
    if (beyond)
      m.find({
        verdict: "silent-wrong",
        why: `class_weight weighs a class ${beyond.slice(2)}, and there is none.`,
      });
    if (losses[at][0] === "c") continue;
    const wrong = (target.data ?? drawnMost(target) ?? []).find((label_) => label_ >= count || label_ < 0);
    if (wrong === undefined || !Number.isInteger(wrong)) continue;
    if (binary)
      m.find({ verdict: "silent-wrong", why: `A label is ${wrong}, and binary_crossentropy takes 0 and 1.` });
    else if (
      (outs[at].shape.length === target.shape.length + 1 || target.shape.at(-1) === 1) &&
      !outs[at].mask
    )
      raise(m, entry, {
        class: "InvalidArgumentError",
        message: `Received a label value of ${wrong} which is outside the valid range of [0, ${classes})`,
        why: `The output has ${classes} classes, 0 to ${classes - 1}, and a label is ${wrong}.`,
        page: "errors/received-a-label-value-outside-the-valid-range/",
      });
  }
}

/** A weight for each sample, or for each timestep of it: the loss multiplies its values by them. */
export function checkWeights(m, { given, samples, batch, entry, counted }, out, target, loss) {
  let weights = given.sample_weight;
  if (
    given.class_weight?.k === "dict" &&
    counted &&
    target.shape.length > 2 &&
    target.shape.every(isNumber) &&
    product(target.shape.slice(1, -1)) > 1
  )
    raise(m, entry, {
      class: "TypeError",
      message: "only 0-dimensional arrays can be converted to Python scalars",
      why: `class_weight takes one class for each sample, and the target is ${showShape(target.shape)}.`,
      page: "errors/only-0-dimensional-arrays-can-be-converted/",
    });
  if (given.class_weight?.k === "dict" && target.shape.length === 2 && out.shape.length === 3)
    weights = arr([target.shape[0]]);
  if (weights?.k !== "arr" || !weights.shape || !counted || !Object.hasOwn(LOSSES, loss)) return null;
  const same_ = out.shape.length === target.shape.length;
  const sparse = LOSSES[loss].pairs === "class numbers";
  if (
    (!same_ && !sparse) ||
    ![...out.shape.slice(1), ...weights.shape, samples, batch].every(isNumber) ||
    out.mask !== null
  )
    return null;
  for (const size of new Set([Math.min(batch, samples), samples % batch || Math.min(batch, samples)])) {
    const [values, weight] = sameRank([size, ...out.shape.slice(1, -1)], [size, ...weights.shape.slice(1)]);
    const { shape, clash } = broadcast(values, weight);
    const early = broadcast(
      ...sameRank([null, ...out.shape.slice(1, -1)], [null, ...weights.shape.slice(1)]),
    ).clash;
    if (early)
      raise(m, entry, {
        message: `Dimensions must be equal, but are ${early[0]} and ${early[1]} for`,
        why: `The loss holds ${showShape(values)} values, and sample_weight ${showShape(weight)} does not lie on them.`,
        page: "errors/dimensions-must-be-equal/",
      });
    if (clash)
      raise(m, entry, {
        class: "InvalidArgumentError",
        message: `Incompatible shapes: [${values.join(",")}] vs. [${weight.join(",")}]`,
        why: `The loss holds ${showShape(values)} values, and sample_weight ${showShape(weight)} does not lie on them. Give it the shape ${showShape([samples, 1])}.`,
        page: "errors/incompatible-shapes/#sample-weight",
      });
    if (total(shape) !== total(values) || (values.length > weight.length && size > 1))
      return {
        verdict: "silent-wrong",
        why: `The loss holds ${showShape(values)} values, and sample_weight ${showShape(weight)} is laid along their last axis. Give it the shape ${showShape([samples, 1])}.`,
        trap: "traps/weights-along-time/",
      };
  }
  return null;
}

/** One class_weight for several outputs, and more losses than outputs. */
export function refuseCounts(m, { model, entry, given }, outs) {
  const { loss } = model.compiled ?? {};
  const count = loss?.k === "list" ? lengthOf(loss) : outs.length;
  const weighted = outs.length > 1 && given.class_weight?.k === "dict";
  if (!weighted && (outs.length === 1 || !isNumber(count) || count === outs.length)) return;
  raise(m, entry, {
    message: weighted
      ? "`class_weight` is only supported for Models with a single output."
      : "it should have as many entries as the model has outputs",
    why: weighted
      ? `The model has ${outs.length} outputs.`
      : `${count} losses are listed, and the model has ${outs.length} outputs.`,
    page: weighted ? "errors/class-weight-is-only-supported-for-models-with-a-single-output/" : null,
  });
}

export function mismatched(m, { model, targets, entry, y }, outs) {
  const { loss, open } = model.compiled ?? {};
  if (!loss || open) return;
  const why = `The model has ${count(outs.length, "output")}, and gets ${count(targets.length, "target")}.`;
  if (outs.length > 1 && y.k === "arr" && (loss.k === "str" || loss.k === "obj" || loss.k === "lib"))
    raise(m, entry, {
      class: "KeyError",
      message: "The path: (0,) in the `loss` argument, can't be found",
      why,
      page: "errors/the-path-in-the-loss-argument/",
    });
  if (
    (outs.length > 1 && y.k === "arr" && loss.k === "list") ||
    (outs.length === 1 && !model.list && y.k === "list" && loss.k === "str")
  )
    raise(m, entry, {
      message: "y_true and y_pred have different structures",
      why,
      page: "errors/y-true-and-y-pred-have-different-structures/",
    });
}

/** A batch of a generator or a Dataset, whose samples nobody counts. */
export function uncounted(target, out, samples, loss, { call, given: { x } }) {
  if (
    target[0] !== 1 &&
    samples !== 1 &&
    LOSSES[loss].pairs === "broadcast" &&
    target.length === out.shape.length
  ) {
    const first = x?.k === "ds" ? x.element?.items?.[0]?.shape?.[0] : null;
    const why = `The batch has ${samples} samples and ${target[0]} targets: axis 0 of both must be the same.`;
    return isNumber(first) || call === "train_on_batch"
      ? {
          verdict: "error",
          message: "Dimensions must be equal, but are",
          why,
          page: "errors/dimensions-must-be-equal/",
        }
      : {
          verdict: "error",
          class: "InvalidArgumentError",
          message: "Incompatible shapes",
          why,
          page: "errors/incompatible-shapes/",
        };
  }
  const one =
    target[0] === 1 &&
    (target.length === out.shape.length ||
      (target.length === 1 && out.shape.length === 2 && out.shape[1] === 1));
  if (!one || samples === 1 || LOSSES[loss].pairs !== "broadcast") return null;
  return {
    verdict: "silent-broadcast",
    why: `The batch has ${samples} samples and one target, ${showShape(target)}: all predictions meet this one.`,
    trap: "traps/one-target-for-the-whole-batch/",
  };
}
