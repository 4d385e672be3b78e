/* tf.data, timeseries_dataset_from_array and other sources of batches: {k: "ds", element, count, batched}. */

import { bound, shapeOf } from "./arguments.js";
import { toArray } from "./arrays.js";
import { anyRows, dataset, mapped, zipped } from "./dataset-methods.js";
import { callFunction, firstYield, method } from "./functions.js";
import { HELD, noticeTorn } from "./orders.js";
import { need } from "./questions.js";
import { differ, fresh, isNumber, minus, showShape, smaller } from "../rules/symbols.js";
import { NONE, arr, itemsOf, num, tuple, unknown, whole } from "./values.js";

function slices(m, args) {
  const [value] = bound(args, "tensors");
  need(m, value);
  if (value?.k === "tuple") itemsOf(value)?.forEach((item) => need(m, item));
  const parts = value?.k === "list" ? itemsOf(value, 8) : null;
  const [one, other] = parts?.length === 2 ? parts.map(({ shape }) => shape) : [];
  if (one && other && (one.length !== other.length || one.some((size, axis) => differ(size, other[axis]))))
    m.raise(
      "ValueError",
      "Can't convert non-rectangular Python sequence to Tensor.",
      `A list is made one tensor, and holds ${showShape(one)} and ${showShape(other)}: write a tuple, (x, y).`,
      "errors/cant-convert-non-rectangular-python-sequence/",
    );
  const counts = [];
  const element = mapped(m, value, (array) => {
    counts.push(array.shape[0]);
    return arr(array.shape.slice(1), { lib: "tf", dt: array.dt, mask: null, source: array.source });
  });
  // one of several inputs is the target
  const [x, y] = value.k === "tuple" ? value.items : [];
  const at = x && y && (x.k === "dict" ? [...x.map.values()] : (itemsOf(x, 16) ?? [])).indexOf(y);
  if (at >= 0 && element) {
    const [inputs] = element.items;
    const fed = inputs.k === "dict" ? [...inputs.map.values()][at] : inputs.items[at];
    fed.source = { ...fed.source, fed: true };
  }
  if (!element) return dataset(null);
  const known = counts.filter(isNumber);
  if (known.some((count) => count !== known[0]))
    m.raise(
      "ValueError",
      "Dimensions",
      `The arrays hold ${known.join(" and ")} entries: axis 0 of all must be the same.`,
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
  noticeTorn(m, array.source?.order);
  const steps = whole(length);
  const [, ...tail] = array.shape;
  const unbatched = batch?.k === "none";
  const label = targets && targets.k !== "none" ? toArray(m, targets) : null;
  if (targets && targets.k !== "none" && !label?.shape) return dataset(null);
  if (label) noticeInside(m, array, label, steps, rate ? whole(rate) : 1);
  const tensor = ({ dt }, shape, eager) => arr(shape, { lib: "tf", dt, mask: null, eager });
  const made = (x, first) =>
    label
      ? tuple([x, tensor(label, unbatched ? label.shape.slice(1) : [first, ...label.shape.slice(1)])])
      : x;
  // the length of a window is in the data, not in the element's declared shape
  const declared = tensor(array, unbatched ? [null, ...tail] : [null, null, ...tail]);
  const [every, apart] = [stride, rate].map((value) => (value ? whole(value) : 1));
  const span = isNumber(steps) && isNumber(apart) ? (steps - 1) * apart : minus(steps ?? fresh(), 1);
  const [from, to] = ["start_index", "end_index"].map((name) => {
    const given = args.kw.get(name) ?? NONE;
    return given.k === "none" ? null : (whole(given) ?? fresh());
  });
  const count = minus(minus(to ?? array.shape[0], from ?? 0), span);
  const simple = (every === 1 || (isNumber(every) && isNumber(count))) && isNumber(apart);
  const size = unbatched ? 1 : batch ? whole(batch) : 128;
  let total = simple ? (label ? smaller(count, label.shape[0]) : count) : undefined;
  if (every !== 1 && total !== undefined) total = isNumber(total) ? Math.ceil(total / every) : undefined;
  if (label && isNumber(label.shape[0]) && isNumber(array.shape[0]) && label.shape[0] > array.shape[0])
    total = undefined;
  const first = isNumber(total) && isNumber(size) && total > 0 ? Math.min(total, size) : fresh(1);
  const window = [steps ?? fresh(), ...tail];
  const taken = tensor(array, unbatched ? window : [first, ...window], true);
  return dataset(made(declared, null), undefined, {
    taken: made(taken, first),
    samples: total,
    each: unbatched ? undefined : anyRows(m, made(taken, first)),
    batched: !unbatched,
    full: isNumber(total) && isNumber(size) ? total % size === 0 : false,
  });
}

/** The array of which this is a part, and its first row there. */
function origin(base) {
  let row = 0;
  for (; base.cut; base = base.cut.of) {
    const { at, of } = base.cut;
    if (at.k === "ellipsis" || (of.k === "frame" && at.k !== "slice")) continue;
    const { step, start } = at.items?.[0] ?? at;
    if (step?.k !== "none" || (start.k !== "none" && !(start.v >= 0))) return {};
    row += start.v ?? 0;
  }
  return { base, row };
}

/** A target out of the rows that its window holds. */
function noticeInside(m, data, targets, steps, rate) {
  const [from, of] = [origin(data), origin(targets)];
  const ahead = of.row - from.row;
  const last = (steps - 1) * rate;
  const wide = ({ shape }) =>
    shape
      ?.slice(1)
      .filter((size) => size !== 1)
      .join(); // [:, None] cuts nothing
  if (
    from.base === of.base &&
    from.base &&
    wide(from.base) === wide(data) &&
    ahead >= 0 &&
    ahead <= last &&
    ahead % rate === 0
  )
    m.trap("label-off-by-k", HELD);
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
  const [each, step] = [rate, stride].map((value) => (value ? whole(value) : 1));
  if (!x?.shape || !y?.shape || steps === undefined || size === undefined || start || end) return unknown();
  if (!(each > 0 && step > 0) || (each > 1 && !isNumber(steps))) return unknown();
  if (isNumber(x.shape[0]) && isNumber(y.shape[0]) && x.shape[0] !== y.shape[0])
    m.raise(
      "ValueError",
      "Data and targets have to be of same length",
      `The data has ${x.shape[0]} rows and the targets ${y.shape[0]}.`,
    );
  noticeTorn(m, x.source?.order);
  const rows = minus(x.shape[0], steps);
  if (isNumber(rows) && rows <= 0)
    m.raise(
      "ValueError",
      `\`start_index+length=${steps} > end_index=${x.shape[0] - 1}\` is disallowed`,
      `The series has ${x.shape[0]} rows: a window of ${steps} leaves no row for a target.`,
      "errors/start-index-plus-length-is-disallowed/",
    );
  const count = isNumber(rows) ? Math.ceil(rows / step) : step === 1 ? rows : fresh();
  const first = isNumber(count) && isNumber(size) ? Math.min(count, size) : fresh(1);
  return {
    k: "TimeseriesGenerator",
    samples: count,
    element: tuple([
      arr([first, each > 1 ? Math.ceil(steps / each) : steps, ...x.shape.slice(1)], { dt: x.dt }),
      arr([first, ...y.shape.slice(1)], { dt: y.dt }),
    ]),
    count: isNumber(count) && isNumber(size) ? Math.ceil(count / size) : undefined,
  };
}

/** The last windows of a series are shorter, and no batch holds both. */
export function refuseUneven(m, { uneven }) {
  if (uneven === "lengths")
    m.raise(
      "InvalidArgumentError",
      "Cannot batch tensors with different shapes in component 0.",
      "window gives shorter windows at the end of the series: drop_remainder=True leaves them out.",
      "errors/cannot-batch-tensors-with-different-shapes/#windows-at-the-end",
    );
}

/** What one step of training takes from a source of batches: an element; null for arrays; unknown() where it is not known. */
export function elementOf(m, value) {
  switch (value?.k) {
    case "ds":
      refuseUneven(m, value);
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
    case "list":
      return value.lazy && value.lazy !== "map" ? (value.runs.of[0]?.v ?? unknown()) : null;
    default:
      return null;
  }
}

export const datasetFunctions = new Map();
datasetFunctions.set("tensorflow.data.Dataset.from_tensor_slices", slices);
datasetFunctions.set("tensorflow.data.Dataset.from_tensors", (m, args) => {
  const element = mapped(m, args.pos[0], (array) =>
    arr(array.shape, { lib: "tf", dt: array.dt, mask: null, source: array.source }),
  );
  return dataset(element, 1);
});
datasetFunctions.set("tensorflow.data.Dataset.range", (_, args) => {
  const bounds = args.pos.map(whole);
  return dataset(
    arr([], { lib: "tf", dt: "i", mask: null }),
    bounds.length === 1 && bounds[0] !== undefined ? bounds[0] : undefined,
  );
});
datasetFunctions.set("tensorflow.data.Dataset.zip", zipped);
datasetFunctions.set("tensorflow.data.Dataset.from_generator", (_m, args) => {
  const signature = args.kw.get("output_signature");
  const spec = (value) => {
    if (value?.k === "spec") return arr(value.shape, { lib: "tf", dt: null, mask: null });
    const items = value && itemsOf(value, 8);
    const parts = items?.map(spec);
    return parts && !parts.includes(null) ? tuple(parts) : null;
  };
  return dataset(signature ? spec(signature) : null);
});
datasetFunctions.set("tensorflow.TensorSpec", (_, args) => {
  const [shape] = bound(args, "shape");
  return shape && shape.k !== "none" ? { k: "spec", shape: shapeOf(shape) } : { k: "spec", shape: null };
});
datasetFunctions.set("keras.utils.timeseries_dataset_from_array", fromArray);
datasetFunctions.set("keras.preprocessing.sequence.TimeseriesGenerator", generator);
