/* Arrays laid out anew: reshape, transpose, squeeze, reductions along an axis, tile, pad. */

import { add, fresh, isNumber, isSym, over, product, same, showShape, times } from "../rules/symbols.js";
import { axisOf, bound, flag, shapeOf } from "./arguments.js";
import { elementwise, matmul, plainTuple, toArray } from "./arrays.js";
import { input, like, open } from "./making.js";
import { rounded } from "./reductions.js";
import { refuseAxis } from "./refusals.js";
import { concatenate, stack } from "./joining.js";
import { ELLIPSIS, arr, itemsOf, num, tuple, unknown, whole } from "./values.js";

export function reshape(m, array, sizes) {
  if (!array) return unknown();
  if (!sizes) return open(array);
  const holes = sizes.filter((size) => size === -1).length;
  const unknownSizes = sizes.some(
    (size) => isSym(size) && size.terms.some(([atom]) => atom.low === -Infinity),
  );
  if (holes > 1 || sizes.includes(null))
    return like(
      array,
      sizes.map((size) => (size === null || size === -1 ? fresh() : size)),
    );
  const known = product(sizes.filter((size) => size !== -1));
  if (array.shape === null)
    return like(
      array,
      sizes.map((size) => (size === -1 ? fresh() : size)),
      { root: array.root },
    );
  const total = product(array.shape);
  const data = isNumber(total) ? array.data : undefined;
  const rest = sourceAfterReshape(array, sizes, total);
  if (!holes && ofOneSize(known, total))
    return m.raise(
      "ValueError",
      "cannot reshape array",
      `${showShape(array.shape)} has other entries than ${showShape(sizes)}.`,
      "errors/cannot-reshape-array-of-size/",
    );
  if (isNumber(known) && isNumber(total) && (holes ? known === 0 || total % known !== 0 : total !== known)) {
    const wanted = plainTuple(sizes);
    const why = `${showShape(array.shape)} holds ${total} values, and ${showShape(sizes)} ${holes ? `needs a multiple of ${known}` : `takes ${known}`}.`;
    if (array.lib === "np")
      m.raise(
        "ValueError",
        `cannot reshape array of size ${total} into shape ${wanted}`,
        why,
        "errors/cannot-reshape-array-of-size/",
      );
    m.raise(
      array.lib === "tf" ? "InvalidArgumentError" : "ValueError",
      array.lib === "tf"
        ? "Input to reshape is a tensor with"
        : "The total size of the tensor must be unchanged",
      why,
      array.lib === "tf" ? null : "errors/total-size-of-the-tensor-must-be-unchanged/",
    );
  }
  const { texts } = array;
  if (!holes) return shown(array, sizes, { data, texts, source: rest, padded: array.padded });
  if (unknownSizes || total === null)
    return like(
      array,
      sizes.map((size) => (size === -1 ? (total === null ? null : fresh()) : size)),
      { source: rest },
    );
  const shape = sizes.map((size) =>
    size === -1
      ? divided(
          array.shape,
          sizes.filter((other) => other !== -1),
          total,
          known,
        )
      : size,
  );
  return shown(array, shape, { data: shape.every(isNumber) ? data : undefined, texts, source: rest });
}

/** All rows of an array, in other axes. */
const shown = (array, shape, more) =>
  like(array, shape, {
    ...more,
    cut: same(shape[0], array.shape[0]) ? { of: array, at: ELLIPSIS } : undefined,
  });

/** Two different multiples of a number of samples that is not known. */
const ofOneSize = (one, two) =>
  [one, two].every((size) => isSym(size) && size.constant === 0 && size.terms.length === 1) &&
  one.terms[0][0] === two.terms[0][0] &&
  one.terms[0][1] !== two.terms[0][1];

/** Laid out in another order than C's, the numbers stand elsewhere. */
export function inOrder(args, array) {
  const order = args.kw.get("order") ?? args.pos.find(({ k }) => k === "str");
  return order && order.v !== "C" ? { ...array, data: undefined, texts: undefined } : array;
}

