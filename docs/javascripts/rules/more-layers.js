/* The layers that the program reader knows beyond those of the checker, in the same form as LAYERS of layers.js. No DOM.
 *
 *   keras      its name; aliases
 *   arguments  Python's positional arguments; needs: those of them that the shape needs, where it is not all
 *   axes       how many axes it takes, samples included, exactly; or leastAxes
 *   mask       "passes", "stops" (with a warning), or "uses" (it needs no mask behind it)
 *   after      the shape behind it, from its arguments by name and the shape before; a size is a number, null or a Sym
 *   weights    its parameters, from the same
 *   several    it takes a list of tensors: after(given, shapes) */

import { add, differ, fresh, isNumber, minus, product, same, times } from "./symbols.js";
import { WINDOWS } from "./windows.js";

const keep = (_, shape) => shape;
const last = (shape) => shape.at(-1);
const forBothAxes = (value) => (Array.isArray(value) ? value : [value, value]);

const neutral = (keras, args = [], more = {}) => ({
  keras,
  arguments: args,
  mask: "passes",
  after: keep,
  weights: () => 0,
  ...more,
});

/** Elementwise on several tensors of one rank: sizes of 1 are repeated. */
const merge = (keras) => ({
  keras,
  arguments: [],
  several: true,
  mask: "merges",
  after: (_, shapes) => {
    const rank = Math.max(...shapes.map((shape) => shape.length));
    // Keras lines up unequal ranks in ways of its own
    if (shapes.some((shape) => shape.length !== rank)) return null;
    const out = [];
    for (let axis = 0; axis < rank; axis++) {
      let size = shapes[0][axis];
      for (const shape of shapes.slice(1)) {
        const other = shape[axis];
        if (same(size, other)) continue;
        if (axis === 0 && (size === null || other === null)) size ??= other;
        else if (size === null || other === null) size = null;
        else if (size === 1) size = other;
        else if (other === 1) continue;
        else if (isNumber(size) && isNumber(other)) return { clash: shapes };
        else size = isNumber(size) ? size : isNumber(other) ? other : undefined;
        if (size === undefined) return null;
      }
      out.push(size);
    }
    return out;
  },
  weights: () => 0,
});

const attention = (keras) => ({
  keras,
  arguments: [],
  several: true,
  mask: "attention",
  after: (_, [query, value]) => {
    if (!value) return null;
    return query.length === value.length ? [...query.slice(0, -1), last(value)] : null;
  },
  weights: ({ use_scale }, [query]) =>
    keras === "AdditiveAttention" ? (use_scale === false ? 0 : last(query)) : use_scale ? 1 : 0,
});

const padding1 = ({ padding = 1 }) => (Array.isArray(padding) ? padding : [padding, padding]);
const padding2 = (value) =>
  Array.isArray(value)
    ? Array.isArray(value[0])
      ? value
      : value.map((one) => [one, one])
    : [
        [value, value],
        [value, value],
      ];

