/* One layer on tensors: its shape by the rules of ../rules, its mask, and the traps that it tells. */

import { attempt, call as callRule, checkAxes } from "../rules/model.js";
import { MORE } from "../rules/more-layers.js";
import { differ, fresh, isNumber, isSym, showShape } from "../rules/symbols.js";
import { flag } from "./arguments.js";
import { call } from "./calls.js";
import { paramsOf } from "./layers.js";
import { need } from "./questions.js";
import { RECURRENT, callRecurrent } from "./recurrent.js";
import { arr, itemsOf, list, tuple, unknown } from "./values.js";

export function applyLayer(m, layer, value, inputs, args, node) {
  if (RECURRENT.has(layer.cls) || layer.cls === "Bidirectional")
    return callRecurrent(m, layer, inputs, args, node);
  if (layer.cls === "TimeDistributed") return timeDistributed(m, layer, inputs[0], node, args.kw.get("mask"));
  if (layer.cls === "Lambda") return lambda(m, layer, value, inputs, node);
  if (layer.cls === "MultiHeadAttention") return multiHead(m, layer, inputs, args);
  if (layer.rule?.several) return several(m, layer, inputs, value, args);
  const [input] = inputs;
  if (inputs.length > 1) {
    const count = inputs.length;
    m.raise(
      "ValueError",
      `Layer "${layer.name}" expects 1 input(s), but it received ${count} input tensors.`,
      `${layer.cls} takes one tensor and gets a list of ${count}.`,
      "errors/expects-1-input-but-it-received-3/",
    );
  }
  if (!input.shape) {
    need(m, input.of ?? input);
    return arr(null, { lib: input.lib, root: input.root });
  }
  const found = layer.kind ? byRule(m, layer, input) : byMore(m, layer, input);
  return found;
}

