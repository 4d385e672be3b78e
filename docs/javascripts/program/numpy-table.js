/* What the reader knows of NumPy: name -> function of the library (np, tf, ops) -> function of (m, args). */

import { add, fresh, isNumber, minus, over as quotient, product } from "../rules/symbols.js";
import { axisOf, bound, flag, shapeOf } from "./arguments.js";
import { along, concatenate, split } from "./joining.js";
import { flatten, inOrder, moves, same_ } from "./layout.js";
import { RANDOM } from "./numpy-random.js";
import { reducer } from "./reductions.js";
import { einsum, points, quantiles, spectrum, tensordot } from "./numpy-axes.js";
import { likeOther, convert, creation, filled, input, like, open, rangeOf } from "./making.js";
import { drawnMost, NONE, arr, list, num, tuple, unknown, whole } from "./values.js";
import { alongAxis, clipped, two } from "./entrywise.js";

/** Some of an array's values, each once. */
const chosen = (array, data) =>
  arr([data ? data.length : fresh()], { dt: array?.dt ?? null, data: data || undefined });

export const NUMPY = {
  zeros: creation(0),
  ones: creation(1),
  empty: creation(),
  full: filled,
  zeros_like: likeOther(0),
  ones_like: likeOther(1),
  empty_like: likeOther(),
  full_like: likeOther(),
  array: convert,
  asarray: convert,
  ascontiguousarray: convert,
  copy: same_(),
  arange: rangeOf,
  linspace: points("linspace"),
  logspace: points("logspace"),
  geomspace: points("geomspace"),
  ...Object.fromEntries(
    ["hanning", "hamming", "blackman", "bartlett"].map((name) => [
      name,
      () => (_m, args) => arr([whole(args.pos[0] ?? NONE) ?? fresh()]),
    ]),
  ),
  bincount: () => (m, args) => {
    const array = input(m, args.pos[0]);
    const least = args.kw.has("minlength") ? whole(args.kw.get("minlength")) : 0;
    const most = array?.data ? Math.max(...array.data) : array && drawnMost(array)?.[0];
    return arr(
      [isNumber(most) && isNumber(least) && args.pos.length === 1 ? Math.max(most + 1, least) : fresh()],
      {
        dt: args.kw.has("weights") ? "f" : "i",
      },
    );
  },
  eye: () => (_m, args) => {
    const [rows, columns] = bound(args, "N", "M").map((value) => value && whole(value));
    return arr([rows ?? fresh(), columns ?? rows ?? fresh()], { dt: "f" });
  },
  identity: () => (_m, args) => arr([whole(args.pos[0]) ?? fresh(), whole(args.pos[0]) ?? fresh()]),
  ...moves,
  vstack: along("v"),
  row_stack: along("v"),
  hstack: along("h"),
  column_stack: along("c"),
  dstack: along("d"),
  split: split,
  array_split: () => (m, args) => {
    const array = input(m, args.pos[0]);
    const count = whole(args.pos[1] ?? NONE);
    if (!array?.shape || !isNumber(count) || count < 1 || count > 64 || !isNumber(array.shape[0]))
      return unknown();
    const [rows, ...rest] = array.shape;
    if (rows % count === 0) return split("np")(m, args);
    if (args.pos.length > 2 || args.kw.has("axis")) return unknown();
    const size = (at) => Math.floor(rows / count) + (at < rows % count ? 1 : 0);
    return list(Array.from({ length: count }, (_, at) => like(array, [size(at), ...rest])));
  },
  append: () => (m, args) => {
    const [value, other, axis] = bound(args, "arr", "values", "axis");
    const [one, two_] = [input(m, value), input(m, other)];
    if (!one?.shape || !two_?.shape) return unknown();
    return axis && axis.k !== "none"
      ? concatenate(m, list([one, two_]), axis, "np")
      : arr([add(product(one.shape), product(two_.shape))], { dt: one.dt });
  },
  ravel: () => (m, args) => inOrder(args, flatten(m, input(m, args.pos[0]))),
  atleast_2d: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array?.shape
      ? array.shape.length < 2
        ? like(array, [1, array.shape[0] ?? 1])
        : array
      : open(array);
  },
  mean: reducer("f"),
  sum: reducer(null, (data) => data.reduce((all, one) => all + one, 0)),
  std: reducer("f"),
  var: reducer("f"),
  median: reducer("f"),
  nanmean: reducer("f"),
  average: reducer("f"),
  max: reducer(null, (data) => Math.max(...data)),
  min: reducer(null, (data) => Math.min(...data)),
  amax: reducer(null, (data) => Math.max(...data)),
  amin: reducer(null, (data) => Math.min(...data)),
  prod: reducer(null, (data) => data.reduce((all, one) => all * one, 1)),
  "linalg.norm": () => (m, args) => (args.pos.length === 1 ? reducer("f")("np")(m, args) : unknown()),
  argmax: reducer("i"),
  argmin: reducer("i"),
  any: reducer("b"),
  all: reducer("b"),
  nanmax: reducer("f"),
  nanmin: reducer("f"),
  ptp: reducer(),
  count_nonzero: reducer("i"),
  ...Object.fromEntries(
    "sin cos tan exp log sqrt tanh abs square sign round floor ceil isnan logical_not log1p expm1 negative log2 log10 absolute nan_to_num reciprocal isfinite isinf fliplr flipud ediff1d_ arctan around fix rint degrees radians deg2rad float32 float64"
      .split(" ")
      .map((name) => [
        name,
        same_(
          /^(?:is|logical)/.test(name)
            ? "b"
            : /^(?:abs|absolute|square|sign|negative|round|flip)/.test(name)
              ? null
              : "f",
          name,
        ),
      ]),
  ),
  clip: clipped,
  cumsum: alongAxis(null, "cumsum", true),
  cumprod: alongAxis(null, "cumprod", true),
  nancumsum: alongAxis(null, "cumsum", true),
  sort: alongAxis(null, "sort", false),
  argsort: alongAxis("i", "argsort", false),
  add: two("+"),
  subtract: two("-"),
  multiply: two("*"),
  divide: two("/"),
  true_divide: two("/"),
  power: two("**"),
  maximum: two("max"),
  minimum: two("min"),
  mod: two("%"),
  equal: two("=="),
  not_equal: two("!="),
  greater: two(">"),
  less: two("<"),
  greater_equal: two(">"),
  less_equal: two("<"),
  logical_and: two("=="),
  logical_or: two("=="),
  floor_divide: two("//"),
  diff: () => (m, args) => {
    const array = input(m, args.pos[0]);
    if (!array?.shape?.length || args.pos.length > 1 || args.kw.has("n")) return open(array);
    const axis = axisOf(args.kw.get("axis") ?? num(-1), array.shape.length);
    const ends = ["prepend", "append"]
      .filter((name) => args.kw.has(name))
      .map((name) => {
        const shape = input(m, args.kw.get(name))?.shape;
        return shape && (shape.length ? shape[axis] : 1);
      });
    return axis === undefined || ends.includes(undefined)
      ? open(array)
      : like(
          array,
          array.shape.map((size, at) => (at === axis ? ends.reduce(add, minus(size, 1)) : size)),
        );
  },
  take: () => (m, args) => {
    const [value, places, axis] = bound(args, "a", "indices", "axis");
    const [array, chosen] = [input(m, value), input(m, places)];
    if (!array?.shape || !chosen?.shape || !axis) return open(array);
    const at = axisOf(axis, array.shape.length);
    return at === undefined
      ? open(array)
      : like(array, [...array.shape.slice(0, at), ...chosen.shape, ...array.shape.slice(at + 1)]);
  },
  delete: () => (m, args) => {
    const [value, places, axis] = bound(args, "arr", "obj", "axis");
    const array = input(m, value);
    const at = array?.shape && axis ? axisOf(axis, array.shape.length) : undefined;
    const count = places?.k === "num" ? 1 : undefined;
    return at === undefined
      ? open(array)
      : like(
          array,
          array.shape.map((size, own) => (own === at ? (count ? minus(size, 1) : fresh()) : size)),
        );
  },
  unique: () => (m, args) => {
    const array = input(m, args.pos[0]);
    const more = ["return_index", "return_inverse", "return_counts"].filter((name) => args.kw.has(name));
    if (args.pos.length > 1 || args.kw.size > more.length) return unknown();
    const texts = array?.texts && [...new Set(array.texts)].sort();
    const values = texts
      ? arr([texts.length], { dt: "s", texts })
      : chosen(array, array?.each ?? (array?.data && [...new Set(array.data)].sort((one, two) => one - two)));
    if (more.some((name) => flag(args.kw.get(name)) !== true)) return more.length ? unknown() : values;
    const rest = more.map((name) =>
      arr(name === "return_inverse" ? (array?.shape ?? null) : values.shape, { dt: "i" }),
    );
    return more.length ? tuple([values, ...rest]) : values;
  },
  setdiff1d: () => (m, args) => {
    const [one, two_] = args.pos.map((value) => input(m, value));
    return chosen(
      one,
      one?.data &&
        two_?.data &&
        [...new Set(one.data)].filter((own) => !two_.data.includes(own)).sort((a, b) => a - b),
    );
  },
  nonzero: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array?.shape ? tuple(array.shape.map(() => arr([fresh()], { dt: "i" }))) : unknown();
  },
  broadcast_to: () => (m, args) => {
    const sizes = shapeOf(args.pos[1]);
    const array = input(m, args.pos[0]);
    return sizes && array ? like(array, sizes) : open(array);
  },
  meshgrid: () => (m, args) => {
    const arrays = args.pos.map((value) => input(m, value));
    if (arrays.length !== 2 || arrays.some((array) => array?.shape?.length !== 1) || args.kw.size)
      return unknown();
    return tuple(arrays.map((array) => arr([arrays[1].shape[0], arrays[0].shape[0]], { dt: array.dt })));
  },
  einsum,
  outer: () => (m, args) => {
    const [one, two_] = args.pos.map((value) => input(m, value));
    return one?.shape && two_?.shape ? like(one, [product(one.shape), product(two_.shape)]) : unknown();
  },
  tensordot,
  percentile: quantiles,
  quantile: quantiles,
  nanpercentile: quantiles,
  digitize: same_("i"),
  isin: same_("b"),
  searchsorted: () => (m, args) => {
    const places = input(m, bound(args, "a", "v")[1]);
    return places?.shape ? arr(places.shape, { dt: "i" }) : unknown();
  },
  interp: same_("f"),
  convolve: () => (m, args) => {
    const [one, other, mode] = bound(args, "a", "v", "mode");
    const shapes = [one, other].map((value) => value && input(m, value)?.shape);
    if (!shapes.every((shape) => shape?.length === 1 && isNumber(shape[0]))) return unknown();
    const [short, long] = shapes.map(([size]) => size).sort((a, b) => a - b);
    const sizes = { full: long + short - 1, same: long, valid: long - short + 1 };
    const size = mode ? sizes[mode.v] : sizes.full;
    return size === undefined ? unknown() : arr([size], { dt: "f" });
  },
  triu: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array?.shape?.length > 1 ? like(array, array.shape) : unknown();
  },
  nansum: reducer(),
  nanstd: reducer("f"),
  diag: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array?.shape?.length === 1 && args.pos.length === 1 && !args.kw.size
      ? like(array, [array.shape[0], array.shape[0]])
      : unknown();
  },
  take_along_axis: () => (m, args) => {
    const [array, places] = bound(args, "arr", "indices").map((value) => value && input(m, value));
    const rank = array?.shape?.length;
    const at = rank ? axisOf(args.pos[2] ?? args.kw.get("axis"), rank) : undefined;
    if (at === undefined || places?.shape?.length !== rank) return unknown();
    return like(
      array,
      places.shape.map((size, axis) =>
        axis === at || (isNumber(size) && size !== 1) ? size : array.shape[axis],
      ),
    );
  },
  "fft.fft": spectrum((size) => size),
  "fft.ifft": spectrum((size) => size),
  "fft.rfft": spectrum((size) => add(quotient(size, 2), 1)),
  shape: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array?.shape
      ? { ...tuple(array.shape.map((size) => (size === null ? NONE : num(size)))), ofShape: array }
      : unknown();
  },
  size: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array?.shape ? num(product(array.shape)) : unknown();
  },
  ndim: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array?.shape ? num(array.shape.length) : unknown();
  },
  allclose: () => () => ({ k: "bool", v: null }),
  array_equal: () => () => ({ k: "bool", v: null }),
  isclose: two("=="),
  ...RANDOM,
  "lib.stride_tricks.as_strided": () => (m, args) => {
    const [value, sizes] = bound(args, "x", "shape");
    const array = input(m, value);
    return array && sizes ? like(array, shapeOf(sizes)) : open(array);
  },
  "lib.stride_tricks.sliding_window_view": () => (m, args) => {
    const [value, window, axis] = bound(args, "x", "window_shape", "axis");
    const array = input(m, value);
    const sizes = shapeOf(window);
    if (!array?.shape || !sizes) return open(array);
    const axes =
      axis && axis.k !== "none"
        ? shapeOf(axis)?.map((one) => (one < 0 ? one + array.shape.length : one))
        : array.shape.map((_, at) => at);
    if (!axes || axes.length !== sizes.length) return open(array);
    const shape = [...array.shape];
    axes.forEach((at, place) => (shape[at] = minus(add(shape[at], 1), sizes[place])));
    if (shape.some((size) => isNumber(size) && size < 0)) return open(array);
    return like(array, [...shape, ...sizes], {
      source: { ...array.source, windowed: [...shape, ...sizes], torn: array.source?.order },
    });
  },
};
