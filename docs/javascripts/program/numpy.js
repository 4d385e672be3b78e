/* NumPy, and what TensorFlow and keras.ops have of the same kind: making arrays and laying them out anew. */

import { elementwise, matmul, plainTuple, toArray } from "./arrays.js";
import { axisOf, bound, flag, kindOf, shapeOf, text } from "./arguments.js";
import { truncated } from "./expressions.js";
import { need } from "./questions.js";
import { add, differ, fresh, isNumber, isSym, minus, over, product, same, showShape, times } from "../rules/symbols.js";
import { arr, entryOf, filledWith, itemsOf, lengthOf, list, NONE, num, tuple, unknown, whole } from "./values.js";

const made = (shape, dtype, fill, lib) => (shape ? arr(shape, { lib, dt: dtype ? kindOf(dtype) : "f", data: fill === undefined ? undefined : filledWith(shape, fill), mask: lib === "np" ? undefined : null, eager: lib === "tf" }) : arr(null, { lib }));

/** The first argument as an array, asked for where its shape is needed. */
export function input(m, value) {
  need(m, value);
  return value && toArray(m, value);
}

/** How the result of an operation on `array` is made. */
function like(array, shape, more = {}) {
  return arr(shape, { lib: array.lib, dt: array.dt, mask: array.lib === "np" ? undefined : null, eager: array.eager, lost: array.mask ? "an operation" : array.lost, source: array.source, ...more });
}

const open = (array, cause) => (array ? arr(null, { lib: array.lib, dt: array.dt, root: array.root ?? cause?.root }) : unknown(cause));

// Making ---------------------------------------------------------------------------------------------------------------

const creation = (fill) => (lib) => (m, args) => {
  const [shape, dtype] = bound(args, "shape", "dtype");
  return made(shapeOf(shape), dtype, fill, lib);
};

const filled = (lib) => (m, args) => {
  const [shape, value, dtype] = bound(args, lib === "tf" ? "dims" : "shape", lib === "tf" ? "value" : "fill_value", "dtype");
  const sizes = shapeOf(shape);
  if (!sizes || !value) return arr(null, { lib });
  const of = toArray(m, value);
  return arr(sizes, { lib, dt: dtype ? kindOf(dtype) : of?.dt ?? null, data: of?.data?.length === 1 ? filledWith(sizes, of.data[0]) : undefined, mask: lib === "np" ? undefined : null, eager: lib === "tf" });
};

const alike = (fill) => (lib) => (m, args) => {
  const array = input(m, args.pos[0]);
  if (!array?.shape) return open(array, args.pos[0]);
  return arr(array.shape, { lib: array.lib === "kt" ? "kt" : lib, dt: args.kw.has("dtype") ? kindOf(args.kw.get("dtype")) : array.dt, data: fill === undefined ? undefined : filledWith(array.shape, fill), mask: lib === "np" ? undefined : null });
};

const convert = (lib) => (m, args) => {
  const [value, dtype] = bound(args, lib === "np" ? "object" : "value", "dtype");
  if (value?.k === "gen" || value?.k === "set") return arr([], { dt: "o" });
  const array = input(m, value);
  if (!array) return value && (value.k === "?" || value.k === "ds") ? { ...unknown(value), root: value.root } : unknown(value);
  if (array.ragged && dtype?.path !== "builtins.object" && text(dtype) !== "object") {
    const [one, other] = array.ragged;
    const why = `The list holds entries of different shapes, ${showShape(one)} and ${showShape(other)}: no array holds both.`;
    if (lib === "np") m.raise("ValueError", "setting an array element with a sequence. The requested array has an inhomogeneous shape after", why, "errors/setting-an-array-element-with-a-sequence/");
    m.raise("ValueError", "Can't convert non-rectangular Python sequence to Tensor.", why, "errors/cant-convert-non-rectangular-python-sequence/");
  }
  if (lib === "tf" && array.dt === "o" && array.shape)
    m.raise("ValueError", "Failed to convert a NumPy array to a Tensor (Unsupported object type", `The array ${showShape(array.shape)} holds Python objects, no numbers.`, "errors/failed-to-convert-a-numpy-array-to-a-tensor/");
  if (array.ragged) return arr([array.count ?? fresh()], { lib, dt: "o" });
  if (array.lib === "kt") {
    if (lib === "tf") return array;
    m.raise("ValueError", "A KerasTensor is symbolic", `A KerasTensor ${showShape(array.shape ?? [])} has a shape and no numbers: NumPy cannot hold it.`, "errors/a-kerastensor-is-symbolic/");
  }
  const [shape] = lib === "tf" ? [args.kw.get("shape")] : [undefined];
  const sizes = shape ? shapeOf(shape) : array.shape;
  return { ...arr(sizes, { lib, dt: dtype ? kindOf(dtype) : array.dt, data: array.data, mask: lib === "np" ? undefined : array.lib === "tf" ? array.mask : null, eager: lib === "tf", source: array.source }), root: array.root };
};

