/* What a Dataset's methods give: batch, map, window, zip and the others; {k: "ds", element, count, batched}. */

import { bound, flag, shapeOf } from "./arguments.js";
import { toArray } from "./arrays.js";
import { call } from "./calls.js";
import { callFunction } from "./functions.js";
import { Raised } from "./machine.js";
import { count } from "../rules/sizes.js";
import { add, fresh, isNumber, minus, over, same } from "../rules/symbols.js";
import { arr, dict, itemsOf, num, tuple, whole } from "./values.js";

export const dataset = (element, count = undefined, more = {}) => ({ k: "ds", element, count, ...more });

/** The same structure with each array replaced; null where a part is not known. */
export function mapped(m, value, change) {
  if (!value) return null;
  if (value.k === "arr")
    return value.shape ? change({ ...value, lib: "tf", mask: null, data: undefined, eager: true }) : null;
  if (value.k === "frame") return mapped(m, toArray(m, value), change);
  if (value.k === "dict") {
    if (value.open) return null;
    const entries = [...value.map].map(([key, one]) => [key, mapped(m, one, change)]);
    return entries.some(([, one]) => !one) ? null : dict(entries);
  }
  const items = value.k === "tuple" || value.k === "list" ? itemsOf(value, 16) : null;
  if (value.k === "tuple" && items) {
    const parts = items.map((item) => mapped(m, item, change));
    return parts.includes(null) ? null : tuple(parts);
  }
  if (value.k === "list" || value.k === "range" || value.k === "num") {
    const array = toArray(m, value);
    return array?.shape ? mapped(m, array, change) : null;
  }
  return null;
}

/** Batches of so many rows, if any are named, whose other axes are those of this one. */
export function anyRows(m, batch, rows = fresh(1)) {
  return batch && mapped(m, batch, (array) => ({ ...array, shape: [rows, ...array.shape.slice(1)] }));
}

const batchedBy = (m, ds, size, keepRest) => {
  const count = ds.count;
  const full = isNumber(size) && isNumber(count) && count % size === 0;
  const element =
    ds.element &&
    mapped(m, ds.element, (array) =>
      arr([keepRest ? null : (size ?? fresh()), ...array.shape], {
        lib: "tf",
        dt: array.dt,
        mask: null,
        source: array.source,
      }),
    );
  const first =
    isNumber(count) && isNumber(size) ? Math.min(count, size) : isNumber(size) && !keepRest ? size : fresh(1);
  const taken =
    (ds.taken ?? ds.element) &&
    mapped(m, ds.taken ?? ds.element, (array) =>
      array.shape.includes(null) && !ds.taken
        ? null
        : arr([first, ...array.shape.map((one) => one ?? fresh())], {
            lib: "tf",
            dt: array.dt,
            mask: null,
            eager: true,
            source: array.source,
          }),
    );
  return dataset(
    element,
    isNumber(size) && count !== undefined
      ? keepRest
        ? isNumber(count)
          ? Math.ceil(count / size)
          : over(add(count, size - 1), size)
        : over(count, size)
      : undefined,
    {
      shuffled: ds.shuffled,
      uneven: size === 1 ? undefined : { windows: keepRest && "rows", rows: "lengths" }[ds.uneven],
      taken: taken ?? undefined,
      each: ds.uneven ? undefined : anyRows(m, taken, keepRest ? undefined : size),
      batched: true,
      full,
      samples: keepRest || full ? count : undefined,
    },
  );
};

/** What asks for the order of a Dataset that each epoch shuffles anew. */
function noticeParts(m, { shuffled }, name, count) {
  if (!shuffled || count === undefined) return;
  m.set(shuffled, name, count);
  if (shuffled.window || (shuffled.take && same(shuffled.take, shuffled.skip)))
    m.find({
      verdict: "silent-wrong",
      why: shuffled.window
        ? "shuffle before window mixes the rows of a window."
        : "Each epoch shuffles anew: take and skip share samples. Pass reshuffle_each_iteration=False.",
    });
}

