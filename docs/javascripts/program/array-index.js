/* array[...]: slices, numbers, masks and lists of indices along each axis. */

import { count } from "../rules/sizes.js";
import {
  add,
  atLeast,
  fresh,
  isNumber,
  isSym,
  minus,
  over,
  same,
  showShape,
  smaller,
} from "../rules/symbols.js";
import { broadcastSizes, toArray } from "./arrays.js";
import { FEW, arr, kin, num, unknown, whole } from "./values.js";

export function picked(items, { start, stop, step }) {
  const found = [];
  if (step > 0) for (let at = start; at < stop; at += step) found.push(items[at]);
  else for (let at = start; at > stop; at += step) found.push(items[at]);
  return found;
}

/** {start, stop, step, count} of a slice along an axis of `length`; null where it cannot be told. */
export function sliceBounds(m, slice, length) {
  const step = slice.step.k === "none" ? 1 : whole(slice.step);
  if (!isNumber(step) || step === 0) return null;
  const [first, last] = [slice.start, slice.stop].map((bound) => (bound.k === "none" ? null : whole(bound)));
  if (first === undefined || last === undefined) return { count: fresh(), step };
  // of an axis that Keras leaves open x[:, 1:], x[:, :3] and x[:, -2:] leave it open
  if (length === undefined || length === null) {
    const entire = first === null && last === null && Math.abs(step) === 1;
    return { count: length === null || entire ? null : fresh(), step };
  }
  if (step < 0) {
    if (first === null && last === null)
      return {
        start: isNumber(length) ? length - 1 : undefined,
        stop: -1,
        step,
        count: step === -1 ? length : ceilOver(length, -step),
      };
    if (!isNumber(length) || (first !== null && !isNumber(first)) || (last !== null && !isNumber(last)))
      return { count: fresh(), step };
    const start =
      first === null ? length - 1 : first < 0 ? Math.max(-1, first + length) : Math.min(first, length - 1);
    const stop = last === null ? -1 : last < 0 ? Math.max(-1, last + length) : Math.min(last, length - 1);
    return { start, stop, step, count: Math.max(0, Math.ceil((start - stop) / -step)) };
  }
  const place = (bound, otherwise) => {
    if (bound === null) return otherwise;
    const negative = atLeast(bound, 0);
    if (negative === null) {
      m?.undecided?.push(bound);
      return undefined;
    }
    const own = negative ? bound : add(length, bound);
    if (isNumber(own) && isNumber(length)) return Math.min(Math.max(own, 0), length);
    if (!negative && atLeast(own, 0) !== true && isNumber(bound)) {
      // data[:-60] of an array whose length the program does not say: it is taken to be longer
      return own;
    }
    if (atLeast(own, 0) !== true) return undefined;
    if (atLeast(length, own) === null) m?.undecided?.push(minus(length, own));
    return smaller(own, length);
  };
  const start = place(first, 0);
  const stop = place(last, length);
  if (start === undefined || stop === undefined) return { count: fresh(), step };
  const gap = minus(stop, start);
  const count = isNumber(gap)
    ? Math.max(0, gap)
    : atLeast(gap, 0) === true || simple(first, last)
      ? gap
      : fresh();
  return { start, stop, step, count: step === 1 ? count : ceilOver(count, step) };
}

/** data[60:] and data[:-60] of an array that is longer than that, or the program makes nothing. */
const simple = (first, last) =>
  (last === null && (first === null || isNumber(first))) || (first === null && isNumber(last) && last < 0);

const ceilOver = (size, step) => (isNumber(size) ? Math.ceil(size / step) : over(add(size, step - 1), step));