const range = (lib) => (m, args) => {
  const bounds = args.pos.filter((value) => value.k === "num" || value.k === "arr").map((value) => (value.k === "num" && value.float ? undefined : whole(value)));
  const dtype = args.kw.get("dtype") ?? args.pos.find(({ k }) => k === "lib" || k === "str");
  const options = { lib, dt: dtype ? kindOf(dtype) : args.pos.some((value) => value.float) ? "f" : "i", eager: lib === "tf", mask: lib === "np" ? undefined : null };
  if (bounds.length !== args.pos.filter(({ k }) => k !== "lib" && k !== "str").length) return arr([fresh()], options);
  if (bounds.includes(undefined)) {
    const plain = args.pos.map((value) => value.v);
    if (!plain.every(isNumber)) return arr([fresh()], options);
    const [start, stop, step] = plain.length === 1 ? [0, plain[0], 1] : [plain[0], plain[1], plain[2] ?? 1];
    return arr([Math.max(0, Math.ceil((stop - start) / step))], { ...options, dt: "f" });
  }
  const [start, stop, step] = bounds.length === 1 ? [0, bounds[0], 1] : [bounds[0], bounds[1], bounds[2] ?? 1];
  if (!isNumber(step) || step === 0) return arr([fresh()], options);
  const gap = step > 0 ? minus(stop, start) : minus(start, stop);
  const count = isNumber(gap) ? Math.max(0, Math.ceil(gap / Math.abs(step))) : Math.abs(step) === 1 ? gap : over(add(gap, Math.abs(step) - 1), Math.abs(step));
  const data = isNumber(count) && count <= 4096 && isNumber(start) ? Array.from({ length: count }, (_, at) => start + at * step) : undefined;
  return arr([count], { ...options, data });
};

// Layout ---------------------------------------------------------------------------------------------------------------