export function datasetMethod(m, ds, name, args, node) {
  switch (name) {
    case "batch": {
      const [size, drop] = bound(args, "batch_size", "drop_remainder");
      return batchedBy(m, ds, size && whole(size), flag(drop) !== true);
    }
    case "shuffle":
      return { ...ds, shuffled: args.kw.has("reshuffle_each_iteration") ? undefined : {} };
    case "cache":
    case "prefetch":
    case "with_options":
      return { ...ds };
    case "repeat":
      return { ...ds, count: undefined, samples: undefined };
    case "take": {
      const count = args.pos[0] && whole(args.pos[0]);
      if (count !== 1) noticeParts(m, ds, name, count);
      return {
        ...ds,
        samples: undefined,
        shuffled: undefined,
        count: isNumber(count) && isNumber(ds.count) ? Math.min(count, ds.count) : undefined,
        single: count === 1,
      };
    }
    case "skip": {
      const count = args.pos[0] && whole(args.pos[0]);
      noticeParts(m, ds, name, count);
      return {
        ...ds,
        samples: undefined,
        shuffled: undefined,
        count: isNumber(count) && isNumber(ds.count) ? Math.max(0, ds.count - count) : undefined,
      };
    }
    case "filter":
      return { ...ds, uneven: undefined, count: undefined, samples: undefined };
    case "unbatch": {
      const part = (value) =>
        value &&
        mapped(m, value, (array) =>
          array.shape.length ? arr(array.shape.slice(1), { lib: "tf", dt: array.dt, mask: null }) : null,
        );
      return dataset(part(ds.element));
    }
    case "map": {
      const [f] = args.pos;
      if (!ds.element || !f) return dataset(null);
      countParts(m, f, ds.element);
      let failed = null;
      const run = (element) => {
        const parts = element.k === "tuple" ? element.items : [element];
        const found =
          f.k === "fn"
            ? callFunction(m, f, { pos: parts, kw: new Map(), open: false })
            : call(m, f, { pos: parts, kw: new Map(), open: false }, node);
        return found.k === "list" && itemsOf(found, 8)?.every(({ k }) => k === "arr")
          ? tuple(itemsOf(found, 8))
          : found;
      };
      m.inLayer = (m.inLayer ?? 0) + 1;
      m.muted++;
      const hidden = f.k === "bound"; // its lines are also those of other calls
      if (hidden) m.unseen++;
      const { catching } = m;
      try {
        m.catching = true; // what raises in the function is told where map is called
        const found = run(ds.element);
        m.catching = catching;
        m.quiet++;
        const [taken, each] = [ds.taken, ds.each].map((value) => value && run(value));
        m.quiet--;
        const known = (value) =>
          value && mapped(m, value, (array) => arr(array.shape, { lib: "tf", dt: array.dt, mask: null }));
        return dataset(known(found), ds.count, {
          taken: taken && known(taken) ? known(taken) : undefined,
          each: known(each),
          batched: ds.batched,
          shuffled: ds.shuffled,
          uneven: ds.uneven,
          full: ds.full,
          samples: ds.samples,
          single: ds.single,
        });
      } catch (error) {
        if (!(error instanceof Raised) || f.k !== "fn") throw error;
        failed = error;
      } finally {
        m.catching = catching;
        if (hidden) m.unseen--;
        m.muted--;
        m.inLayer--;
      }
      return m.raise(
        failed.type === "InvalidArgumentError" ? "ValueError" : failed.type,
        failed.message,
        `The function that map calls raises: ${failed.message}.`,
      );
    }
    case "window": {
      noticeParts(m, ds, name, true);
      const [size, shift, stride, drop] = bound(args, "size", "shift", "stride", "drop_remainder");
      const steps = size && whole(size);
      const apart = shift && shift.k !== "none" ? whole(shift) : steps;
      const last =
        ds.count !== undefined && flag(drop) === true && !stride ? minus(ds.count, steps ?? null) : null;
      const count = last !== null && isNumber(apart) ? add(over(last, apart), 1) : undefined;
      const each = (value) => {
        if (value.k === "tuple") return tuple(value.items.map(each));
        if (value.k === "dict")
          return { ...value, map: new Map([...value.map].map(([key, one]) => [key, each(one)])) };
        return {
          k: "ds",
          element: value,
          count: flag(drop) === true ? steps : undefined,
          uneven:
            flag(drop) !== true && isNumber(ds.count) && (steps > apart || ds.count % steps)
              ? "windows"
              : undefined,
        };
      };
      return dataset(ds.element ? each(ds.element) : null, isNumber(count) ? Math.max(0, count) : count);
    }
    case "flat_map": {
      const [f] = args.pos;
      if (!ds.element || f?.k !== "fn") return dataset(null);
      countParts(m, f, ds.element);
      const parts = ds.element.k === "tuple" ? ds.element.items : [ds.element];
      const found = callFunction(m, f, { pos: parts, kw: new Map(), open: false });
      return found.k === "ds"
        ? dataset(
            found.taken && found.element === null ? found.taken : found.element,
            found.count === 1 ? ds.count : undefined,
            {
              taken: found.taken,
              windows: true,
              uneven: found.uneven,
            },
          )
        : dataset(null);
    }
    case "zip":
      return zipped(m, args);
    case "concatenate":
      return { ...ds, each: undefined, count: undefined, samples: undefined };
    case "enumerate":
      return dataset(
        ds.element && tuple([arr([], { lib: "tf", dt: "i", mask: null }), ds.element]),
        ds.count,
      );
    case "padded_batch":
      return paddedBatch(m, ds, args);
    case "as_numpy_iterator":
      return dataset(ds.element && mappedNumpy(m, ds.taken ?? ds.element), ds.count);
    case "cardinality":
      return num(null);
    default:
      return dataset(null);
  }
}

