/* Arrays that NumPy and TensorFlow make: zeros, full, array, arange, and what an operation on one gives. */

import { add, fresh, isNumber, minus, over, same, showShape } from "../rules/symbols.js";
import { bound, kindOf, narrow, shapeOf, text } from "./arguments.js";
import { elementwise, toArray } from "./arrays.js";
import { need } from "./questions.js";
import { arr, filledWith, itemsOf, kin, lengthOf, num, single, unknown, whole } from "./values.js";

export const made = (shape, dtype, fill, lib) =>
  shape
    ? arr(shape, {
        lib,
        dt: dtype ? kindOf(dtype) : "f",
        data: fill === undefined || narrow(dtype) ? undefined : filledWith(shape, fill),
        mask: lib === "np" ? undefined : null,
        eager: lib === "tf",
        fill,
      })
    : arr(null, { lib });

/** The first argument as an array, asked for where its shape is needed. */
export function input(m, value) {
  need(m, value);
  return value && toArray(m, value);
}

/** How the result of an operation on `array` is made. */
export function like(array, shape, more = {}) {
  const made = arr(shape, {
    lib: array.lib,
    dt: array.dt,
    mask: array.lib === "np" ? undefined : null,
    eager: array.eager,
    lost: array.mask ? "an operation" : array.lost,
    cells: array.cells,
    source: array.source,
    ...more,
  });
  return more.data ? kin(array, made) : made;
}

export const open = (array, cause) =>
  array ? arr(null, { lib: array.lib, dt: array.dt, root: array.root ?? cause?.root }) : unknown(cause);

export const creation = (fill) => (lib) => (m, args) => {
  const [shape, dtype] = bound(args, "shape", "dtype");
  const open_ = (shape && itemsOf(shape, 8)) ?? [];
  if (lib === "tf" && open_.some(({ k }) => k === "none"))
    m.raise(
      shape.ofShape ? "ValueError" : "TypeError",
      shape.ofShape ? "Cannot convert a partially known TensorShape" : "Failed to convert elements of",
      "An axis of this shape is open: tf.shape(x) tells it when the model runs.",
      "errors/cannot-convert-a-partially-known-tensorshape/#shape-in-a-layer",
    );
  return made(shapeOf(shape), dtype, fill, lib);
};

export const filled = (lib) => (m, args) => {
  const [shape, value, dtype] = bound(
    args,
    lib === "tf" ? "dims" : "shape",
    lib === "tf" ? "value" : "fill_value",
    "dtype",
  );
  const sizes = shapeOf(shape);
  if (!sizes || !value) return arr(null, { lib });
  const of = toArray(m, value);
  return arr(sizes, {
    lib,
    dt: dtype ? kindOf(dtype) : (of?.dt ?? null),
    fill: of?.data?.[0],
    data: of?.data?.length === 1 ? filledWith(sizes, of.data[0]) : undefined,
    mask: lib === "np" ? undefined : null,
    eager: lib === "tf",
  });
};

export const likeOther = (fill) => (lib) => (m, args) => {
  const given = input(m, args.pos[0]);
  const sizes = args.kw.get("shape");
  const array = given && sizes && sizes.k !== "none" ? { ...given, shape: shapeOf(sizes) } : given;
  if (!array?.shape) return open(array, args.pos[0]);
  return arr(array.shape, {
    lib: array.lib === "kt" ? "kt" : lib,
    dt: args.kw.has("dtype") ? kindOf(args.kw.get("dtype")) : array.dt,
    data: fill === undefined ? undefined : filledWith(array.shape, fill),
    mask: lib === "np" ? undefined : null,
  });
};

/** The array that a list of rows of unknown lengths becomes, if it becomes one: NumPy takes no rows that differ. */
function even(m, value, dtype) {
  if (dtype && !/^[fi]$/.test(kindOf(dtype) ?? "")) return null;
  const rows = value.runs.of.map(({ v }) => toArray(m, single(v)));
  const [first] = rows;
  if (rows.some((row) => !row?.shape || row.shape.length !== first.shape.length)) return null;
  const size = (axis) => {
    const all = rows.map(({ shape }) => shape[axis]);
    return all.find(isNumber) ?? (all.every((one) => same(one, all[0])) ? all[0] : fresh());
  };
  return arr([lengthOf(value), ...first.shape.map((_, axis) => size(axis))], {
    dt: rows.every(({ dt }) => dt === first.dt) ? first.dt : null,
  });
}