export function reshape(m, array, sizes) {
  if (!array) return unknown();
  if (!sizes) return open(array);
  const holes = sizes.filter((size) => size === -1).length;
  const unknownSizes = sizes.some((size) => isSym(size) && size.terms.some(([atom]) => atom.low === -Infinity));
  if (holes > 1 || sizes.includes(null)) return like(array, sizes.map((size) => (size === null || size === -1 ? fresh() : size)));
  const known = product(sizes.filter((size) => size !== -1));
  if (array.shape === null) return like(array, sizes.map((size) => (size === -1 ? fresh() : size)), { root: array.root });
  const total = product(array.shape);
  const data = isNumber(total) ? array.data : undefined;
  const rest = sourceAfterReshape(array, sizes);
  if (isNumber(known) && isNumber(total) && (holes ? known === 0 || total % known !== 0 : total !== known)) {
    const shown = plainTuple(sizes);
    const why = `${showShape(array.shape)} holds ${total} values, and ${showShape(sizes)} ${holes ? `needs a multiple of ${known}` : `takes ${known}`}.`;
    if (array.lib === "np") m.raise("ValueError", `cannot reshape array of size ${total} into shape ${shown}`, why, "errors/cannot-reshape-array-of-size/");
    m.raise(array.lib === "tf" ? "InvalidArgumentError" : "ValueError", array.lib === "tf" ? "Input to reshape is a tensor with" : "The total size of the tensor must be unchanged", why, array.lib === "tf" ? null : "errors/total-size-of-the-tensor-must-be-unchanged/");
  }
  if (!holes) return like(array, sizes, { data, source: rest });
  if (unknownSizes || total === null) return like(array, sizes.map((size) => (size === -1 ? total === null ? null : fresh() : size)), { source: rest });
  const shape = sizes.map((size) => (size === -1 ? divided(array.shape, sizes.filter((other) => other !== -1), total, known) : size));
  return like(array, shape, { data: shape.every(isNumber) ? data : undefined, source: rest });
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

/** Does a reshape swap the meaning of axes? (samples, features, timesteps) laid out as (samples, timesteps, features). */
function sourceAfterReshape(array, sizes) {
  if (array.lib !== "np" || !array.shape) return array.source;
  return { ...array.source, reshaped: { from: array.shape, to: sizes } };
}

export function transpose(m, array, axes) {
  if (!array?.shape) return open(array);
  const order = axes ?? array.shape.map((_, axis) => array.shape.length - 1 - axis);
  if (order.length !== array.shape.length || order.some((axis) => !isNumber(axis))) return order.length !== array.shape.length && array.lib === "np" ? m.raise("ValueError", "axes don't match array", `${showShape(array.shape)} has ${array.shape.length} axes, and ${order.length} are named.`) : open(array);
  return like(array, order.map((axis) => array.shape[axis < 0 ? axis + order.length : axis]));
}

export function expandDims(m, array, axes) {
  if (!array?.shape || !axes || axes.some((axis) => !isNumber(axis))) return open(array);
  const rank = array.shape.length + axes.length;
  const places = new Set(axes.map((axis) => (axis < 0 ? axis + rank : axis)));
  const rest = [...array.shape];
  return like(array, Array.from({ length: rank }, (_, axis) => (places.has(axis) ? 1 : rest.shift())), { data: array.data });
}

export function squeeze(m, array, axes) {
  if (!array?.shape) return open(array);
  if (!axes) {
    if (array.shape.some((size) => !isNumber(size))) return open(array);
    return like(array, array.shape.filter((size) => size !== 1), { data: array.data });
  }
  const places = axes.map((axis) => (axis < 0 ? axis + array.shape.length : axis));
  const wrong = places.find((axis) => isNumber(array.shape[axis]) && array.shape[axis] !== 1);
  if (wrong !== undefined && array.lib === "np") m.raise("ValueError", "cannot select an axis to squeeze out which has size not equal to one", `Axis ${wrong} of ${showShape(array.shape)} holds ${array.shape[wrong]} entries.`);
  return like(array, array.shape.filter((_, axis) => !places.includes(axis)), { data: array.data });
}

export function reduce(m, array, axis, keep, dt = array?.dt) {
  if (!array?.shape || keep === null) return open(array);
  if (axis === undefined || axis.k === "none") {
    if (keep) return like(array, array.shape.map(() => 1), { dt });
    return array.lib === "np" ? { ...num(null, true), numpy: true } : like(array, [], { dt });
  }
  const axes = (axis.k === "tuple" || axis.k === "list" ? itemsOf(axis) ?? [undefined] : [axis]).map((one) => one && axisOf(one, array.shape.length));
  if (axes.includes(undefined)) return open(array);
  const outside = axes.find((one) => one >= array.shape.length || one < 0);
  if (outside !== undefined && array.lib === "np")
    m.raise("AxisError", `axis ${outside} is out of bounds for array of dimension ${array.shape.length}`, `${showShape(array.shape)} has ${array.shape.length} axes.`);
  const shape = keep ? array.shape.map((size, at) => (axes.includes(at) ? 1 : size)) : array.shape.filter((_, at) => !axes.includes(at));
  if (!shape.length && array.lib === "np") return { ...num(null, true), numpy: true };
  return like(array, shape, { dt });
}

/** Of a reduction over all values whose numbers are known: a plain number. */
const reducer = (dt, known) => (lib) => (m, args) => {
  const [value, axis] = bound(args, "a", "axis");
  const array = input(m, value);
  if (lib === "np" && array?.lib === "kt")
    m.raise("ValueError", "A KerasTensor is symbolic", `A KerasTensor ${showShape(array.shape ?? [])} has a shape and no numbers: NumPy cannot reduce it. keras.ops can.`, "errors/a-kerastensor-is-symbolic/");
  const keep = flag(args.kw.get("keepdims") ?? args.kw.get("keep_dims") ?? (lib === "tf" ? args.pos[2] : undefined), false);
  if (known && array?.data?.length && (axis === undefined || axis.k === "none") && array.lib === "np" && keep === false) {
    const found = known(array.data);
    return Number.isFinite(found) ? { ...num(found, array.dt === "f"), numpy: true } : num(null, true);
  }
  const found = reduce(m, array, axis, keep, dt ?? array?.dt);
  return found.k === "num" && array?.dt === "i" && dt !== "f" ? { ...found, float: false } : found;
};

// Joining --------------------------------------------------------------------------------------------------------------

function parts(m, value) {
  if (!value) return null;
  if (value.k === "arr" && isNumber(value.shape?.[0]) && value.shape[0] <= 64) return Array.from({ length: value.shape[0] }, () => arr(value.shape.slice(1), { lib: value.lib, dt: value.dt }));
  const items = itemsOf(value);
  items?.forEach((item) => need(m, item));
  const arrays = items?.map((item) => toArray(m, item));
  return arrays?.includes(null) ? null : arrays ?? null;
}

/** Concatenation along an axis. For long lists of one kind see `stacked`. */
export function concatenate(m, value, axisValue, lib) {
  const arrays = parts(m, value);
  if (!arrays) {
    const entry = value?.k === "list" ? entryOf(value) : null;
    const one = entry && toArray(m, entry);
    const count = value?.k === "list" ? lengthOf(value) : undefined;
    const axis = one?.shape ? axisOf(axisValue, one.shape.length) : undefined;
    if (axis === undefined || count === undefined) return unknown(value);
    return like(one, one.shape.map((size, at) => (at === axis ? times(size, count) : size)));
  }
  if (!arrays.length) return unknown();
  const open_ = arrays.find((array) => array.shape === null);
  if (open_) return open(open_);
  const rank = arrays[0].shape.length;
  const symbolic = arrays.some((array) => array.lib === "kt");
  if (arrays.some((array) => array.shape.length !== rank)) {
    const other = arrays.find((array) => array.shape.length !== rank);
    const at = arrays.indexOf(other);
    if (lib === "np") m.raise("ValueError", `all the input arrays must have same number of dimensions, but the array at index 0 has ${rank} dimension(s) and the array at index ${at} has ${other.shape.length} dimension(s)`, `${showShape(arrays[0].shape)} and ${showShape(other.shape)} have different numbers of axes.`, "errors/all-the-input-arrays-must-have-same-number-of-dimensions/");
    if (lib === "tf" && !symbolic) m.raise("InvalidArgumentError", "ConcatOp : Ranks of all input tensors should match", `${showShape(arrays[0].shape)} and ${showShape(other.shape)} have different numbers of axes.`);
    return open(arrays[0]);
  }
  if (axisValue?.k === "none") return like(arrays[0], [arrays.reduce((all, array) => add(all, product(array.shape)), 0)]);
  const axis = axisOf(axisValue, rank);
  if (axis === undefined || axis >= rank || axis < 0) return open(arrays[0]);
  const shape = [...arrays[0].shape];
  for (const [at, { shape: own }] of arrays.entries()) {
    if (at === 0) continue;
    own.forEach((size, place) => {
      if (place === axis) shape[axis] = add(shape[axis], size);
      else if (differ(shape[place], size)) {
        const shown = `${showShape(arrays[0].shape)} and ${showShape(own)}`;
        const why = `${shown} are put one behind the other along axis ${axis}, and differ on axis ${place}: ${shape[place]} and ${size}.`;
        if (lib === "np") m.raise("ValueError", `all the input array dimensions except for the concatenation axis must match exactly, but along dimension ${place}, the array at index 0 has size ${shape[place]} and the array at index ${at} has size ${size}`, why, "errors/except-for-the-concatenation-axis-must-match-exactly/");
        if (symbolic) m.raise("ValueError", "", why);
        m.raise("InvalidArgumentError", "ConcatOp : Dimension", why, "errors/concatop-in-both-shapes-must-be-equal/");
      } else if (!same(shape[place], size)) shape[place] = isNumber(size) ? size : isNumber(shape[place]) ? shape[place] : size === null || shape[place] === null ? null : fresh();
    });
  }
  const first = symbolic ? arrays.find((array) => array.lib === "kt") : arrays.find((array) => array.lib === "tf") ?? arrays[0];
  const kinds = new Set(arrays.map(({ dt }) => dt));
  const data = axis === 0 && arrays.every((array) => array.data) ? arrays.flatMap((array) => array.data) : undefined;
  return like(first, shape, { dt: kinds.size === 1 ? arrays[0].dt : kinds.has("f") && !kinds.has(null) ? "f" : null, data: data?.length <= 4096 ? data : undefined, lost: arrays.some(({ mask }) => mask) ? "a concatenation" : arrays.find(({ lost }) => lost)?.lost });
}

export function stack(m, value, axisValue, lib) {
  const whole_ = value && toArray(m, value);
  if (whole_?.ragged) {
    if (lib === "tf" && itemsOf(value)?.every(({ k }) => k === "arr")) m.raise("InvalidArgumentError", "Shapes of all inputs must match", `The list holds tensors of ${showShape(whole_.ragged[0])} and of ${showShape(whole_.ragged[1])}.`, "errors/shapes-of-all-inputs-must-match/");
    if (lib === "np") m.raise("ValueError", "all input arrays must have the same shape", `The list holds arrays of ${showShape(whole_.ragged[0])} and of ${showShape(whole_.ragged[1])}.`);
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
  const first = items?.find((item) => item.lib === "kt") ?? items?.find((item) => item.lib === "tf") ?? entryOf_(value);
  return like({ ...whole_, lib: first?.lib ?? "np" }, rest, { data: axis === 0 ? whole_.data : undefined });
}

const entryOf_ = (value) => (value.k === "list" ? entryOf(value) : null);

const along = (axis) => () => (m, args) => {
  const arrays = parts(m, args.pos[0]);
  if (!arrays) {
    const entry = args.pos[0]?.k === "list" ? toArray(m, entryOf(args.pos[0]) ?? NONE) : null;
    if (entry?.shape?.length >= 2) return concatenate(m, args.pos[0], num(axis === "h" ? 1 : 0), "np");
    return unknown(args.pos[0]);
  }
  if (arrays.some(({ shape }) => shape === null)) return open(arrays.find(({ shape }) => shape === null));
  const raised = arrays.map((array) => {
    if (axis === "v") return array.shape.length < 2 ? reshape(m, array, [1, array.shape[0] ?? 1]) : array;
    if (axis === "c") return array.shape.length < 2 ? reshape(m, array, [array.shape[0] ?? 1, 1]) : array;
    if (axis === "d") return array.shape.length === 2 ? reshape(m, array, [...array.shape, 1]) : array.shape.length < 2 ? reshape(m, array, [1, array.shape[0] ?? 1, 1]) : array;
    return array.shape.length ? array : reshape(m, array, [1]);
  });
  const place = axis === "v" ? 0 : axis === "c" ? 1 : axis === "d" ? 2 : raised[0].shape.length === 1 ? 0 : 1;
  return concatenate(m, list(raised), num(place), "np");
};

const split = (lib) => (m, args) => {
  const [value, into, axisValue] = bound(args, lib === "tf" ? "value" : "ary", lib === "tf" ? "num_or_size_splits" : "indices_or_sections", "axis");
  const array = input(m, value);
  if (!array?.shape || !into) return unknown(value);
  const axis = axisOf(axisValue ?? num(0), array.shape.length);
  const count = into.k === "num" ? whole(into) : undefined;
  if (axis === undefined) return unknown();
  const size = array.shape[axis];
  const piece = (own) => like(array, array.shape.map((other, at) => (at === axis ? own : other)));
  if (isNumber(count) && count > 0 && count <= 64) {
    if (isNumber(size) && size % count && lib === "np") m.raise("ValueError", "array split does not result in an equal division", `Axis ${axis} of ${showShape(array.shape)} does not divide by ${count}.`);
    return list(Array.from({ length: count }, () => piece(over(size, count))));
  }
  const places = shapeOf(into);
  if (!places || into.k === "num") return unknown();
  if (lib === "tf") return list(places.map(piece));
  const ends = [...places, size];
  if (!ends.every(isNumber)) return unknown();
  return list(ends.map((end, at) => piece(Math.max(0, Math.min(end < 0 ? end + size : end, size) - (at ? Math.min(ends[at - 1] < 0 ? ends[at - 1] + size : ends[at - 1], size) : 0)))));
};

// The table ------------------------------------------------------------------------------------------------------------

/** One argument, same shape. */
const same_ = (dt) => () => (m, args) => {
  const value = args.pos[0] ?? args.kw.get("x") ?? args.kw.get("a");
  const array = input(m, value);
  if (!array) return unknown(value);
  if (!array.shape?.length && array.shape && array.lib === "np" && value.k === "num") return num(null, dt !== "i");
  return { ...like(array, array.shape, { dt: dt ?? array.dt }), root: array.root };
};

const two = (op) => () => (m, args) => {
  const [a, b] = bound(args, "x1", "x2");
  return a && b ? elementwise(m, op, a, b) : unknown();
};

const moves = {
  reshape: (lib) => (m, args) => {
    const [value, shape] = bound(args, lib === "np" ? "a" : lib === "tf" ? "tensor" : "x", lib === "np" && args.kw.has("shape") ? "shape" : "newshape");
    const array = input(m, value);
    return reshape(m, array, shapeOf(shape ?? args.kw.get("shape")));
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
    const [own, by] = [array.shape, counts].map((sizes) => [...new Array(rank - sizes.length).fill(1), ...sizes]);
    return like(array, own.map((size, axis) => times(size, by[axis])));
  },
  repeat: () => (m, args) => {
    const [value, repeats, axis] = bound(args, "a", "repeats", "axis");
    const array = input(m, value);
    const count = repeats?.k === "num" ? whole(repeats) : undefined;
    if (!array?.shape) return open(array);
    if (!axis || axis.k === "none") return like(array, [count === undefined ? fresh() : times(product(array.shape), count)]);
    const place = axisOf(axis, array.shape.length);
    return place === undefined ? open(array) : like(array, array.shape.map((size, at) => (at === place ? (count === undefined ? fresh() : times(size, count)) : size)));
  },
  flip: same_(),
  roll: same_(),
  pad: () => (m, args) => {
    const [value, widths] = bound(args, "array", "pad_width");
    const array = input(m, value);
    if (!array?.shape) return open(array);
    const given = widths && padding(widths, array.shape.length);
    return like(array, array.shape.map((size, axis) => (given ? add(size, add(given[axis][0], given[axis][1])) : fresh())));
  },
  where: () => (m, args) => {
    if (args.pos.length === 1) {
      const array = input(m, args.pos[0]);
      return array?.shape ? tuple(array.shape.map(() => arr([fresh()], { dt: "i" }))) : unknown();
    }
    const [test, one, other] = args.pos;
    return test && one && other ? elementwise(m, "+", test, elementwise(m, "+", one, other)) : unknown();
  },
  matmul: () => (m, args) => (args.pos.length > 1 ? matmul(m, args.pos[0], args.pos[1]) : unknown()),
  dot: () => (m, args) => {
    const [a, b] = args.pos.map((value) => toArray(m, value));
    if (!a?.shape || !b?.shape || !a.shape.length || !b.shape.length) return unknown();
    if (b.shape.length <= 2 && a.shape.length <= 2) {
      const found = matmul(m, a, b);
      return found.shape?.length === 0 ? { ...num(null, true), numpy: true } : found;
    }
    return arr([...a.shape.slice(0, -1), ...b.shape.slice(0, -2), b.shape.at(-1)]);
  },
};

export function swapaxes(m, array, axes) {
  if (!array?.shape) return open(array);
  const [one, two_] = axes.map((axis) => axisOf(axis, array.shape.length));
  if (one === undefined || two_ === undefined) return open(array);
  const shape = [...array.shape];
  [shape[one], shape[two_]] = [shape[two_], shape[one]];
  return like(array, shape);
}

function padding(widths, rank) {
  const items = widths.k === "num" ? null : itemsOf(widths);
  const one = widths.k === "num" ? whole(widths) : undefined;
  if (one !== undefined) return new Array(rank).fill([one, one]);
  const each = items?.map((item) => (item.k === "num" ? [whole(item)] : shapeOf(item)));
  if (!each || each.includes(null)) return null;
  if (each.every((own) => own.length === 1) && each.length === 2) return new Array(rank).fill([each[0][0], each[1][0]]);
  const full = each.map((own) => (own.length === 1 ? [own[0], own[0]] : own));
  return full.length === rank ? full : full.length === 1 ? new Array(rank).fill(full[0]) : null;
}

export function flatten(m, array) {
  return array?.shape ? like(array, [product(array.shape)], { data: array.data }) : open(array);
}

const random = (m, args, name = "size") => {
  const shape = args.kw.get(name);
  return shape && shape.k !== "none" ? made(shapeOf(shape), null, undefined, "np") : num(null, true);
};

const NUMPY = {
  zeros: creation(0), ones: creation(1), empty: creation(), full: filled, zeros_like: alike(0), ones_like: alike(1), empty_like: alike(), full_like: alike(),
  array: convert, asarray: convert, ascontiguousarray: convert, copy: same_(), arange: range,
  linspace: () => (m, args) => arr([args.pos[2] ?? args.kw.get("num") ? whole(args.pos[2] ?? args.kw.get("num")) ?? fresh() : 50]),
  eye: () => (m, args) => {
    const [rows, columns] = bound(args, "N", "M").map((value) => value && whole(value));
    return arr([rows ?? fresh(), columns ?? rows ?? fresh()], { dt: "f" });
  },
  identity: () => (m, args) => arr([whole(args.pos[0]) ?? fresh(), whole(args.pos[0]) ?? fresh()]),
  ...moves, vstack: along("v"), row_stack: along("v"), hstack: along("h"), column_stack: along("c"), dstack: along("d"), split: split, array_split: () => (m, args) => {
    const array = input(m, args.pos[0]);
    const count = whole(args.pos[1] ?? NONE);
    return array?.shape && isNumber(count) && isNumber(array.shape[0]) && array.shape[0] % count === 0 ? split("np")(m, args) : unknown();
  },
  append: () => (m, args) => {
    const [value, other, axis] = bound(args, "arr", "values", "axis");
    const [one, two_] = [input(m, value), input(m, other)];
    if (!one?.shape || !two_?.shape) return unknown();
    return axis && axis.k !== "none" ? concatenate(m, list([one, two_]), axis, "np") : arr([add(product(one.shape), product(two_.shape))], { dt: one.dt });
  },
  ravel: () => (m, args) => flatten(m, input(m, args.pos[0])),
  atleast_2d: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array?.shape ? (array.shape.length < 2 ? like(array, [1, array.shape[0] ?? 1]) : array) : open(array);
  },
  atleast_3d: () => (m, args) => {
    const array = input(m, args.pos[0]);
    const shape = array?.shape;
    return shape ? like(array, shape.length >= 3 ? shape : shape.length === 2 ? [...shape, 1] : [1, shape[0] ?? 1, 1]) : open(array);
  },
  mean: reducer("f"), sum: reducer(null, (data) => data.reduce((all, one) => all + one, 0)), std: reducer("f"), var: reducer("f"), median: reducer("f"), nanmean: reducer("f"), average: reducer("f"),
  max: reducer(null, (data) => Math.max(...data)), min: reducer(null, (data) => Math.min(...data)), amax: reducer(null, (data) => Math.max(...data)), amin: reducer(null, (data) => Math.min(...data)), prod: reducer(null, (data) => data.reduce((all, one) => all * one, 1)),
  argmax: reducer("i"), argmin: reducer("i"), any: reducer("b"), all: reducer("b"), nanmax: reducer("f"), nanmin: reducer("f"), ptp: reducer(), count_nonzero: reducer("i"),
  ...Object.fromEntries("sin cos tan exp log log1p log2 log10 sqrt tanh abs absolute square sign round floor ceil clip nan_to_num cumsum sort diff_ negative reciprocal isnan isfinite isinf logical_not argsort fliplr flipud ediff1d_ expm1 arctan around fix rint degrees radians deg2rad".split(" ").map((name) => [name, same_(/^(?:is|logical)/.test(name) ? "b" : name === "argsort" ? "i" : /^(?:abs|absolute|square|sign|clip|cumsum|sort|negative|round|flip)/.test(name) ? null : "f")])),
  add: two("+"), subtract: two("-"), multiply: two("*"), divide: two("/"), true_divide: two("/"), power: two("**"), maximum: two("+"), minimum: two("+"), mod: two("%"), equal: two("=="), not_equal: two("!="), greater: two(">"), less: two("<"), logical_and: two("=="), logical_or: two("=="), floor_divide: two("//"),
  diff: () => (m, args) => {
    const array = input(m, args.pos[0]);
    if (!array?.shape?.length || args.pos.length > 1 || args.kw.has("n") || args.kw.has("prepend") || args.kw.has("append")) return open(array);
    const axis = axisOf(args.kw.get("axis") ?? num(-1), array.shape.length);
    return axis === undefined ? open(array) : like(array, array.shape.map((size, at) => (at === axis ? minus(size, 1) : size)));
  },
  take: () => (m, args) => {
    const [value, places, axis] = bound(args, "a", "indices", "axis");
    const [array, chosen] = [input(m, value), input(m, places)];
    if (!array?.shape || !chosen?.shape || !axis) return open(array);
    const at = axisOf(axis, array.shape.length);
    return at === undefined ? open(array) : like(array, [...array.shape.slice(0, at), ...chosen.shape, ...array.shape.slice(at + 1)]);
  },
  delete: () => (m, args) => {
    const [value, places, axis] = bound(args, "arr", "obj", "axis");
    const array = input(m, value);
    const at = array?.shape && axis ? axisOf(axis, array.shape.length) : undefined;
    const count = places?.k === "num" ? 1 : undefined;
    return at === undefined ? open(array) : like(array, array.shape.map((size, own) => (own === at ? (count ? minus(size, 1) : fresh()) : size)));
  },
  unique: () => () => unknown(), nonzero: () => (m, args) => {
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
    if (arrays.length !== 2 || arrays.some((array) => array?.shape?.length !== 1) || args.kw.size) return unknown();
    return list(arrays.map((array) => arr([arrays[1].shape[0], arrays[0].shape[0]], { dt: array.dt })));
  },
  einsum: () => () => unknown(),
  shape: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array?.shape ? { ...tuple(array.shape.map((size) => (size === null ? NONE : num(size)))), ofShape: array } : unknown();
  },
  size: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array?.shape ? num(product(array.shape)) : unknown();
  },
  ndim: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array?.shape ? num(array.shape.length) : unknown();
  },
  allclose: () => () => ({ k: "bool", v: null }), array_equal: () => () => ({ k: "bool", v: null }), isclose: two("=="),
  "random.rand": () => (m, args) => (args.pos.length ? made(args.pos.map(whole).includes(undefined) ? null : args.pos.map(whole), null, undefined, "np") : num(null, true)),
  "random.randint": () => (m, args) => {
    const [low, high, size] = bound(args, "low", "high", "size");
    if (!size || size.k === "none") return num(isNumber(low?.v) && isNumber(high?.v ?? NaN) ? fresh(low.v, high.v - 1) : null);
    return { ...made(shapeOf(size), null, undefined, "np"), dt: "i", least: high && isNumber(low?.v) ? low.v : 0 };
  },
  "random.choice": () => (m, args) => {
    const [, size] = bound(args, "a", "size");
    return size ? { ...made(shapeOf(size), null, undefined, "np"), dt: null } : unknown();
  },
  "random.permutation": () => (m, args) => (args.pos[0]?.k === "num" ? arr([whole(args.pos[0]) ?? fresh()], { dt: "i" }) : input(m, args.pos[0]) ?? unknown()),
  "random.shuffle": () => () => NONE, "random.seed": () => () => NONE,
  "random.default_rng": () => () => ({ k: "rng" }), "random.RandomState": () => () => ({ k: "rng" }),
  "lib.stride_tricks.sliding_window_view": () => (m, args) => {
    const [value, window, axis] = bound(args, "x", "window_shape", "axis");
    const array = input(m, value);
    const sizes = shapeOf(window);
    if (!array?.shape || !sizes) return open(array);
    const axes = axis && axis.k !== "none" ? shapeOf(axis)?.map((one) => (one < 0 ? one + array.shape.length : one)) : array.shape.map((_, at) => at);
    if (!axes || axes.length !== sizes.length) return open(array);
    const shape = [...array.shape];
    axes.forEach((at, place) => (shape[at] = minus(add(shape[at], 1), sizes[place])));
    if (shape.some((size) => isNumber(size) && size < 0)) return open(array);
    return like(array, [...shape, ...sizes], { source: { ...array.source, windowed: [...shape, ...sizes] } });
  },
};