/** total / known, axis by axis where the program does not say how large they are. */
function divided(shape, sizes, total, known) {
  if (isNumber(total) && isNumber(known)) return known === 0 ? fresh() : total / known;
  const left = [...shape];
  const rest = sizes.filter((size) => {
    const at = left.findIndex((own) => same(own, size));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const [above, below] = [product(left), product(rest)];
  if (isNumber(below) && below > 0) return over(above, below);
  return fresh();
}

/** Does a reshape swap the meaning of axes? (samples, features, timesteps) laid out as (samples, timesteps, features). What has been
 *  flattened before, and not turned since, is still laid out as it was. */
function sourceAfterReshape(array, sizes, total) {
  if (array.lib === "kt" || !array.shape) return array.source;
  const known = product(sizes.filter((size) => size !== -1));
  const to = sizes.map((size) => (size === -1 && isNumber(total) && known > 0 ? total / known : size));
  const before = array.source?.reshaped;
  const kept = before && !before.turned && before.to.join() === array.shape.join();
  return { ...array.source, reshaped: { from: kept ? before.from : array.shape, to } };
}

const turned = ({ source }) =>
  source?.reshaped ? { ...source, reshaped: { ...source.reshaped, turned: true } } : source;

export function transpose(m, array, axes) {
  if (!array?.shape) return open(array);
  const order = axes ?? array.shape.map((_, axis) => array.shape.length - 1 - axis);
  if (order.length !== array.shape.length || order.some((axis) => !isNumber(axis)))
    return order.length !== array.shape.length
      ? m.raise(
          array.eager && !m.tracing ? "InvalidArgumentError" : "ValueError",
          "axes don't match array",
          `${showShape(array.shape)} has ${array.shape.length} axes, and ${order.length} are named.`,
          "errors/axes-dont-match-array/",
        )
      : open(array);
  return like(
    array,
    order.map((axis) => array.shape[axis < 0 ? axis + order.length : axis]),
    { source: turned(array) },
  );
}

export function expandDims(m, array, axes) {
  if (!array?.shape || !axes || axes.some((axis) => !isNumber(axis))) return open(array);
  const rank = array.shape.length + axes.length;
  refuseAxis(m, array, axes, rank);
  const places = new Set(axes.map((axis) => (axis < 0 ? axis + rank : axis)));
  const rest = [...array.shape];
  return shown(
    array,
    Array.from({ length: rank }, (_, axis) => (places.has(axis) ? 1 : rest.shift())),
    { data: array.data },
  );
}

export function squeeze(m, array, axes) {
  if (!array?.shape) return open(array);
  if (!axes) {
    if (array.shape.some((size) => !isNumber(size))) return open(array);
    return like(
      array,
      array.shape.filter((size) => size !== 1),
      { data: array.data },
    );
  }
  const places = axes.map((axis) => (axis < 0 ? axis + array.shape.length : axis));
  const wrong = places.find((axis) => isNumber(array.shape[axis]) && array.shape[axis] !== 1);
  if (wrong !== undefined && array.lib === "np")
    m.raise(
      "ValueError",
      "cannot select an axis to squeeze out which has size not equal to one",
      `Axis ${wrong} of ${showShape(array.shape)} holds ${array.shape[wrong]} entries.`,
    );
  return like(
    array,
    array.shape.filter((_, axis) => !places.includes(axis)),
    { data: array.data },
  );
}

/** One argument, same shape. */
export const same_ =
  (dt, name = "") =>
  () =>
  (m, args) => {
    const value = args.pos[0] ?? args.kw.get("x") ?? args.kw.get("a");
    const array = input(m, value);
    if (!array) return unknown(value);
    if (!array.shape?.length && array.shape && array.lib === "np" && value.k === "num")
      return ["ceil", "floor"].includes(name) && isNumber(value.v)
        ? { ...num(Math[name](value.v), true), numpy: true }
        : num(null, dt !== "i");
    const more = { dt: dt ?? array.dt, source: rounded(name, array) };
    return { ...like(array, array.shape, more), root: array.root };
  };

export const moves = {
  reshape: (lib) => (m, args) => {
    const [value, shape] = bound(
      args,
      lib === "np" ? "a" : lib === "tf" ? "tensor" : "x",
      lib === "np" && args.kw.has("shape") ? "shape" : "newshape",
    );
    const array = input(m, value);
    return inOrder(args, reshape(m, array, shapeOf(shape ?? args.kw.get("shape"))));
  },
  transpose: (lib) => (m, args) => {
    const [value, axes] = bound(args, "a", lib === "tf" ? "perm" : "axes");
    const order = axes && axes.k !== "none" ? shapeOf(axes) : undefined;
    return order === null ? open(input(m, value)) : transpose(m, input(m, value), order);
  },
  swapaxes: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return swapaxes(m, array, args.pos.slice(1));
  },
  moveaxis: () => (m, args) => {
    const array = input(m, args.pos[0]);
    if (!array?.shape) return open(array);
    const [from, to] = [1, 2].map((at) => axisOf(args.pos[at], array.shape.length));
    if (from === undefined || to === undefined) return open(array);
    const shape = [...array.shape];
    shape.splice(to, 0, ...shape.splice(from, 1));
    return like(array, shape);
  },
  expand_dims: () => (m, args) => {
    const [value, axis] = bound(args, "a", "axis");
    return expandDims(m, input(m, value), axis && shapeOf(axis));
  },
  squeeze: () => (m, args) => {
    const [value, axis] = bound(args, "a", "axis");
    return squeeze(m, input(m, value), axis && axis.k !== "none" ? shapeOf(axis) : null);
  },
  concatenate: (lib) => (m, args) => {
    const [value, axis] = bound(args, "arrays", "axis");
    return concatenate(m, value, axis ?? num(lib === "ops" ? 0 : 0), lib);
  },
  stack: (lib) => (m, args) => {
    const [value, axis] = bound(args, "arrays", "axis");
    return stack(m, value ?? args.kw.get("values"), axis, lib);
  },
  tile: () => (m, args) => {
    const [value, repeats] = bound(args, "A", "reps");
    const array = input(m, value);
    const counts = shapeOf(repeats ?? args.kw.get("multiples"));
    if (!array?.shape || !counts) return open(array);
    const rank = Math.max(counts.length, array.shape.length);
    const [own, by] = [array.shape, counts].map((sizes) => [
      ...new Array(rank - sizes.length).fill(1),
      ...sizes,
    ]);
    return like(
      array,
      own.map((size, axis) => times(size, by[axis])),
    );
  },
  repeat: () => (m, args) => {
    const [value, repeats, axis] = bound(args, "a", "repeats", "axis");
    const array = input(m, value);
    const count = repeats?.k === "num" ? whole(repeats) : undefined;
    if (!array?.shape) return open(array);
    if (!axis || axis.k === "none")
      return like(array, [count === undefined ? fresh() : times(product(array.shape), count)]);
    const place = axisOf(axis, array.shape.length);
    return place === undefined
      ? open(array)
      : like(
          array,
          array.shape.map((size, at) =>
            at === place ? (count === undefined ? fresh() : times(size, count)) : size,
          ),
        );
  },
  flip: same_(),
  roll: same_(),
  pad: () => (m, args) => {
    const [value, widths] = bound(args, "array", "pad_width");
    const array = input(m, value);
    if (!array?.shape) return open(array);
    const given = widths && padding(widths, array.shape.length);
    return like(
      array,
      array.shape.map((size, axis) => (given ? add(size, add(given[axis][0], given[axis][1])) : fresh())),
    );
  },
  where: (lib) => (m, args) => {
    if (args.pos.length === 1) {
      const array = input(m, args.pos[0]);
      if (lib === "tf")
        return array?.shape ? like(array, [fresh(), array.shape.length], { dt: "i" }) : unknown();
      if (lib === "ops") return unknown();
      return array?.shape ? tuple(array.shape.map(() => arr([fresh()], { dt: "i" }))) : unknown();
    }
    const [test, one, other] = args.pos;
    return test && one && other
      ? elementwise(m, "where", test, elementwise(m, "where", one, other))
      : unknown();
  },
  matmul: () => (m, args) => {
    const [a, b] = ["a", "b"].map((side, at) => {
      const turned = flag(args.kw.get(`transpose_${side}`));
      const array = turned === false ? args.pos[at] : turned && args.pos[at] && toArray(m, args.pos[at]);
      if (turned === false) return array;
      return array?.shape?.length > 1
        ? {
            ...array,
            data: undefined,
            shape: [...array.shape.slice(0, -2), ...array.shape.slice(-2).reverse()],
          }
        : null;
    });
    return a && b && args.pos.length === 2 ? matmul(m, a, b) : unknown();
  },
  dot: () => (m, args) => {
    const [a, b] = args.pos.map((value) => toArray(m, value));
    if (!a?.shape || !b?.shape || !a.shape.length || !b.shape.length) return unknown();
    if (b.shape.length <= 2 && a.shape.length <= 2) {
      const found = matmul(m, a, b);
      return found.shape?.length === 0 ? { ...num(null, true), numpy: true } : found;
    }
    return arr([...a.shape.slice(0, -1), ...b.shape.slice(0, -2), ...b.shape.slice(1).slice(-1)]);
  },
};

export function swapaxes(_m, array, axes) {
  if (!array?.shape) return open(array);
  const [one, two_] = axes.map((axis) => axisOf(axis, array.shape.length));
  if (one === undefined || two_ === undefined) return open(array);
  const shape = [...array.shape];
  [shape[one], shape[two_]] = [shape[two_], shape[one]];
  return like(array, shape, { source: turned(array) });
}

function padding(widths, rank) {
  const items = widths.k === "num" ? null : itemsOf(widths);
  const one = widths.k === "num" ? whole(widths) : undefined;
  if (one !== undefined) return new Array(rank).fill([one, one]);
  const each = items?.map((item) => (item.k === "num" ? [whole(item)] : shapeOf(item)));
  if (!each || each.includes(null)) return null;
  if (each.length === 2 && items.every(({ k }) => k === "num"))
    return new Array(rank).fill([each[0][0], each[1][0]]);
  const full = each.map((own) => (own.length === 1 ? [own[0], own[0]] : own));
  return full.length === rank ? full : full.length === 1 ? new Array(rank).fill(full[0]) : null;
}

export function flatten(_m, array) {
  return array?.shape
    ? like(array, [product(array.shape)], { data: array.data })
    : array?.k === "arr"
      ? open(array)
      : (array ?? unknown());
}
