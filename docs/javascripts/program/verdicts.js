/* Does a target fit an output? The answer of check where it knows the model, else that of the loss alone. */

import { LAYERS, LOSSES, inputNames } from "../rules/layers.js";
import { judge } from "../rules/loss.js";
import { otherSize } from "../rules/model.js";
import { allSame, atLeast, isNumber, isSym, same, showShape } from "../rules/symbols.js";
import { check } from "../shape-rules.js";
import { uncounted } from "./fit-checks.js";
import { trainedOf } from "./fit-trace.js";
import { ruleLayer } from "./layer-rules.js";
import { refuseClasses } from "./predict.js";

const STANDIN = 99520; // a number of samples that the program does not say

/** Losses that compare element by element, and meet shapes as mse does; without case and underscores. */
const LIKE_MSE =
  /^(?:huber|huberloss|logcosh|mape|meanabsolutepercentageerror|msle|meansquaredlogarithmicerror|poisson|kld|kldivergence|cosinesimilarity|hinge|squaredhinge)$/;

export function verdictOf(m, sizes, out, target, loss, at) {
  if (LIKE_MSE.test(loss?.toLowerCase().replaceAll("_", ""))) {
    const found = verdictOf(m, sizes, out, target, "mse", at);
    return found && { ...found, config: undefined };
  }
  const { inputs, batch, samples, counted } = sizes;
  if (!out.shape || !Object.hasOwn(LOSSES, loss)) {
    const equal = out.shape && allSame(out.shape.slice(1), target.shape.slice(1));
    return equal && loss !== "?" && loss !== null
      ? { verdict: "ok", why: `Target and output are both ${showShape(target.shape)}.` }
      : null;
  }
  const standin = !counted && isSym(batch) && same(batch, samples); // batches of a Dataset
  if (!(isNumber(batch) && batch >= 1) && !standin) return null;
  if (!target.shape.length) return null;
  const tails = [out.shape.slice(1), target.shape.slice(1), inputs[0].shape.slice(1)];
  const [axes, own] = tails.map((tail) => tail.length);
  const { classes, pairs } = LOSSES[loss];
  const sparse = pairs === "class numbers";
  const open = tails[+sparse].at(-1);
  // however many classes there are
  if (classes && isSym(open) && (sparse ? axes === own && atLeast(open, 2) : axes > own))
    refuseClasses(m, target.shape, out.shape, sparse);
  if (tails.flat().some((size) => isSym(size) || size === null)) {
    // sizes that the program does not say: the same ones on both sides fit
    return axes === own &&
      tails[0].every((size, axis) => size !== null && same(size, tails[1][axis])) &&
      !sparse &&
      !out.mask &&
      same(target.shape[0], samples)
      ? { verdict: "ok", why: "Target and output have the same shape.", targets: [] }
      : null;
  }
  const known = isNumber(samples) && isNumber(target.shape[0]);
  if (!known && !same(samples, target.shape[0])) return null;
  if (known && !counted && samples !== target.shape[0])
    return judged(m, sizes, out, target.shape, loss, samples, at);
  const counts = known ? [samples] : [STANDIN, STANDIN + 1];
  const results = counts.map((count) =>
    judged(
      m,
      standin ? { ...sizes, batch: count } : sizes,
      out,
      known ? target.shape : [count, ...target.shape.slice(1)],
      loss,
      count,
      at,
    ),
  );
  if (
    !results[0] ||
    results.some(
      (one) =>
        one?.verdict !== results[0].verdict || one.trap !== results[0].trap || one.class !== results[0].class,
    )
  )
    return null;
  if (known || !(counted || standin)) return results[0];
  const hidden = (value) => value?.replaceAll(STANDIN, "?");
  return {
    ...results[0],
    why: hidden(results[0].why),
    message: hidden(results[0].message),
    config: undefined,
    targets: results[0].targets?.map((shape) => ["?", ...shape.slice(1)]),
  };
}