export function indexArray(m, array, at) {
  const items = at.k === "tuple" ? at.items : [at];
  if (array.shape === null) return unknown(array);
  if (items.some((item) => item.k === "?")) {
    // one unknown index may be a number, a list or a mask: the number of axes is not known
    return unknown();
  }
  const consumes = (item) =>
    item.k === "none" || item.k === "ellipsis"
      ? 0
      : item.k === "arr" && item.dt === "b"
        ? (item.shape?.length ?? 1)
        : 1;
  const used = items.reduce((all, item) => all + consumes(item), 0);
  if (used > array.shape.length) return tooMany(m, array, used);
  const shape = [];
  const picks = []; // shapes of index arrays
  let pickAt = -1;
  let axis = 0;
  const places = []; // of numbers and index arrays among the items: where they stand apart, what they pick comes first
  for (const [place_, item] of items.entries()) {
    const size = array.shape[axis];
    if (item.k === "none") shape.push(1);
    else if (item.k === "ellipsis") {
      const rest = array.shape.length - used;
      shape.push(...array.shape.slice(axis, axis + rest));
      axis += rest;
    } else if (item.k === "slice") {
      const bounds = sliceBounds(m, item, size);
      if (!bounds) return unknown();
      shape.push(bounds.count === null && isNumber(size) ? fresh() : bounds.count);
      axis++;
    } else if (item.k === "num" || (item.k === "arr" && item.shape?.length === 0 && item.dt !== "b")) {
      if (item.k === "num" && item.float) return unknown();
      const place = whole(item);
      const samples =
        array.lib === "kt"
          ? size === null
          : m.inLayer && size !== 1 && (array.reversed === false || array.bidirectional);
      if (place === -1 && !axis && array.shape.length > 2 && samples)
        m.trap("first-sample-for-first-step", "This takes the last sample: the last timestep is [:, -1].");
      if (isNumber(place) && isNumber(size) && (place >= size || place < -size))
        outOfBounds(m, array, axis, place, size);
      else if (array.lib === "np" && (isSym(place) || isSym(size))) maybeOutside(m, array, axis, place, size);
      axis++;
      if (pickAt < 0) pickAt = shape.length;
      places.push(place_);
    } else if (item.k === "arr" && item.dt === "b") {
      if (item.shape === null || array.lib === "kt") return unknown();
      if (pickAt < 0) pickAt = shape.length;
      places.push(place_);
      picks.push([fresh(0, item.shape.length === 1 ? size : null)]);
      axis += item.shape.length;
    } else {
      const chosen = toArray(m, item);
      if (!chosen?.shape || chosen.dt === "b" || array.lib === "kt") return unknown();
      if (chosen.dt === "f" && chosen.shape[0] !== 0) return unknown();
      if (pickAt < 0) pickAt = shape.length;
      places.push(place_);
      picks.push(chosen.shape);
      axis++;
    }
  }
  shape.push(...array.shape.slice(axis));
  if (picks.length) {
    let joint = picks[0];
    for (const other of picks.slice(1)) {
      joint = broadcastSizes(joint, other).shape;
      if (!joint) return unknown();
    }
    const apart = places.at(-1) - places[0] >= places.length;
    shape.splice(apart ? 0 : pickAt, 0, ...joint);
  }
  if (!shape.length && array.lib === "np") {
    const value =
      array.data && items.length === array.shape.length && items.every((item) => isNumber(whole(item)))
        ? array.data[flat(array.shape, items.map(whole))]
        : undefined;
    if (array.dt === "i" || array.dt === "f")
      return array.ofShape
        ? num(value ?? null)
        : {
            ...num(value === undefined || Number.isNaN(value) ? null : value, array.dt === "f"),
            numpy: true,
            cut: { of: array, at },
          };
    return array.cells
      ? arr([], { dt: null, scalar: true, cut: { of: array, at } })
      : { ...unknown(), root: { wanted: true } };
  }
  const data = dataOf(array, items, shape);
  const order = items[0]?.source?.order;
  const size = array.ofShape && !shape.length ? array.ofShape.at(whole(items[0])) : undefined;
  return kin(
    array,
    arr(shape, {
      lib: array.lib,
      dt: array.dt,
      cells: array.cells,
      padded: array.padded,
      data,
      most:
        items[0]?.places && array.data && same(shape[0], array.shape[0])
          ? Math.max(...array.data)
          : undefined,
      size,
      mask: array.lib === "np" ? undefined : null,
      lost: array.mask ? "a slice" : array.lost,
      source: (array.source || order) && { ...array.source, part: true, ...(order && { order }) },
      cut: { of: array, at },
      between: items.every(({ k }) => ["slice", "none", "ellipsis"].includes(k)) ? array.between : undefined,
      eager: array.eager,
    }),
  );
}

