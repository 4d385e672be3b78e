/* One layer on one tensor: its shape by the rules of ../rules, its mask, and the traps that it tells. */

import { drawnMost } from "./values.js";
import { attempt, callRule, checkAxes } from "../rules/model.js";
import { MORE } from "../rules/more-layers.js";
import { fresh, isNumber, isSym, showShape } from "../rules/symbols.js";
import { noticeLost, result } from "./layer-results.js";

/** A layer of LAYERS. */
export function byRule(m, layer, input) {
  const { kind, rule } = layer;
  const entry = ruleLayer(layer);
  if (!entry) return result(input, null, undefined);
  if (kind === "Conv1D" && layer.given.dilation_rate !== undefined && layer.given.dilation_rate !== 1)
    return byMore(m, { ...layer, rule: MORE.get("Conv1D"), kind: undefined }, input);
  if ((kind === "GAP" || kind === "GMP") && layer.given.keepdims)
    return byMore(m, { ...layer, rule: MORE.get(rule.keras), kind: undefined }, input);
  if (kind === "MaxPool" && layer.given.strides !== undefined && layer.given.strides !== null)
    return byMore(m, { ...layer, rule: MORE.get("MaxPooling1D"), kind: undefined }, input);
  if ((layer.given.data_format ?? "channels_last") !== "channels_last") return result(input, null, undefined);
  const state = {
    shape: input.shape,
    mask: input.mask ?? null,
    names: [],
    states: 0,
    one_step: input.one_step,
    flat: input.flat,
  };
  const where = input.eager ? "input" : "build";
  let shape;
  let late = null;
  if (input.shape.some(isSym) || isSym(entry.size) || (Array.isArray(entry.size) && entry.size.some(isSym))) {
    refused(
      m,
      attempt(() => checkAxes(entry, { ...state, shape: input.shape.map(openSym) }, where) ?? {}),
      input,
    );
    shape = symbolic(rule, entry, input.shape);
  } else {
    const outcome = attempt(() => callRule(entry, state, where, "functional"));
    if (m.tracing && m.relaxed && outcome.error?.message?.startsWith("Computed output size"))
      return result(input, null, undefined);
    refused(m, outcome, input);
    ({ shape, late } = outcome);
    m.set(layer, "entry", { features: entry.features, params: entry.params });
  }
  layer.built ??= input.shape;
  const passes = rule.mask?.(entry);
  const mask = kind === "Masking" ? input.shape.slice(0, -1) : passes ? input.mask : null;
  const uses = kind === "GAP";
  const lost =
    kind === "Masking" || uses
      ? undefined
      : !passes && (input.mask || input.lost)
        ? (input.lost ?? layer.cls)
        : input.lost;
  const { padded } = input.of ?? input;
  if (kind === "Masking" && isNumber(layer.masks) && padded !== undefined && padded !== layer.masks)
    m.find({
      verdict: "silent-wrong",
      why: `The padding is ${padded}, and ${layer.name} masks ${layer.masks}.`,
    });
  if (uses || kind === "GMP") noticeLost(m, layer, input);
  return result(input, shape, mask, {
    lost: uses ? undefined : lost,
    flat: kind === "Flatten",
    late: input.late ?? late,
    data: undefined,
    embedded: input.embedded,
    ...(kind === "Reshape" && shape?.length === 3 && input.shape.length === 3
      ? { source: { reshaped: { from: input.shape.slice(1), to: shape.slice(1) } } }
      : {}),
  });
}

const openSym = (size) => (isSym(size) ? null : size);

/** A rule on a shape with sizes that the program does not say: what is known of the result. */
function symbolic(rule, entry, shape) {
  const known = rule.after(entry, shape);
  const plain = rule.after(entry, shape.map(openSym));
  if (!plain) return null;
  return plain.map((size, axis) =>
    known[axis] === undefined
      ? fresh()
      : size === null
        ? shape.includes(known[axis]) || known[axis] === null || isSym(known[axis])
          ? known[axis]
          : fresh()
        : size,
  );
}

function refused(m, { error }, input) {
  if (!error) return;
  if (input.eager && error.page?.startsWith("errors/exception-encountered-when-calling-lstmcell"))
    m.raise(
      "InvalidArgumentError",
      "Matrix size-incompatible",
      error.why,
      "errors/matrix-size-incompatible/#other-features",
    );
  // a step that has met another size leaves this axis open, and what is multiplied then fails in the run
  if (m.tracing && m.relaxed && /^(?:Dimensions must be equal|expected axis -1 of)/.test(error.message))
    m.raise(
      "InvalidArgumentError",
      "Matrix size-incompatible",
      error.why,
      "errors/matrix-size-incompatible/#other-features",
    );
  m.raise(error.class, error.message, error.why, error.page);
}

/** A layer of the program as the rules write it: {kind, rule, name, size, options}; null where its arguments are not known. */
export function ruleLayer(layer) {
  const { kind, rule, given, name } = layer;
  const size = rule.size ? (rule.read ? rule.read(given) : given[rule.arguments[0]]) : null;
  if (
    size === undefined ||
    (Array.isArray(size) && size.includes(undefined)) ||
    (rule.size && (size === null || (Array.isArray(size) && size.includes(null))))
  )
    return null;
  const options = {};
  for (const option of Object.keys(rule.options ?? {})) {
    const value = Array.isArray(given[option]) ? given[option][0] : given[option];
    if (value !== undefined && value !== null) options[option] = value;
    if (given[option] === null && Object.hasOwn(given, option) && given.unread?.has(option)) return null;
  }
  return { kind, rule, name, size, options, ...layer.entry };
}