/** Each axis that `padded_shapes` names has that size; without it, and where it says None or -1, the longest of a batch gives it. */
function paddedBatch(m, ds, args) {
  const [size, shapes, , drop] = bound(
    args,
    "batch_size",
    "padded_shapes",
    "padding_values",
    "drop_remainder",
  );
  const padded = (value, wanted) => {
    if (!value) return null;
    if (value.k === "tuple") {
      const own = wanted && itemsOf(wanted, 16);
      if (wanted && own?.length !== value.items.length) return null;
      const parts = value.items.map((item, at) => padded(item, own?.[at]));
      return parts.includes(null) ? null : tuple(parts);
    }
    const sizes = wanted && shapeOf(wanted);
    if (value.k !== "arr" || !value.shape || (wanted && sizes?.length !== value.shape.length)) return null;
    return arr(
      value.shape.map((own, axis) => (sizes ? (sizes[axis] === -1 ? null : sizes[axis]) : own)),
      { lib: "tf", dt: value.dt, mask: null },
    );
  };
  const element = padded(ds.element, shapes?.k === "none" ? undefined : shapes);
  return element
    ? batchedBy(m, dataset(element, ds.count), size && whole(size), flag(drop) !== true)
    : dataset(null);
}

function mappedNumpy(m, value) {
  const found = mapped(m, value, (array) =>
    arr(
      array.shape.map((size) => size ?? fresh()),
      { dt: array.dt },
    ),
  );
  return found ?? null;
}

export function zipped(m, args) {
  const given = args.pos.length === 1 ? (itemsOf(args.pos[0], 16) ?? [args.pos[0]]) : args.pos;
  if (!given.every((one) => one.k === "ds")) return dataset(null);
  const counts = given.map(({ count }) => count);
  const known = counts.filter(isNumber);
  // the last windows of a series have no target
  const longest = given.reduce((one, two) => (two.count > one.count ? two : one));
  if (known.length === counts.length && known.some((count) => count !== known[0]) && !longest.windows)
    m.trap(
      "zipped-to-the-shorter",
      `zip stops at the shorter of the two: ${known.join(" and ")} entries make ${Math.min(...known)} pairs.`,
    );
  const [x, y] = given;
  if (given.length === 2 && x.shuffled && y.shuffled && x.shuffled !== y.shuffled)
    m.find({
      verdict: "silent-wrong",
      why: "Each Dataset has an order of its own: shuffle behind zip.",
    });
  const part = (key) =>
    given.every((one) => one[key] ?? one.element) ? tuple(given.map((one) => one[key] ?? one.element)) : null;
  return dataset(part("element"), known.length === counts.length ? Math.min(...known) : undefined, {
    taken: given.some((one) => one.taken) ? (part("taken") ?? undefined) : undefined,
  });
}

/** A Dataset of tuples gives a function as many arguments as a tuple has parts. */
function countParts(m, f, element) {
  const parts = element.k === "tuple" ? element.items.length : 1;
  if (f.k !== "fn" || f.params.some(({ star }) => star) || f.decorators?.length) return;
  const least = f.params.filter(({ value }, at) => !value && !f.defaults[at]).length;
  if (parts < least || parts > f.params.length)
    m.raise(
      "TypeError",
      `${f.name}() takes ${count(f.params.length, "positional argument")} but ${parts} ${parts === 1 ? "was" : "were"} given`,
      `An element has ${count(parts, "part")}, and the function gets each as an argument.`,
    );
}
