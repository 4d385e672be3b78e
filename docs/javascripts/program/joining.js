/* Arrays put together and taken apart: concatenate, stack, split. */
import {
  add,
  differ,
  fresh,
  isNumber,
  minus,
  over,
  product,
  same,
  showShape,
  times,
} from "../rules/symbols.js";
import { axisOf, bound, shapeOf } from "./arguments.js";
import { toArray } from "./arrays.js";
import { reshape } from "./layout.js";
import { input, like, open } from "./making.js";
import { need } from "./questions.js";
import { NONE, arr, entryOf, itemsOf, lengthOf, list, num, unknown, whole } from "./values.js";

function parts(m, value) {
  if (!value) return null;
  if (value.k === "arr" && isNumber(value.shape?.[0]) && value.shape[0] <= 64)
    return Array.from({ length: value.shape[0] }, () =>
      arr(value.shape.slice(1), { lib: value.lib, dt: value.dt }),
    );
  const items = itemsOf(value);
  items?.forEach((item) => need(m, item));
  const arrays = items?.map((item) => toArray(m, item));
  return arrays?.includes(null) ? null : (arrays ?? null);
}

/** Concatenation along an axis. For long lists of one kind see `stacked`. */
export function concatenate(m, value, axisValue, lib) {
  const arrays = parts(m, value);
  if (!arrays) {
    const entry = value?.k === "list" ? entryOf(value) : null;
    const one = entry && toArray(m, entry);
    const count = value?.k === "list" ? lengthOf(value) : undefined;
    const sizes = one?.shape ?? one?.rest;
    const axis = sizes ? axisOf(axisValue, sizes.length) : undefined;
    if (axis === undefined || count === undefined) return unknown(value);
    if (!one.shape)
      return sizes.every((size, at) => at === axis || size !== undefined)
        ? like(
            one,
            sizes.map((size, at) => (at === axis ? fresh() : size)),
          )
        : unknown(value);
    return like(
      one,
      one.shape.map((size, at) => (at === axis ? times(size, count) : size)),
    );
  }
  if (!arrays.length) return unknown();
  const open_ = arrays.find((array) => array.shape === null);
  if (open_) return open(open_);
  const rank = arrays[0].shape.length;
  const symbolic = arrays.some((array) => array.lib === "kt");
  if (arrays.some((array) => array.shape.length !== rank)) {
    const other = arrays.find((array) => array.shape.length !== rank);
    if (lib === "np")
      m.raise(
        "ValueError",
        `all the input arrays must have same number of dimensions`,
        `${showShape(arrays[0].shape)} and ${showShape(other.shape)} have different numbers of axes.`,
        "errors/all-the-input-arrays-must-have-same-number-of-dimensions/",
      );
    if (!symbolic)
      m.raise(
        m.tracing ? "ValueError" : "InvalidArgumentError",
        "ConcatOp : Ranks of all input tensors should match",
        `${showShape(arrays[0].shape)} and ${showShape(other.shape)} have different numbers of axes.`,
        "errors/concatenate-requires-matching-shapes/",
      );
    return open(arrays[0]);
  }
  if (axisValue?.k === "none")
    return like(arrays[0], [arrays.reduce((all, array) => add(all, product(array.shape)), 0)]);
  const axis = axisOf(axisValue, rank);
  if (axis === undefined || axis >= rank || axis < 0) return open(arrays[0]);
  const shape = [...arrays[0].shape];
  for (const [at, { shape: own }] of arrays.entries()) {
    if (at === 0) continue;
    own.forEach((size, place) => {
      if (place === axis) shape[axis] = add(shape[axis], size);
      else if (differ(shape[place], size)) {
        const shown = `${showShape(arrays[0].shape)} and ${showShape(own)}`;
        const why = `${shown} are joined along axis ${axis}, and differ on axis ${place}: ${shape[place]} and ${size}.`;
        if (lib === "np")
          m.raise(
            "ValueError",
            `all the input array dimensions except for the concatenation axis must match exactly`,
            why,
            "errors/except-for-the-concatenation-axis-must-match-exactly/",
          );
        if (symbolic) m.raise("ValueError", "", why);
        m.raise(
          m.tracing ? "ValueError" : "InvalidArgumentError",
          "ConcatOp : Dimension",
          why,
          "errors/concatop-in-both-shapes-must-be-equal/",
        );
      } else if (!same(shape[place], size))
        shape[place] = isNumber(size)
          ? size
          : isNumber(shape[place])
            ? shape[place]
            : size === null || shape[place] === null
              ? null
              : fresh();
    });
  }
  const first = symbolic
    ? arrays.find((array) => array.lib === "kt")
    : (arrays.find((array) => array.lib === "tf") ?? arrays[0]);
  const kinds = new Set(arrays.map(({ dt }) => dt));
  const data =
    axis === 0 && arrays.every((array) => array.data) ? arrays.flatMap((array) => array.data) : undefined;
  // side by side, k arrays of (n, t) are laid out as (n, k, t)
  const [, wide] = arrays[0].shape;
  return like(first, shape, {
    ...(axis === 1 &&
      rank === 2 &&
      arrays.every((array) => array.shape[1] === wide) && {
        source: { reshaped: { from: [shape[0], arrays.length, wide], to: shape } },
      }),
    dt: kinds.size === 1 ? arrays[0].dt : kinds.has("f") && !kinds.has(null) ? "f" : null,
    data: data?.length <= 4096 ? data : undefined,
    lost: arrays.some(({ mask }) => mask) ? "a concatenation" : arrays.find(({ lost }) => lost)?.lost,
  });
}

