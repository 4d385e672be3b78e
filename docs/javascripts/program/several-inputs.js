/* Layers that take several tensors: merging layers and the attentions. */

import { differ, isNumber, showShape } from "../rules/symbols.js";
import { flag } from "./arguments.js";
import { noticeLost, result } from "./layer-results.js";
import { tuple } from "./values.js";

export function several(m, layer, inputs, value, args) {
  const { rule, given } = layer;
  const shapes = inputs.map(({ shape }) => shape);
  const [first] = inputs;
  if (
    inputs.length === 1 &&
    value.k === "arr" &&
    /^(?:Add|Concatenate|Multiply|Subtract|Average|Maximum|Dot)$/.test(layer.cls)
  )
    m.raise(
      "ValueError",
      `A \`${layer.cls}\` layer should be called on a list of at least`,
      `${layer.cls} takes a list of tensors, and gets one.`,
      "errors/a-merge-layer-should-be-called-on-a-list/",
    );
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
      `${layer.name} gets one sequence in reverse, of go_backwards, and one forward.`,
    );
  if (inputs.length < 2 && value.k === "arr") return result(first, null, undefined);
  if (shapes.some((shape) => shape === null)) return result(first, null, undefined);
  const samples = shapes.map(([size]) => size).filter(isNumber);
  if (rule.mask === "merges" && samples.some((size) => size !== samples[0]))
    m.raise(
      "ValueError",
      "Cannot merge tensors with different batch sizes.",
      `${layer.cls} takes tensors of as many samples, and gets ${shapes.map(showShape).join(" and ")}.`,
      "errors/cannot-merge-tensors-with-different-batch-sizes/",
    );
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
  // a tensor beside an attention over it: that has taken its mask off by the time the model runs
  const own = inputs.some(({ unmasks }) => unmasks?.some((tensor) => inputs.includes(tensor)));
  const bare = own || inputs.some((input) => input.bare);
  const cells = new Set(inputs.map(({ cell }) => cell));
  const more = {
    cell: cells.size > 1 ? "both" : first.cell,
    lost,
    bare,
    unmasks: undefined,
    lowered: layer.cls,
  };
  if (layer.cls === "Attention" && flag(args.kw.get("return_attention_scores")))
    return tuple([
      result(first, shape, mask, more),
      result(first, shapes[1] && [...shapes[0].slice(0, -1), shapes[1].at(-2)], null),
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

export function multiHead(m, layer, inputs, args) {
  const query = inputs[0];
  const value = args.pos[0] ?? args.kw.get("value");
  const width = layer.given.output_shape;
  if (!value && !args.open && inputs.length === 1 && !m.sequential)
    m.raise(
      "TypeError",
      "MultiHeadAttention.call() missing 1 required positional argument: 'value'",
      "MultiHeadAttention takes a query and a value: for self-attention the same tensor twice.",
    );
  if (!query.shape || !value) return result(query, null, undefined);
  const shape =
    width === undefined || width === null
      ? query.shape
      : isNumber(width)
        ? [...query.shape.slice(0, -1), width]
        : null;
  const out = result(query, shape, query.mask, { unmasks: [query, value] });
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