function flat(shape, places) {
  return places.reduce(
    (all, place, axis) => all * shape[axis] + (place < 0 ? place + shape[axis] : place),
    0,
  );
}

/** The numbers behind an index of plain numbers and slices. */
function dataOf(array, items, shape) {
  if (!array.data || !array.shape.every(isNumber) || !shape.every(isNumber)) return undefined;
  if (items.some((item) => !["num", "slice", "none", "ellipsis"].includes(item.k))) return undefined;
  const axes = [];
  let axis = 0;
  const used = items.filter(({ k }) => k === "num" || k === "slice").length;
  for (const item of items) {
    if (item.k === "none") continue;
    if (item.k === "ellipsis") {
      for (let rest = array.shape.length - used; rest > 0; rest--) axes.push(range(array.shape[axis++]));
      continue;
    }
    const size = array.shape[axis++];
    if (item.k === "num") axes.push([item.v < 0 ? item.v + size : item.v]);
    else {
      const bounds = sliceBounds(null, item, size);
      if (!bounds || !isNumber(bounds.start) || !isNumber(bounds.stop)) return undefined;
      axes.push(picked(range(size), bounds));
    }
  }
  while (axis < array.shape.length) axes.push(range(array.shape[axis++]));
  let places = [0];
  axes.forEach(
    (own, at) => (places = places.flatMap((place) => own.map((one) => place * array.shape[at] + one))),
  );
  return places.length > FEW ? undefined : places.map((place) => array.data[place]);
}

export const range = (size) => Array.from({ length: size }, (_, at) => at);

function tooMany(m, array, used) {
  const rank = array.shape.length;
  if (array.lib === "kt" || array.lib === "tf")
    m.raise(
      array.lib === "kt" ? "ValueError" : "InvalidArgumentError",
      array.lib === "kt"
        ? `Array has shape ${showShape(array.shape)} but slice has to many indices.`
        : `Index out of range using input dim ${rank}; input has only ${rank} dims`,
      `The tensor ${showShape(array.shape)} has ${rank} axes, and ${used} are indexed.`,
      "errors/slice-has-to-many-indices/",
    );
  m.raise(
    "IndexError",
    `too many indices for array: array is ${rank}-dimensional, but ${used} were indexed`,
    `The array ${showShape(array.shape)} has ${count(rank, "axis")}, and ${used} are indexed.`,
    "errors/too-many-indices-for-array/",
  );
}

/** An index of a loop: past the end, or perhaps in some turns. */
function maybeOutside(m, array, axis, place, size) {
  const room = minus(minus(size, 1), place ?? null);
  if (room === null) return;
  const inside = atLeast(room, 0);
  if (inside === false)
    m.raise(
      "IndexError",
      `is out of bounds for axis ${axis}`,
      `Axis ${axis} of ${showShape(array.shape)} ends before the index that is asked for.`,
      "errors/index-is-out-of-bounds-for-axis-1/",
    );
  if (inside !== null) return;
  m.undecided?.push(room);
  m.doubts++;
}

function outOfBounds(m, array, axis, place, size) {
  const why = `Axis ${axis} of ${showShape(array.shape)} has size ${size}, 0 to ${size - 1}; ${place} is none of these.`;
  if (array.lib === "kt")
    m.raise(
      "ValueError",
      `Array has shape ${showShape(array.shape)} but out-of-bounds index`,
      why,
      "errors/out-of-bounds-index-was-requested/",
    );
  if (array.lib === "tf" && !m.tracing && !m.inLayer)
    m.raise(
      "InvalidArgumentError",
      `slice index ${place < 0 ? place + size : place} of dimension ${axis} out of bounds.`,
      why,
      "errors/slice-index-out-of-bounds/",
    );
  if (array.lib !== "np") return;
  m.raise(
    "IndexError",
    `index ${place} is out of bounds for axis ${axis} with size ${size}`,
    why,
    "errors/index-is-out-of-bounds-for-axis-1/",
  );
}