const DISTRIBUTIONS = { "random.randn": null, "random.random": 0, "random.random_sample": 0, "random.sample": 0, "random.normal": 2, "random.uniform": 2, "random.standard_normal": 0, "random.exponential": 1, "random.poisson": 1, "random.binomial": 2, "random.gamma": 2, "random.beta": 2, "random.lognormal": 2, "random.laplace": 2 };

/** What a distribution gives: `at` is the place of its size. */
export function drawn(m, args, name) {
  const full = `random.${name}`;
  if (full === "random.randn" || full === "random.rand") return NUMPY["random.rand"]()(m, args);
  if (name === "integers") return NUMPY["random.randint"]()(m, args);
  if (["choice", "permutation", "shuffle", "randint"].includes(name)) return NUMPY[full]()(m, args);
  const at = Object.hasOwn(DISTRIBUTIONS, full) ? DISTRIBUTIONS[full] : undefined;
  if (at === undefined) return unknown();
  const size = args.pos[at] ?? args.kw.get("size");
  return size ? made(shapeOf(size), null, undefined, "np") : random(m, args);
}

const dtyped = (array, dtype) => (dtype ? { ...array, dt: kindOf(dtype) } : array);

const TENSORFLOW = {
  zeros: NUMPY.zeros, ones: NUMPY.ones, fill: filled, zeros_like: NUMPY.zeros_like, ones_like: NUMPY.ones_like, constant: convert, convert_to_tensor: convert, Variable: convert, range, identity: () => (m, args) => args.pos[0] ?? unknown(),
  reshape: moves.reshape, transpose: moves.transpose, expand_dims: moves.expand_dims, squeeze: moves.squeeze, tile: moves.tile, repeat: moves.repeat, where: moves.where, matmul: moves.matmul, stack: moves.stack, split, roll: moves.roll, reverse: same_(),
  concat: (lib) => (m, args) => concatenate(m, args.pos[0] ?? args.kw.get("values"), args.pos[1] ?? args.kw.get("axis"), lib),
  eye: NUMPY.eye, one_hot: () => (m, args) => {
    const [value, depth] = bound(args, "indices", "depth");
    const array = input(m, value);
    return array?.shape && args.pos.length <= 2 && !args.kw.has("axis") ? { ...like(array, [...array.shape, whole(depth ?? NONE) ?? fresh()]), lib: array.lib === "kt" ? "kt" : "tf", dt: "f" } : open(array);
  },
  cast: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array ? { ...dtyped(like(array, array.shape), args.pos[1] ?? args.kw.get("dtype")), lib: array.lib === "kt" ? "kt" : "tf" } : unknown(args.pos[0]);
  },
  shape: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array?.shape ? arr([array.shape.length], { lib: "tf", dt: "i", ofShape: array.shape.map((size) => size ?? fresh()), data: array.shape.every(isNumber) ? array.shape : undefined }) : arr(null, { lib: "tf", dt: "i" });
  },
  ensure_shape: () => (m, args) => {
    const [array, sizes] = [input(m, args.pos[0]), shapeOf(args.pos[1])];
    return array && sizes ? like(array, sizes.map((size, axis) => size ?? array.shape?.[axis] ?? null)) : open(array);
  },
  "random.normal": NUMPY.empty, "random.uniform": NUMPY.empty, "random.truncated_normal": NUMPY.empty, "random.set_seed": () => () => NONE, boolean_mask: () => () => unknown(),
  unstack: () => (m, args) => {
    const array = input(m, args.pos[0]);
    const axis = array?.shape ? axisOf(args.pos[2] ?? args.kw.get("axis") ?? num(0), array.shape.length) : undefined;
    const count = axis === undefined ? undefined : array.shape[axis];
    return isNumber(count) && count <= 64 ? list(Array.from({ length: count }, () => like(array, array.shape.filter((_, at) => at !== axis)))) : unknown();
  },
  sequence_mask: () => (m, args) => {
    const array = input(m, args.pos[0]);
    const most = args.pos[1] ?? args.kw.get("maxlen");
    return array?.shape && most ? arr([...array.shape, whole(most) ?? fresh()], { lib: "tf", dt: "b", mask: null }) : arr(null, { lib: "tf" });
  },
  gather: (lib) => (m, args) => NUMPY.take(lib)(m, { ...args, pos: args.pos.slice(0, 2), kw: new Map([...args.kw, ["axis", args.kw.get("axis") ?? num(0)]]) }),
  reduce_mean: reducer("f"), reduce_sum: reducer(), reduce_max: reducer(), reduce_min: reducer(), reduce_prod: reducer(), reduce_any: reducer("b"), reduce_all: reducer("b"), argmax: reducer("i"), argmin: reducer("i"), "math.reduce_std": reducer("f"), "math.reduce_variance": reducer("f"),
  ...Object.fromEntries("sin cos tan exp sqrt tanh abs square sign round sigmoid cumsum sort argsort nn.relu nn.tanh nn.sigmoid nn.softmax nn.dropout nn.gelu nn.elu nn.leaky_relu clip_by_value stop_gradient negative floor math.log math.exp math.is_nan math.floor math.sigmoid math.tanh math.softmax logical_not".split(" ").map((name) => [name, same_(/sort$/.test(name) ? "i" : null)])),
  add: two("+"), subtract: two("-"), multiply: two("*"), divide: two("/"), maximum: two("+"), minimum: two("+"), pow: two("**"), equal: two("=="), not_equal: two("!="), greater: two(">"), less: two("<"), "math.equal": two("=="), "math.not_equal": two("!="), "math.greater": two(">"), "math.divide": two("/"),
  pad: NUMPY.pad,
};

