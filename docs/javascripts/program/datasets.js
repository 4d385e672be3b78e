/* tf.data, timeseries_dataset_from_array and other sources of batches: {k: "ds", element, count, batched}. */

import { bound, flag, shapeOf } from "./arguments.js";
import { toArray } from "./arrays.js";
import { call } from "./calls.js";
import { callFunction, firstYield, method } from "./functions.js";
import { need } from "./questions.js";
import { add, fresh, isNumber, minus, over, smaller } from "../rules/symbols.js";
import { arr, dict, itemsOf, num, tuple, unknown, whole } from "./values.js";

const dataset = (element, count = undefined, more = {}) => ({ k: "ds", element, count, ...more });

/** The same structure with each array replaced; null where a part is not known. */
function mapped(m, value, change) {
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

function slices(m, args) {
  const [value] = bound(args, "tensors");
  need(m, value);
  if (value?.k === "tuple") itemsOf(value)?.forEach((item) => need(m, item));
  const counts = [];
  const element = mapped(m, value, (array) => {
    counts.push(array.shape[0]);
    return arr(array.shape.slice(1), { lib: "tf", dt: array.dt, mask: null, source: array.source });
  });
  if (!element) return dataset(null);
  const known = counts.filter(isNumber);
  if (known.some((count) => count !== known[0]))
    m.raise(
      "ValueError",
      "Dimensions",
      `The arrays hold ${counts.map((count) => (isNumber(count) ? count : "?")).join(" and ")} entries: axis 0 of all must be the same.`,
      "errors/dimensions-are-not-compatible/",
    );
  return dataset(element, counts[0]);
}

function fromArray(m, args) {
  const [data, targets, length, stride, rate, batch] = bound(
    args,
    "data",
    "targets",
    "sequence_length",
    "sequence_stride",
    "sampling_rate",
    "batch_size",
  );
  const array = data && toArray(m, data);
  need(m, data);
  if (!array?.shape || !length) return dataset(null);
  const steps = whole(length);
  const each = arr([batch?.k === "none" ? steps : null, steps ?? fresh(), ...array.shape.slice(1)], {
    lib: "tf",
    dt: array.dt,
    mask: null,
  });
  const unbatched = batch?.k === "none";
  const window = arr(unbatched ? each.shape.slice(1) : [null, null, ...each.shape.slice(2)], {
    lib: "tf",
    dt: array.dt,
    mask: null,
  });
  // the length of a window is in the data, not in the element's declared shape
  const label = targets && targets.k !== "none" ? toArray(m, targets) : null;
  if (targets && targets.k !== "none" && !label?.shape) return dataset(null);
  const declared = unbatched
    ? arr([null, ...array.shape.slice(1)], { lib: "tf", dt: array.dt, mask: null })
    : window;
  const known = arr(unbatched ? each.shape.slice(1) : [fresh(1), steps ?? fresh(), ...array.shape.slice(1)], {
    lib: "tf",
    dt: array.dt,
    mask: null,
    eager: true,
  });
  const made = (x, first) =>
    label
      ? tuple([
          x,
          arr(unbatched ? label.shape.slice(1) : [first, ...label.shape.slice(1)], {
            lib: "tf",
            dt: label.dt,
            mask: null,
          }),
        ])
      : x;
  const [every, apart] = [stride, rate].map((value) => (value ? whole(value) : 1));
  const span = isNumber(steps) && isNumber(apart) ? (steps - 1) * apart : minus(steps ?? fresh(), 1);
  const count = minus(array.shape[0], span);
  const simple =
    (every === 1 || (isNumber(every) && isNumber(count))) &&
    isNumber(apart) &&
    !args.kw.has("start_index") &&
    !args.kw.has("end_index");
  const size = unbatched ? 1 : batch ? whole(batch) : 128;
  let total = simple ? (label ? smaller(count, label.shape[0]) : count) : undefined;
  if (every !== 1 && total !== undefined) total = isNumber(total) ? Math.ceil(total / every) : undefined;
  if (label && isNumber(label.shape[0]) && isNumber(array.shape[0]) && label.shape[0] > array.shape[0])
    total = undefined;
  const first = isNumber(total) && isNumber(size) && total > 0 ? Math.min(total, size) : fresh(1);
  const taken = arr(unbatched ? each.shape.slice(1) : [first, ...known.shape.slice(1)], {
    lib: "tf",
    dt: array.dt,
    mask: null,
    eager: true,
  });
  return dataset(made(declared, null), undefined, {
    taken: made(taken, first),
    batched: !unbatched,
    full: isNumber(total) && isNumber(size) ? total % size === 0 : false,
  });
}

/** TimeseriesGenerator(data, targets, length, batch_size=128): [0] gives a batch. */
function generator(m, args) {
  const [data, targets, length, rate, stride, start, end, , , batch] = bound(
    args,
    "data",
    "targets",
    "length",
    "sampling_rate",
    "stride",
    "start_index",
    "end_index",
    "shuffle",
    "reverse",
    "batch_size",
  );
  const [x, y] = [data, targets].map((value) => value && toArray(m, value));
  const steps = length && whole(length);
  const size = batch ? whole(batch) : 128;
  if (!x?.shape || !y?.shape || steps === undefined || size === undefined || rate || stride || start || end)
    return unknown();
  if (isNumber(x.shape[0]) && isNumber(y.shape[0]) && x.shape[0] !== y.shape[0])
    m.raise(
      "ValueError",
      "Data and targets have to be of same length",
      `The data has ${x.shape[0]} rows and the targets ${y.shape[0]}.`,
    );
  const count = minus(x.shape[0], steps);
  if (isNumber(count) && count <= 0)
    m.raise(
      "ValueError",
      `\`start_index+length=${steps} > end_index=${x.shape[0] - 1}\` is disallowed`,
      `The series has ${x.shape[0]} rows: a window of ${steps} leaves no row for a target.`,
      "errors/start-index-plus-length-is-disallowed/",
    );
  const first = isNumber(count) && isNumber(size) ? Math.min(count, size) : fresh(1);
  return {
    k: "TimeseriesGenerator",
    element: tuple([
      arr([first, steps, ...x.shape.slice(1)], { dt: x.dt }),
      arr([first, ...y.shape.slice(1)], { dt: y.dt }),
    ]),
    count: isNumber(count) && isNumber(size) ? Math.ceil(count / size) : undefined,
  };
}

/** What one step of training takes from a source of batches: an element; null for arrays; unknown() where it is not known. */
export function elementOf(m, value) {
  switch (value?.k) {
    case "ds":
      return value.taken ?? value.element ?? unknown();
    case "gen":
      return firstYield(m, value) ?? unknown();
    case "TimeseriesGenerator":
      return value.element;
    case "inst": {
      const own = method(value.cls, "__getitem__");
      return own?.k === "fn"
        ? callFunction(m, own, { pos: [value, num(0)], kw: new Map(), open: false })
        : unknown();
    }
    case "obj":
      return unknown();
    default:
      return null;
  }
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
    { taken: taken ?? undefined, batched: true, full },
  );
};