function judged(_m, sizes, out, target, loss, samples, at) {
  const told = ({ verdict, why, trap = null, error, targets }, config) => ({
    verdict,
    why: error?.why ?? why,
    trap,
    class: error?.class ?? null,
    message: error?.message ?? null,
    page: error?.page ?? null,
    targets,
    config,
  });
  const { model, inputs, batch, counted } = sizes;
  const x = [samples, ...inputs[0].shape.slice(1)];
  const size = Math.min(batch, 1e6);
  const config =
    at === 0 && inputs.length === 1 && model.outputs.length === 1 && counted
      ? configOf(model, x, target, loss, size)
      : null;
  if (config) {
    try {
      const found = check(config);
      return told(found, config);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  // an output whose layers are known only from their end on
  if (out.mask === undefined || isSym(out.shape[0])) return null;
  const mask = out.mask?.map((one, axis) => (axis === 0 || one === null ? out.shape[axis] : one));
  if (mask?.some(isSym)) return null;
  const { other, otherTrap } =
    inputs.length === 1 && model.inputs[0].shape
      ? otherSize({ input: model.inputs[0].shape.slice(1), api: model.api }, x)
      : {};
  if (!counted && target[0] !== samples) return uncounted(target, out, samples, loss, sizes);
  // a graph that all batches of the training share meets no others
  const met = isNumber(out.shape[0]) ? trainedOf(samples, sizes.given) : samples;
  const of = ([rows, ...rest]) => [rows === samples ? met : rows, ...rest];
  const found = judge(
    {
      shape: out.shape,
      names: inputNames(out.shape.length),
      mask,
      states: 0,
      late: out.late ?? null,
      packed: false,
      other,
      otherTrap,
    },
    of(x),
    of(target),
    loss,
    size,
  );
  let { error } = found;
  // the graph does not know how many samples a generator's batch has: what meets them differs at run time
  const [one, two] = [out.shape, target].map((shape) => shape.slice(1).reverse());
  const early = one.some((size, at) => at < two.length && size !== two[at] && size !== 1 && two[at] !== 1);
  const late = ["gen", "inst"].includes(sizes.given?.x?.k) && one.length !== two.length && !early;
  if (late && error?.message.startsWith("Dimensions must be equal"))
    error = {
      ...error,
      class: "InvalidArgumentError",
      message: "Incompatible shapes",
      page: "errors/incompatible-shapes/",
    };
  return told({ ...found, error, targets: [] });
}

/** What `check` takes for this model, or null where it is not one that it knows. */
export function configOf(model, x, target, loss, batch) {
  const input = model.inputs[0].shape;
  if (
    !input ||
    model.opaque ||
    input[0] !== null ||
    input.length < 2 ||
    input.length > 4 ||
    input.some(isSym) ||
    model.layers.length > 50
  )
    return null;
  if (model.api === "functional" && !isChain(model)) return null;
  const layers = (model.api === "functional" ? steps(model) : model.layers).map((layer) =>
    configLayer(layer),
  );
  if (layers.includes(null) || x.length > 5 || target.length > 5 || x.length < 1) return null;
  if ([...x, ...target].some((size) => !isNumber(size) || size < 1 || size > 1e6)) return null;
  return { input: input.slice(1), x, layers, target, loss, batch_size: batch, api: model.api };
}

/** Does each tensor come from the one before, by a call of its own layer, or as x[:, -1]? */
function isChain(model) {
  return steps(model) !== null;
}

function steps(model) {
  const found = [];
  const used = new Set();
  let tensor = model.outputs[0];
  for (let count = 0; tensor !== model.inputs[0]; count++) {
    const { history } = tensor;
    if (
      history?.inputs?.length !== 1 ||
      count > 60 ||
      (history.at !== null && history.at !== undefined && history.at !== 0)
    )
      return null;
    if (history.step === "last" && !history.node.layer) found.unshift("last");
    else if (history.node?.layer?.k === "layer" && !used.has(history.node.layer)) {
      used.add(history.node.layer);
      found.unshift(history.node.layer);
    } else return null;
    tensor = history.inputs[0];
  }
  return found;
}

function configLayer(layer) {
  if (layer === "last") return ["Last", null, {}];
  if (layer.k !== "layer" || layer.open || layer.changed || layer.given.stateful) return null;
  const { given, inner } = layer;
  if (layer.cls === "Bidirectional") {
    if (
      inner?.k !== "layer" ||
      !["LSTM", "GRU", "SimpleRNN"].includes(inner.cls) ||
      given.merge_mode === null ||
      given.backward_layer !== undefined ||
      inner.given.return_state ||
      inner.given.go_backwards ||
      inner.given.stateful
    )
      return null;
    const entry = ruleLayer(inner);
    if (!entry || isSym(entry.size)) return null;
    return [
      "Bi",
      entry.size,
      {
        cell: inner.cls,
        ...(entry.options.return_sequences === undefined
          ? {}
          : { return_sequences: entry.options.return_sequences }),
        ...(given.merge_mode === undefined ? {} : { merge_mode: given.merge_mode }),
      },
    ];
  }
  if (layer.cls === "TimeDistributed") {
    const entry = inner?.k === "layer" && inner.cls === "Dense" ? ruleLayer(inner) : null;
    return entry && !isSym(entry.size) ? ["TD", entry.size, {}] : null;
  }
  if (layer.cls === "Permute") return String(given.dims) === "2,1" ? ["Permute", null, {}] : null;
  if (layer.cls === "Lambda") return layer.lastOutput?.lastStep ? ["Last", null, {}] : null;
  if (!layer.kind) return null;
  if (
    (given.dilation_rate ?? 1) !== 1 ||
    (layer.kind === "MaxPool" && (given.strides ?? null) !== null) ||
    (given.data_format ?? "channels_last") !== "channels_last" ||
    (layer.kind === "Conv1D" && (given.groups ?? 1) !== 1)
  )
    return null;
  if (["GAP", "GMP"].includes(layer.kind) && given.keepdims) return null;
  const entry = ruleLayer(layer);
  if (!entry) return null;
  const values = [entry.size, ...Object.values(entry.options)].flat();
  if (
    values.some(isSym) ||
    Object.entries(entry.options).some(
      ([key, value]) =>
        Array.isArray(LAYERS[layer.kind].options[key]) && !LAYERS[layer.kind].options[key].includes(value),
    )
  )
    return null;
  return [layer.kind, entry.size, entry.options];
}