const OPS = Object.fromEntries(
  ("zeros ones full zeros_like ones_like array arange linspace reshape transpose swapaxes moveaxis expand_dims squeeze concatenate stack tile repeat flip roll pad where matmul dot mean sum std var max min prod argmax argmin any all " +
    "sin cos tan exp log sqrt tanh abs square sign round floor ceil clip cumsum sort isnan logical_not add subtract multiply divide power maximum minimum equal not_equal greater less take split vstack hstack ravel append broadcast_to shape").split(" ").map((name) => [name, NUMPY[name]]),
);
Object.assign(OPS, { convert_to_tensor: convert, cast: TENSORFLOW.cast, relu: same_(), sigmoid: same_(), softmax: same_(), gelu: same_(), silu: same_(), one_hot: TENSORFLOW.one_hot, stop_gradient: same_() });

/** path -> function of (m, args) */
export const functions = new Map();
for (const [name, make] of Object.entries(NUMPY)) functions.set(`numpy.${name}`, make("np"));
for (const name of Object.keys(DISTRIBUTIONS)) functions.set(`numpy.${name}`, (m, args) => drawn(m, args, name.slice(7)));
for (const [name, make] of Object.entries(TENSORFLOW)) functions.set(`tensorflow.${name}`, onTensors(make("tf"), name));
for (const [name, make] of Object.entries(OPS)) functions.set(`keras.ops.${name}`, asTensor(make("ops")));
for (const [name, of] of [["mean", "mean"], ["sum", "sum"], ["max", "max"], ["min", "min"], ["concatenate", "concatenate"], ["stack", "stack"], ["expand_dims", "expand_dims"], ["squeeze", "squeeze"], ["reshape", "reshape"], ["square", "square"], ["exp", "exp"], ["sqrt", "sqrt"], ["abs", "abs"], ["tanh", "tanh"], ["softmax", "softmax"], ["sigmoid", "sigmoid"]])
  functions.set(`keras.backend.${name}`, asTensor(OPS[of]("ops")));