const TABLE = [
  {
    keras: "Embedding",
    arguments: ["input_dim", "output_dim"],
    mask: "makes",
    after: ({ output_dim }, shape) => [...shape, output_dim],
    weights: ({ input_dim, output_dim }) => times(input_dim, output_dim),
  },
  {
    keras: "BatchNormalization",
    arguments: ["axis"],
    mask: "passes",
    features: true,
    after: keep,
    weights: ({ axis = -1, center = true, scale = true }, shape) =>
      times(2 + Number(center) + Number(scale), shape.at(axis)),
  },
  {
    keras: "LayerNormalization",
    arguments: ["axis"],
    mask: "passes",
    features: true,
    after: keep,
    weights: ({ axis = -1, center = true, scale = true }, shape) =>
      Array.isArray(axis) ? null : times(Number(center) + Number(scale), shape.at(axis)),
  },
  neutral("UnitNormalization"),
  neutral("Activation", ["activation"]),
  neutral("ReLU"),
  neutral("LeakyReLU", ["negative_slope"]),
  neutral("ELU"),
  neutral("Softmax", ["axis"]),
  neutral("PReLU", [], { weights: (_, shape) => product(shape.slice(1)) }),
  neutral("SpatialDropout1D", ["rate"], { axes: 3 }),
  neutral("SpatialDropout2D", ["rate"], { axes: 4 }),
  neutral("GaussianNoise", ["stddev"]),
  neutral("GaussianDropout", ["rate"]),
  neutral("AlphaDropout", ["rate"]),
  neutral("ActivityRegularization"),
  neutral("Rescaling", ["scale"]),
  neutral("Identity"),
  neutral("Normalization", ["axis"]),
  {
    keras: "UpSampling1D",
    arguments: ["size"],
    axes: 3,
    mask: "stops",
    after: ({ size = 2 }, [samples, steps, features]) => [samples, times(steps, size), features],
    weights: () => 0,
  },
  {
    keras: "UpSampling2D",
    arguments: ["size"],
    axes: 4,
    mask: "stops",
    after: ({ size = 2, data_format }, shape) =>
      data_format && data_format !== "channels_last"
        ? null
        : [shape[0], times(shape[1], forBothAxes(size)[0]), times(shape[2], forBothAxes(size)[1]), shape[3]],
    weights: () => 0,
  },
  {
    keras: "ZeroPadding1D",
    arguments: ["padding"],
    axes: 3,
    mask: "stops",
    after: (given, [samples, steps, features]) => [samples, add(steps, add(...padding1(given))), features],
    weights: () => 0,
  },
  {
    keras: "ZeroPadding2D",
    arguments: ["padding"],
    axes: 4,
    mask: "stops",
    after: ({ padding = 1 }, shape) => [
      shape[0],
      ...padding2(padding).map(([one, two], axis) => add(shape[axis + 1], add(one, two))),
      shape[3],
    ],
    weights: () => 0,
  },
  {
    keras: "Cropping1D",
    arguments: ["cropping"],
    axes: 3,
    mask: "stops",
    after: ({ cropping = 1 }, [samples, steps, features]) => [
      samples,
      minus(steps, add(...padding1({ padding: cropping }))),
      features,
    ],
    weights: () => 0,
  },
  neutral("GroupNormalization", ["groups", "axis"], {
    features: true,
    weights: ({ axis = -1, center = true, scale = true }, shape) =>
      times(Number(center) + Number(scale), shape.at(axis)),
  }),
  {
    keras: "Resizing",
    arguments: ["height", "width"],
    mask: "stops",
    after: ({ height, width, data_format }, shape) =>
      shape.length !== 4 || (data_format && data_format !== "channels_last")
        ? null
        : [shape[0], height, width, shape[3]],
    weights: () => 0,
  },
  ...WINDOWS,
  {
    keras: "TextVectorization",
    arguments: ["max_tokens", "standardize", "split", "ngrams", "output_mode", "output_sequence_length"],
    needs: ["output_mode", "output_sequence_length"],
    mask: "stops",
    // without a length the longest text of a batch gives it
    after: ({ output_mode = "int", output_sequence_length }, shape) =>
      output_mode === "int" && (shape.length === 1 || last(shape) === 1)
        ? [shape[0], output_sequence_length ?? (shape[0] && fresh())]
        : null,
    weights: () => 0,
  },
  {
    keras: "Permute",
    arguments: ["dims"],
    mask: "stops",
    after: ({ dims }, shape) =>
      Array.isArray(dims) && dims.length === shape.length - 1
        ? [shape[0], ...dims.map((axis) => shape[axis])]
        : null,
    weights: () => 0,
  },
  {
    keras: "Concatenate",
    arguments: ["axis"],
    several: true,
    mask: "concatenates",
    weights: () => 0,
    after: ({ axis = -1 }, shapes) => {
      const [first, ...others] = shapes;
      const place = axis < 0 ? axis + first.length : axis;
      if (others.some((shape) => shape.length !== first.length)) return { clash: shapes };
      const out = [...first];
      for (const shape of others) {
        for (const [at, size] of shape.entries()) {
          if (at === place) out[at] = add(out[at], size);
          else if (differ(out[at], size)) return { clash: shapes };
          // the other axes are those of the first tensor
          else if (out[at] !== null && !isNumber(out[at]) && isNumber(size)) out[at] = size;
        }
      }
      return out;
    },
  },
  ...["Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum"].map(merge),
  {
    keras: "Dot",
    arguments: ["axes"],
    several: true,
    mask: "stops",
    weights: () => 0,
    after: ({ axes }, [one, two]) => {
      if (!two || axes === undefined) return null;
      const [a, b] = forBothAxes(axes).map((axis, at) => (axis < 0 ? axis + [one, two][at].length : axis));
      if (a >= one.length || b >= two.length) return null; // an IndexError of Keras's own
      const out = [
        ...one.filter((_, axis) => axis !== a),
        ...two.filter((_, axis) => axis !== b && axis !== 0),
      ];
      if (differ(one[a], two[b]) || (one[a] === null) !== (two[b] === null)) return { clash: [one, two] };
      return out.length === 1 ? [...out, 1] : out;
    },
  },
  attention("Attention"),
  attention("AdditiveAttention"),
];

/** name or alias -> rule */
export const MORE = new Map(
  TABLE.flatMap((rule) => [rule.keras, ...(rule.aliases ?? [])].map((name) => [name, rule])),
);