const result = (input, shape, mask, more = {}) =>
  arr(shape, {
    lib: input.lib === "kt" ? "kt" : "tf",
    dt: "f",
    mask,
    eager: input.eager,
    lost: input.lost,
    flat: false,
    one_step: input.one_step,
    source: undefined,
    ...more,
  });

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
  let mask = kind === "Masking" ? input.shape.slice(0, -1) : passes ? input.mask : null;
  if (mask === undefined) mask = undefined;
  const uses = kind === "GAP";
  const lost =
    kind === "Masking"
      ? undefined
      : uses
        ? undefined
        : !passes && (input.mask || input.lost)
          ? (input.lost ?? layer.cls)
          : input.lost;
  if (uses || kind === "GMP") noticeLost(m, layer, input);
  return result(input, shape, mask, {
    lost: uses ? undefined : lost,
    flat: kind === "Flatten",
    late: input.late ?? late,
    data: undefined,
    embedded: input.embedded,
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
function byMore(m, layer, input) {
  const { rule, given } = layer;
  if (given.unread?.size && [...given.unread].some((key) => rule.arguments.includes(key))) {
    const rank = ["passes", "makes"].includes(rule.mask);
    if (!rank || rule.keras === "Embedding")
      return result(input, rule.keras === "Embedding" ? [...input.shape, fresh()] : null, undefined);
  }
  if (rule.axes && input.shape.length !== rule.axes) refuseAxes(m, layer, input, rule.axes);
  if (rule.keras === "Embedding") return embedding(m, layer, input);
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
      `expected axis -1 of input shape to have value ${before}, but received input with shape ${showShape(input.shape)}`,
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
  const message = `Input 0 with name 'None' of layer '${layer.name}' is incompatible with the layer: expected ${least ? "min_" : ""}ndim=${wanted}, found ndim=${found}. Full shape received: ${showShape(input.shape)}`;
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
  const outside = data.data?.find(
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

/** A layer that needs the mask behind one that dropped it. */
export function noticeLost(m, layer, input) {
  if (!input.lost || input.mask) return;
  m.trap(
    input.lost.startsWith("branch") ? "mask-lost-by-an-unmasked-branch" : "mask-lost-on-the-way",
    input.lost.startsWith("branch")
      ? `${input.lost.slice(7)} gets one branch with a mask and one without, and its mask is gone: ${layer.name} counts every padded timestep.`
      : `The mask is lost in ${input.lost} before ${layer.name} can use it: every padded timestep counts.`,
  );
}

function timeDistributed(m, layer, input, node, mask) {
  const { inner } = layer;
  if (!input.shape || !inner || (inner.k !== "layer" && inner.k !== "model"))
    return result(input, null, undefined);
  if (input.shape.length < 3) {
    const first = layer.built === undefined;
    m.raise(
      "ValueError",
      first
        ? `\`TimeDistributed\` Layer should be passed an \`input_shape\` with at least 3 dimensions, received: ${showShape(input.shape)}`
        : "Dimensions must be equal",
      `TimeDistributed takes 3 axes or more, (samples, timesteps, features), and gets ${input.shape.length}: ${showShape(input.shape)}.`,
      first ? "errors/timedistributed-at-least-3-dimensions/" : null,
    );
  }
  if (
    mask?.k === "arr" &&
    mask.shape?.length >= 2 &&
    [0, 1].some((axis) => isNumber(input.shape[axis]) && differ(mask.shape[axis], input.shape[axis]))
  )
    m.raise(
      "ValueError",
      "The `mask` passed to the `TimeDistributed` layer has a shape",
      `The mask is ${showShape(mask.shape)}, and the input ${showShape(input.shape)}: their first two axes must be the same.`,
      "errors/mask-passed-to-the-timedistributed-layer/",
    );
  const before = inner.entry?.features;
  const [features] = input.shape.slice(-1);
  // more axes are flattened to sizes that the graph leaves open: they meet the weights when it runs
  if (m.tracing && inner.cls === "Dense" && input.shape.length > 3 && input.shape[0] === null)
    if (isNumber(before) && isNumber(features) && before !== features)
      m.raise(
        "InvalidArgumentError",
        "Matrix size-incompatible",
        `The Dense in ${layer.name} was built for ${before} features, and gets ${features}.`,
        "errors/matrix-size-incompatible/#other-features",
      );
  const [samples, steps, ...rest] = input.shape;
  const each = call(
    m,
    inner,
    {
      pos: [arr([samples, ...rest], { lib: input.lib, dt: input.dt, mask: null, eager: input.eager })],
      kw: new Map(),
      open: false,
    },
    node,
  );
  layer.built ??= input.shape;
  m.set(layer, "entry", { params: paramsOf(inner) });
  if (each.k !== "arr" || !each.shape) return result(input, null, undefined);
  return result(input, [each.shape[0], steps, ...each.shape.slice(1)], input.mask);
}

function lambda(m, layer, value, inputs, node) {
  if (!layer.f) return unknown();
  m.set(layer, "entry", { params: 0 }); // a Lambda has no weights of its own
  m.inLayer = (m.inLayer ?? 0) + 1;
  // Keras tries it for its shape: a Sequential lets errors wait for data, a functional model has its own
  const symbolic = inputs[0].lib === "kt" && !m.tracing && !layer.given.output_shape;
  const { withheld } = m;
  const tried = symbolic ? {} : withheld;
  m.withheld = tried;
  let found;
  try {
    found = call(
      m,
      layer.f,
      { pos: [value.k === "arr" ? inputs[0] : value], kw: new Map(), open: false },
      node,
    );
  } finally {
    m.inLayer--;
    m.withheld = withheld;
  }
  if (symbolic && tried.why && !m.sequential)
    m.raise(
      "NotImplementedError",
      "We could not automatically infer the shape of the Lambda's output.",
      `On ${showShape(inputs[0].shape ?? [])} the function raises. ${tried.why}`,
    );
  const [input] = inputs;
  if (found.k === "arr" && found.shape)
    return result(input, found.shape, null, {
      lost: input.mask ? "Lambda" : input.lost,
      lastStep: found.history?.step === "last" && found.history.inputs[0] === inputs[0],
    });
  const items = itemsOf(found, 16);
  if (items?.every((item) => item.k === "arr" && item.shape))
    return list(items.map((item) => result(input, item.shape, null)));
  return result(input, null, undefined);
}

function several(m, layer, inputs, value, args) {
  const { rule, given } = layer;
  const shapes = inputs.map(({ shape }) => shape);
  const [first] = inputs;
  if (/Attention$/.test(layer.cls) && inputs.length < 2)
    m.raise(
      "ValueError",
      `${layer.cls} layer must be called on a list of inputs, namely [query, value] or [query, value, key]`,
      `${layer.cls} takes a list, [query, value], and gets one tensor.`,
      "errors/attention-must-be-called-on-a-list/",
    );
  if (
    layer.cls === "Attention" &&
    inputs.length === 2 &&
    inputs.every(({ eager, shape: own }) => eager && own?.length === 3) &&
    differ(inputs[0].shape[2], inputs[1].shape[2])
  )
    m.raise(
      "InvalidArgumentError",
      "Matrix size-incompatible",
      `query ${showShape(inputs[0].shape)} and value ${showShape(inputs[1].shape)} have different last axes.`,
      "errors/matrix-size-incompatible/",
    );
  if (
    inputs.some(({ reversed }) => reversed) &&
    inputs.some(({ reversed, shape }) => !reversed && shape?.length === 3)
  )
    m.trap(
      "go-backwards-comes-out-reversed",
      `${layer.name} gets a sequence that go_backwards left in reverse, and one that runs forward: their first steps are not the same moment.`,
    );
  if (inputs.length < 2 && value.k === "arr") return result(first, null, undefined);
  if (shapes.some((shape) => shape === null)) return result(first, null, undefined);
  const shape = rule.after(given, shapes);
  if (shape && !Array.isArray(shape)) {
    const shown = shapes.map(showShape).join(" and ");
    if (layer.cls === "Concatenate")
      m.raise(
        "ValueError",
        "A `Concatenate` layer requires inputs with matching shapes except for the concatenation axis.",
        `${shown} differ on another axis than the one they are put together on.`,
        "errors/concatenate-requires-matching-shapes/",
      );
    if (layer.cls === "Dot")
      m.raise("ValueError", "Incompatible input shapes", `${shown} have no common size on the axes named.`);
    m.raise(
      "ValueError",
      `Inputs have incompatible shapes. Received shapes`,
      `${layer.cls} takes tensors of one shape, and gets ${shown}.`,
      "errors/inputs-have-incompatible-shapes/",
    );
  }
  if (shape) m.set(layer, "entry", { params: rule.weights(given, shapes) });
  const masks = inputs.map(({ mask }) => mask);
  let mask = null;
  let lost = inputs.find((input) => input.lost)?.lost;
  if (masks.includes(undefined)) mask = undefined;
  else if (rule.mask === "attention") {
    mask = masks[0];
    lost = first.lost;
    if (inputs[1].lost) noticeLost(m, layer, inputs[1]);
  } else if (rule.mask !== "stops" && masks.every(Boolean)) mask = masks[0];
  else if (masks.some(Boolean)) lost = masks.every(Boolean) ? layer.cls : `branch ${layer.cls}`;
  const axis = given.axis;
  if (
    layer.cls === "Concatenate" &&
    mask &&
    shape &&
    axis !== undefined &&
    axis !== -1 &&
    (axis === 1 || axis === shape.length - 2)
  )
    mask = shape.slice(0, -1);
  const more = { lost, lowered: layer.cls };
  if (layer.cls === "Attention" && flag(args.kw.get("return_attention_scores")))
    return tuple([
      result(first, shape, mask, more),
      result(first, shapes[1] && [...shapes[0].slice(0, -1), shapes[1][1]], null),
    ]);
  return result(first, shape, mask, more);
}

/** Query, key and value are each projected for all heads, then put together; each with a bias. */
function multiHeadWeights({ num_heads, key_dim, value_dim, use_bias = true }, query, value, key, out) {
  const [of, from, width] = [query, value, out].map((shape) => shape?.at(-1));
  const sizes = [num_heads, key_dim, value_dim ?? key_dim, of, from, key ? key.at(-1) : from, width];
  if (!sizes.every(isNumber)) return null;
  const [heads, d, v, q, s, k, o] = sizes;
  const bias = use_bias ? 1 : 0;
  return heads * d * (q + bias + k + bias) + heads * v * (s + bias) + (heads * v + bias) * o;
}

function multiHead(m, layer, inputs, args) {
  const query = inputs[0];
  const value = args.pos[0] ?? args.kw.get("value");
  const width = layer.given.output_shape;
  if (!query.shape || !value) return result(query, null, undefined);
  const shape =
    width === undefined || width === null
      ? query.shape
      : isNumber(width)
        ? [...query.shape.slice(0, -1), width]
        : null;
  const out = result(query, shape, query.mask);
  const params = multiHeadWeights(layer.given, query.shape, value.shape, args.kw.get("key")?.shape, shape);
  m.set(layer, "entry", { params });
  if (!flag(args.kw.get("return_attention_scores"))) return out;
  const heads = layer.given.num_heads;
  return tuple([
    out,
    result(
      query,
      value.shape && isNumber(heads) ? [query.shape[0], heads, query.shape[1], value.shape[1]] : null,
      null,
    ),
  ]);
}