export function datasetMethod(m, ds, name, args, node) {
  switch (name) {
    case "batch": {
      const [size, drop] = bound(args, "batch_size", "drop_remainder");
      return batchedBy(m, ds, size && whole(size), flag(drop) !== true);
    }
    case "shuffle":
    case "cache":
    case "prefetch":
    case "with_options":
      return { ...ds };
    case "repeat":
      return { ...ds, count: undefined };
    case "take": {
      const count = args.pos[0] && whole(args.pos[0]);
      return {
        ...ds,
        count: isNumber(count) && isNumber(ds.count) ? Math.min(count, ds.count) : undefined,
        single: count === 1,
      };
    }
    case "skip": {
      const count = args.pos[0] && whole(args.pos[0]);
      return {
        ...ds,
        count: isNumber(count) && isNumber(ds.count) ? Math.max(0, ds.count - count) : undefined,
      };
    }
    case "filter":
      return { ...ds, count: undefined };
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
      try {
        const found = run(ds.element);
        m.quiet++;
        const taken = ds.taken ? run(ds.taken) : undefined;
        m.quiet--;
        const known = (value) =>
          value && mapped(m, value, (array) => arr(array.shape, { lib: "tf", dt: array.dt, mask: null }));
        return dataset(known(found), ds.count, {
          taken: taken && known(taken) ? known(taken) : undefined,
          batched: ds.batched,
          full: ds.full,
          single: ds.single,
        });
      } finally {
        if (hidden) m.unseen--;
        m.muted--;
        m.inLayer--;
      }
    }
    case "window": {
      const [size, , , drop] = bound(args, "size", "shift", "stride", "drop_remainder");
      const steps = size && whole(size);
      const each = (value) => {
        if (value.k === "tuple") return tuple(value.items.map(each));
        if (value.k === "dict")
          return { ...value, map: new Map([...value.map].map(([key, one]) => [key, each(one)])) };
        return { k: "ds", element: value, count: flag(drop) === true ? steps : undefined };
      };
      return dataset(ds.element ? each(ds.element) : null);
    }
    case "flat_map": {
      const [f] = args.pos;
      if (!ds.element || f?.k !== "fn") return dataset(null);
      const parts = ds.element.k === "tuple" ? ds.element.items : [ds.element];
      const found = callFunction(m, f, { pos: parts, kw: new Map(), open: false });
      return found.k === "ds"
        ? dataset(found.taken && found.element === null ? found.taken : found.element, undefined, {
            taken: found.taken,
          })
        : dataset(null);
    }
    case "zip":
      return zipped(m, args);
    case "concatenate":
      return { ...ds, count: undefined };
    case "enumerate":
      return dataset(
        ds.element && tuple([arr([], { lib: "tf", dt: "i", mask: null }), ds.element]),
        ds.count,
      );
    case "padded_batch":
      return dataset(
        ds.element &&
          mapped(m, ds.element, (array) =>
            arr([null, ...array.shape], { lib: "tf", dt: array.dt, mask: null }),
          ),
      );
    case "as_numpy_iterator":
      return dataset(ds.element && mappedNumpy(m, ds.taken ?? ds.element), ds.count);
    case "cardinality":
      return num(null);
    default:
      return dataset(null);
  }
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