export const convert = (lib) => (m, args) => {
  const [value, dtype] = bound(args, lib === "np" ? "object" : "value", "dtype");
  if (dtype?.k === "list" || (dtype?.k === "str" && dtype.v?.includes(","))) return unknown(); // a field for each column
  const least = args.kw.get("ndmin");
  if (least && lib === "np") {
    const found = convert(lib)(m, { ...args, kw: new Map([...args.kw].filter(([key]) => key !== "ndmin")) });
    const rank = whole(least);
    return found.shape && isNumber(rank)
      ? { ...found, shape: [...new Array(Math.max(0, rank - found.shape.length)).fill(1), ...found.shape] }
      : unknown();
  }
  if (value?.lazy || ["gen", "set", "zip", "enumerate", "entries"].includes(value?.k))
    return arr([], { dt: "o" });
  let array = input(m, value);
  if (array?.shape === null && !array.ragged && lib === "np" && value.k === "list" && value.runs.of.length)
    array = even(m, value, dtype) ?? array;
  if (!array)
    return value && (value.k === "?" || value.k === "ds")
      ? { ...unknown(value), root: value.root }
      : unknown(value);
  if (array.ragged && dtype?.path !== "builtins.object" && text(dtype) !== "object") {
    const [one, other] = array.ragged;
    const why = `The list holds different shapes, ${showShape(one)} and ${showShape(other)}: no array holds both.`;
    if (lib === "np")
      m.raise(
        "ValueError",
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after",
        why,
        "errors/setting-an-array-element-with-a-sequence/",
      );
    m.raise(
      "ValueError",
      "Can't convert non-rectangular Python sequence to Tensor.",
      why,
      "errors/cant-convert-non-rectangular-python-sequence/",
    );
  }
  if (lib === "tf" && array.dt === "o" && array.shape)
    m.raise(
      "ValueError",
      "Failed to convert a NumPy array to a Tensor (Unsupported object type",
      `The array ${showShape(array.shape)} holds Python objects, no numbers.`,
      "errors/failed-to-convert-a-numpy-array-to-a-tensor/",
    );
  if (array.ragged) return arr([array.count ?? fresh()], { lib, dt: "o", rows: true });
  if (array.lib === "kt") {
    if (lib === "tf") return array;
    m.raise(
      "ValueError",
      "A KerasTensor is symbolic",
      `A KerasTensor ${showShape(array.shape ?? [])} has a shape and no numbers: NumPy cannot hold it.`,
      "errors/a-kerastensor-is-symbolic/",
    );
  }
  const [shape] = lib === "tf" ? [args.kw.get("shape")] : [undefined];
  const sizes = shape ? shapeOf(shape) : array.shape;
  return kin(array, {
    ...arr(sizes, {
      lib,
      dt: dtype ? kindOf(dtype) : array.dt,
      data: narrow(dtype) ? undefined : array.data,
      texts: array.texts,
      mask: lib === "np" ? undefined : array.lib === "tf" ? array.mask : null,
      eager: lib === "tf",
      source: array.source,
    }),
    root: array.root,
  });
};

export const rangeOf = (lib) => (_m, args) => {
  const bounds = args.pos
    .filter((value) => value.k === "num" || value.k === "arr")
    .map((value) => (value.k === "num" && value.float ? undefined : whole(value)));
  const dtype = args.kw.get("dtype") ?? args.pos.find(({ k }) => k === "lib" || k === "str");
  const options = {
    lib,
    dt: dtype ? kindOf(dtype) : args.pos.some((value) => value.float) ? "f" : "i",
    eager: lib === "tf",
    mask: lib === "np" ? undefined : null,
  };
  if (bounds.length !== args.pos.filter(({ k }) => k !== "lib" && k !== "str").length)
    return arr([fresh()], options);
  if (bounds.includes(undefined)) {
    const plain = args.pos.map((value) => value.v);
    if (!plain.every(isNumber)) return arr([fresh()], options);
    const [start, stop, step] = plain.length === 1 ? [0, plain[0], 1] : [plain[0], plain[1], plain[2] ?? 1];
    return arr([Math.max(0, Math.ceil((stop - start) / step))], { ...options, dt: "f" });
  }
  const [start, stop, step] =
    bounds.length === 1 ? [0, bounds[0], 1] : [bounds[0], bounds[1], bounds[2] ?? 1];
  if (!isNumber(step) || step === 0) return arr([fresh()], options);
  const gap = step > 0 ? minus(stop, start) : minus(start, stop);
  const count = isNumber(gap)
    ? Math.max(0, Math.ceil(gap / Math.abs(step)))
    : Math.abs(step) === 1
      ? gap
      : over(add(gap, Math.abs(step) - 1), Math.abs(step));
  const data =
    isNumber(count) && count <= 4096 && isNumber(start)
      ? Array.from({ length: count }, (_, at) => start + at * step)
      : undefined;
  return arr([count], { ...options, data });
};

/** A distribution without a size draws one number for each of its parameters' numbers. */
export function ofParameters(m, args, at = args.pos.length) {
  const given = [
    ...args.pos.slice(0, at),
    ...[...args.kw].filter(([key]) => !/^(?:size|dtype|endpoint)$/.test(key)).map(([, one]) => one),
  ];
  const parts = given.filter(({ k }) => k !== "num" && k !== "bool");
  if (!parts.length) return num(null, true);
  const found = parts.reduce((one, two_) => elementwise(m, "+", one, two_), num(0, true));
  return found.k === "arr" && found.shape?.length ? arr(found.shape, { dt: null }) : unknown();
}