export function stack(m, value, axisValue, lib) {
  const whole_ = value && toArray(m, value);
  if (whole_?.ragged) {
    if (lib === "tf" && itemsOf(value)?.every(({ k }) => k === "arr"))
      m.raise(
        "InvalidArgumentError",
        "Shapes of all inputs must match",
        `The list holds tensors of ${showShape(whole_.ragged[0])} and of ${showShape(whole_.ragged[1])}.`,
        "errors/shapes-of-all-inputs-must-match/",
      );
    if (lib === "np")
      m.raise(
        "ValueError",
        "all input arrays must have the same shape",
        `The list holds arrays of ${showShape(whole_.ragged[0])} and of ${showShape(whole_.ragged[1])}.`,
        "errors/shapes-of-all-inputs-must-match/",
      );
    return unknown();
  }
  if (!whole_) {
    itemsOf(value ?? NONE)?.forEach((item) => need(m, item));
    return unknown(value);
  }
  if (!whole_.shape) return open(whole_, value);
  const axis = axisOf(axisValue ?? num(0), whole_.shape.length);
  if (axis === undefined) return open(whole_);
  const [count, ...rest] = whole_.shape;
  rest.splice(axis, 0, count);
  const items = itemsOf(value);
  const first =
    items?.find((item) => item.lib === "kt") ?? items?.find((item) => item.lib === "tf") ?? entryOf_(value);
  return like({ ...whole_, lib: first?.lib ?? "np" }, rest, { data: axis === 0 ? whole_.data : undefined });
}

const entryOf_ = (value) => (value.k === "list" ? entryOf(value) : null);

export const along = (axis) => (lib) => (m, args) => {
  const arrays = parts(m, args.pos[0]);
  if (!arrays) {
    const entry = args.pos[0]?.k === "list" ? toArray(m, entryOf(args.pos[0]) ?? NONE) : null;
    if (entry?.shape?.length >= (axis === "d" ? 3 : 2))
      return concatenate(m, args.pos[0], num({ v: 0, d: 2 }[axis] ?? 1), "np");
    return unknown(args.pos[0]);
  }
  if (arrays.some(({ shape }) => shape === null)) return open(arrays.find(({ shape }) => shape === null));
  if (lib !== "np" && arrays.some(({ shape }) => shape.length < 2)) return unknown();
  const raised = arrays.map((array) => {
    if (axis === "v") return array.shape.length < 2 ? reshape(m, array, [1, array.shape[0] ?? 1]) : array;
    if (axis === "c") return array.shape.length < 2 ? reshape(m, array, [array.shape[0] ?? 1, 1]) : array;
    if (axis === "d")
      return array.shape.length === 2
        ? reshape(m, array, [...array.shape, 1])
        : array.shape.length < 2
          ? reshape(m, array, [1, array.shape[0] ?? 1, 1])
          : array;
    return array.shape.length ? array : reshape(m, array, [1]);
  });
  const place = axis === "v" ? 0 : axis === "c" ? 1 : axis === "d" ? 2 : raised[0].shape.length === 1 ? 0 : 1;
  return concatenate(m, list(raised), num(place), "np");
};

export const split = (lib) => (m, args) => {
  const [value, into, axisValue] = bound(
    args,
    lib === "tf" ? "value" : "ary",
    lib === "tf" ? "num_or_size_splits" : "indices_or_sections",
    "axis",
  );
  const array = input(m, value);
  if (!array?.shape || !into) return unknown(value);
  const axis = axisOf(axisValue ?? num(0), array.shape.length);
  const count = into.k === "num" ? whole(into) : undefined;
  if (axis === undefined) return unknown();
  const size = array.shape[axis];
  const piece = (own) =>
    like(
      array,
      array.shape.map((other, at) => (at === axis ? own : other)),
    );
  if (isNumber(count) && count > 0 && count <= 64) {
    if (isNumber(size) && size % count && (lib === "np" || lib === "tf"))
      m.raise(
        lib === "np" || m.tracing || m.inLayer ? "ValueError" : "InvalidArgumentError",
        lib === "tf" ? "must evenly divide" : "array split does not result in an equal division",
        `Axis ${axis} of ${showShape(array.shape)} does not divide by ${count}.`,
      );
    return list(Array.from({ length: count }, () => piece(over(size, count))));
  }
  const places = shapeOf(into);
  if (!places || into.k === "num") return unknown();
  if (lib === "tf") {
    const named = places.filter((own) => own !== -1).reduce(add, 0);
    return list(places.map((own) => piece(own === -1 ? (size === null ? null : minus(size, named)) : own)));
  }
  const ends = [...places, size];
  if (!ends.every(isNumber)) return unknown();
  return list(
    ends.map((end, at) =>
      piece(
        Math.max(
          0,
          Math.min(end < 0 ? end + size : end, size) -
            (at ? Math.min(ends[at - 1] < 0 ? ends[at - 1] + size : ends[at - 1], size) : 0),
        ),
      ),
    ),
  );
};