function zipped(m, args) {
  const given = args.pos.length === 1 ? (itemsOf(args.pos[0], 16) ?? [args.pos[0]]) : args.pos;
  if (!given.every((one) => one.k === "ds")) return dataset(null);
  const counts = given.map(({ count }) => count);
  const known = counts.filter(isNumber);
  if (known.length === counts.length && known.some((count) => count !== known[0]))
    m.trap(
      "zipped-to-the-shorter",
      `zip stops at the shorter of the two: ${known.join(" and ")} entries make ${Math.min(...known)} pairs, and the rest is dropped.`,
    );
  const part = (key) =>
    given.every((one) => one[key] ?? one.element) ? tuple(given.map((one) => one[key] ?? one.element)) : null;
  return dataset(part("element"), known.length === counts.length ? Math.min(...known) : undefined, {
    taken: given.some((one) => one.taken) ? (part("taken") ?? undefined) : undefined,
  });
}

export const functions = new Map();
functions.set("tensorflow.data.Dataset.from_tensor_slices", slices);
functions.set("tensorflow.data.Dataset.from_tensors", (m, args) => {
  const element = mapped(m, args.pos[0], (array) =>
    arr(array.shape, { lib: "tf", dt: array.dt, mask: null, source: array.source }),
  );
  return dataset(element, 1);
});
functions.set("tensorflow.data.Dataset.range", (_, args) => {
  const bounds = args.pos.map(whole);
  return dataset(
    arr([], { lib: "tf", dt: "i", mask: null }),
    bounds.length === 1 && bounds[0] !== undefined ? bounds[0] : undefined,
  );
});
functions.set("tensorflow.data.Dataset.zip", zipped);
functions.set("tensorflow.data.Dataset.from_generator", (_m, args) => {
  const signature = args.kw.get("output_signature");
  const spec = (value) => {
    if (value?.k === "spec") return arr(value.shape, { lib: "tf", dt: null, mask: null });
    const items = value && itemsOf(value, 8);
    const parts = items?.map(spec);
    return parts && !parts.includes(null) ? tuple(parts) : null;
  };
  return dataset(signature ? spec(signature) : null);
});
functions.set("tensorflow.TensorSpec", (_, args) => {
  const [shape] = bound(args, "shape");
  return shape && shape.k !== "none" ? { k: "spec", shape: shapeOf(shape) } : { k: "spec", shape: null };
});
functions.set("keras.utils.timeseries_dataset_from_array", fromArray);
functions.set("keras.preprocessing.sequence.TimeseriesGenerator", generator);