/** A layer of MORE. */
export function byMore(m, layer, input) {
  const { rule, given } = layer;
  if (given.unread?.size && [...given.unread].some((key) => (rule.needs ?? rule.arguments).includes(key))) {
    const rank = ["passes", "makes"].includes(rule.mask);
    if (!rank || rule.keras === "Embedding")
      return result(input, rule.keras === "Embedding" ? [...input.shape, fresh()] : null, undefined);
  }
  if (rule.axes && input.shape.length !== rule.axes) refuseAxes(m, layer, input, rule.axes);
  if (rule.keras === "Permute" && Array.isArray(given.dims) && given.dims.length !== input.shape.length - 1)
    refuseAxes(m, layer, input, given.dims.length + 1);
  if (rule.keras === "Embedding") return embedding(m, layer, input);
  const axes = [given.axis].flat();
  if (/Normalization$/.test(rule.keras) && axes.some((axis) => isNumber(axis) && axis >= input.shape.length))
    m.raise(
      "IndexError",
      "list index out of range",
      `${layer.name} is told axis ${axes.join(", ")}, and gets ${input.shape.length} axes: ${showShape(input.shape)}.`,
      "errors/list-index-out-of-range/",
    );
  if (rule.keras === "LayerNormalization" || rule.keras === "BatchNormalization" || rule.features)
    features(m, layer, input);
  const shape = rule.after(given, input.shape);
  if (shape?.slice(1).some((size) => isNumber(size) && size <= 0)) {
    if (m.tracing && m.relaxed) return result(input, null, undefined);
    noneLeft(m, layer, input);
  }
  if (shape) m.set(layer, "entry", { params: rule.weights(given, input.shape) });
  layer.built ??= input.shape;
  const stops = rule.mask === "stops" && (input.mask || input.lost);
  return result(input, shape, rule.mask === "passes" ? input.mask : null, {
    lost: stops ? (input.lost ?? layer.cls) : rule.mask === "uses" ? undefined : input.lost,
    embedded: input.embedded,
  });
}

/** The weights are made for one size of the last axis. */
export function features(m, layer, input) {
  const size = input.shape.at(-1);
  const before = layer.features;
  if (before === undefined) m.set(layer, "features", size);
  else if (
    isNumber(before) &&
    isNumber(size) &&
    before !== size &&
    /^Conv/.test(layer.cls) &&
    !/LSTM/.test(layer.cls)
  )
    m.raise(
      "ValueError",
      `expected axis -1 of input shape to have value ${before}`,
      `${layer.cls} was built for ${before} features, and gets ${size}.`,
      "errors/expected-axis-of-input-shape-to-have-value/#other-features",
    );
}

/** A window, a pool or a crop that is larger than what it looks at. */
function noneLeft(m, layer, input) {
  const crop = /^Cropping/.test(layer.cls);
  m.raise(
    "ValueError",
    crop ? null : "Computed output size would be zero or negative.",
    `${layer.cls} leaves nothing of ${showShape(input.shape)}.`,
    crop ? null : "errors/computed-output-size-would-be-zero-or-negative/",
  );
}

function refuseAxes(m, layer, input, wanted) {
  const found = input.shape.length;
  const least = /^Conv\dD$/.test(layer.cls);
  const message = `is incompatible with the layer: expected ${least ? "min_" : ""}ndim=${wanted}, found ndim=${found}`;
  const page =
    least && wanted === 4 && found === 3
      ? "errors/expected-min-ndim-4-found-ndim-3/"
      : wanted === 5
        ? "errors/expected-ndim-5/"
        : wanted === 3 && found === 2
          ? "errors/expected-ndim-3-found-ndim-2/"
          : wanted === 3 && found === 4
            ? "errors/expected-ndim-3-found-ndim-4/"
            : null;
  if (least && found > wanted)
    m.raise(
      "ValueError",
      "Kernel shape must have the same length as input",
      `${layer.cls} takes ${wanted} axes and gets ${found}: ${showShape(input.shape)}.`,
      "errors/kernel-shape-must-have-the-same-length-as-input/",
    );
  m.raise(
    "ValueError",
    message,
    `${layer.cls} takes ${wanted} axes and gets ${found}: ${showShape(input.shape)}.`,
    page,
  );
}

function embedding(m, layer, input) {
  const { given } = layer;
  const width = given.output_dim;
  const shape = [...input.shape, width === undefined || width === null ? fresh() : width];
  const data = input.of ?? input;
  if (data.data?.some((value) => value < 0) || data.padded < 0)
    m.trap(
      "embedding-reads-minus-one",
      `${layer.name} gets ids below 0, which it counts from the end: -1 is the last word. Pad with 0.`,
    );
  const outside = [...(data.data ?? []), ...(drawnMost(data) ?? [])].find(
    (value_) => isNumber(given.input_dim) && (value_ >= given.input_dim || value_ < -given.input_dim),
  );
  if (outside !== undefined && Number.isInteger(outside))
    m.raise(
      "InvalidArgumentError",
      `= ${outside} is not in [0, ${given.input_dim})`,
      `${layer.name} has ${given.input_dim} rows, 0 to ${given.input_dim - 1}, and gets the id ${outside}.`,
      "errors/indices-is-not-in/",
    );
  m.set(layer, "entry", {
    params: isNumber(given.input_dim) && isNumber(width) ? given.input_dim * width : null,
  });
  layer.built ??= input.shape;
  const masks = given.mask_zero;
  return result(
    input,
    shape,
    masks === true ? input.shape : masks === undefined || masks === false ? null : undefined,
    { embedded: layer, masksZero: masks === true },
  );
}