functions.set("math.ceil", (m, args) => truncated(args.pos[0] ?? NONE, true));
functions.set("math.floor", (m, args) => truncated(args.pos[0] ?? NONE));
for (const name of ["sin", "cos", "sqrt", "exp", "log", "log2", "pow", "tan", "log10"]) functions.set(`math.${name}`, (m, args) => (isNumber(args.pos[0]?.v) && isNumber(Math[name](args.pos[0].v, args.pos[1]?.v)) && !Number.isNaN(Math[name](args.pos[0].v, args.pos[1]?.v)) ? num(Math[name](args.pos[0].v, args.pos[1]?.v), true) : num(null, true)));

/** tf functions take no KerasTensor. */
function onTensors(action, name) {
  const called = asTensor(action);
  return (m, args) => {
    const flat = args.pos.flatMap((value) => [value, ...(itemsOf(value, 8) ?? [])]);
    const symbolic = flat.find((value) => value.lib === "kt");
    if (symbolic && !m.inLayer && name !== "shape_")
      m.raise("ValueError", "A KerasTensor cannot be used as input to a TensorFlow function", `tf.${name} gets a KerasTensor${symbolic.shape ? ` ${showShape(symbolic.shape)}` : ""}; inside a functional model its place is in a layer, or it is keras.ops.`, "errors/a-kerastensor-cannot-be-used-as-input-to-a-tensorflow-function/");
    return called(m, args);
  };
}

function asTensor(action) {
  const turn = (value) => (value.k === "arr" && value.lib === "np" ? { ...value, lib: "tf", mask: null, eager: true } : value.k === "list" && value.runs ? list((itemsOf(value) ?? []).map(turn)) : value.k === "num" && value.numpy ? arr([], { lib: "tf", dt: value.float ? "f" : "i", mask: null, eager: true }) : value);
  return (m, args) => {
    const found = action(m, args);
    if (found.k === "list" && !itemsOf(found)) return unknown();
    return turn(found);
  };
}

