/* What prepares arrays: keras.utils, files. */

import { bound, kindOf, text } from "./arguments.js";
import { toArray } from "./arrays.js";
import { need } from "./questions.js";
import { fresh, isNumber } from "../rules/symbols.js";
import { arr, entryOf, itemsOf, lengthOf, num, runs, tuple, whole } from "./values.js";

export const preparationFunctions = new Map();

preparationFunctions.set("keras.utils.pad_sequences", (m, args) => {
  const [sequences, most, dtype, , , value] = bound(
    args,
    "sequences",
    "maxlen",
    "dtype",
    "padding",
    "truncating",
    "value",
  );
  need(m, sequences);
  const count = sequences && lengthOf(sequences);
  const longest = most && most.k !== "none" ? whole(most) : longestOf(sequences);
  const rest = restOf(m, sequences);
  const shapes = (sequences && itemsOf(sequences, 64)) ?? [];
  const other = shapes.findIndex(
    (item) =>
      item.k === "arr" &&
      item.shape?.length > 1 &&
      shapes[0].shape &&
      item.shape.slice(1).join() !== shapes[0].shape.slice(1).join() &&
      item.shape.every(isNumber),
  );
  if (other > 0 && shapes[0].shape.every(isNumber))
    m.raise(
      "ValueError",
      `of sequence at position ${other} is different from expected shape`,
      "The sequences differ on another axis than time.",
      "errors/shape-of-sample-is-different-from-expected-shape/",
    );
  if (!dtype && holdsFloats(sequences))
    m.trap(
      "pad-sequences-truncates-floats",
      'pad_sequences makes whole numbers of its values: 0.7 becomes 0. Pass dtype="float32".',
    );
  if (rest === null) return arr(null, { dt: dtype ? kindOf(dtype) : "i" });
  const padded = value?.k === "num" && isNumber(value.v) ? value.v : 0;
  const data = paddedData(sequences, longest, padded, args);
  return {
    ...arr([count ?? fresh(), longest ?? fresh(), ...rest], { dt: dtype ? kindOf(dtype) : "i", data }),
    padded,
  };
});

function longestOf(sequences) {
  const items = sequences && itemsOf(sequences, 512);
  const lengths = items?.map(lengthOf);
  return lengths?.length && lengths.every(isNumber) ? Math.max(...lengths) : undefined;
}

/** The axes behind the timesteps; null where they are not known. */
function restOf(m, sequences) {
  if (!sequences || sequences.k === "?") return null;
  if (sequences.k === "arr") return sequences.shape ? sequences.shape.slice(2) : null;
  const entry =
    sequences.k === "list"
      ? sequences.runs.of.find(({ v }) => lengthOf(v) !== 0)?.v
      : itemsOf(sequences)?.[0];
  if (!entry) return [];
  if (entry.k === "list" || entry.k === "tuple") {
    const first = entry.k === "list" ? entryOf(entry) : entry.items[0];
    if (!first || first.k === "num") return [];
    return toArray(m, first)?.shape ?? null;
  }
  const array = toArray(m, entry);
  const sizes = array?.shape ?? entry.rest;
  return sizes && !sizes.slice(1).includes(undefined) ? sizes.slice(1) : null;
}

function holdsFloats(sequences) {
  const entry = sequences?.k === "list" ? entryOf(sequences) : null;
  if (entry?.k === "arr" && entry.varies && entry.drawn && entry.dt === "f") return true;
  const items = sequences && itemsOf(sequences, 512);
  return Boolean(
    items?.some((item) =>
      item.k === "arr"
        ? item.dt === "f" &&
          item.fractions !== false &&
          item.shape?.length &&
          (item.drawn || hasFraction(item))
        : itemsOf(item, 256)?.some((one) => one.k === "num" && one.float && !Number.isInteger(one.v)),
    ),
  );
}

const hasFraction = (array) => (array.data ? array.data.some((value) => !Number.isInteger(value)) : false);

function paddedData(sequences, longest, padded, args) {
  const items = sequences && itemsOf(sequences, 512);
  if (!items || !isNumber(longest)) return undefined;
  const rows = items.map((item) =>
    itemsOf(item, 512)?.map((one) => (one.k === "num" && isNumber(one.v) ? one.v : undefined)),
  );
  if (rows.some((row) => !row || row.includes(undefined))) return undefined;
  const post = text(args.kw.get("padding")) === "post";
  return rows.flatMap((row) => {
    const cut =
      text(args.kw.get("truncating")) === "post"
        ? row.slice(0, longest)
        : row.slice(Math.max(0, row.length - longest));
    const filler = new Array(longest - cut.length).fill(padded);
    return post ? [...cut, ...filler] : [...filler, ...cut];
  });
}

preparationFunctions.set("keras.utils.to_categorical", (m, args) => {
  const [value, classes] = bound(args, "x", "num_classes");
  const given = value ?? args.kw.get("y");
  need(m, given);
  const array = given && toArray(m, given);
  if (!array?.shape) return arr(null);
  if (array.dt === "s" && array.shape.length)
    m.raise(
      "ValueError",
      "invalid literal for int() with base 10",
      "to_categorical takes class numbers, and gets texts: LabelEncoder makes numbers of them.",
    );
  const most = 1 + (array.data?.length ? Math.max(...array.data) : array.most); // NaN where it is not known
  const wanted = classes && whole(classes);
  if (array.lib !== "tf" && isNumber(wanted) && most > wanted)
    m.raise(
      "IndexError",
      `index ${most - 1} is out of bounds for axis 1 with size ${wanted}`,
      `to_categorical makes ${wanted} classes, 0 to ${wanted - 1}, and a label is ${most - 1}.`,
      "errors/index-is-out-of-bounds-for-axis-1/",
    );
  const count = (classes && classes.k !== "none" ? whole(classes) : most) || fresh(2);
  const more = array.lib === "tf" ? { lib: "tf", mask: null, eager: true } : { dt: "f" };
  const rows = array.shape.slice(0, -1);
  const last = array.shape.at(-1);
  // an axis of size 1 is left off
  const kept = rows.length && last === 1 ? rows : array.shape;
  return arr(rows.length && !isNumber(last) ? null : [...kept, count], { ...more, source: array.source });
});
preparationFunctions.set("keras.preprocessing.text.one_hot", () => ({
  k: "list",
  runs: runs([{ n: fresh(), v: num(null) }]),
}));

// Files ----------------------------------------------------------------------------------------------------------------

for (const [path, shown] of [
  ["numpy.load", "np.load"],
  ["numpy.loadtxt", "np.loadtxt"],
  ["numpy.genfromtxt", "np.genfromtxt"],
  ["pickle.load", "pickle.load"],
  ["joblib.load", "joblib.load"],
  ["scipy.io.loadmat", "loadmat"],
])
  preparationFunctions.set(path, () => ({ k: "?", root: null, what: shown }));
for (const name of ["imdb", "reuters"]) {
  preparationFunctions.set(`keras.datasets.${name}.load_data`, () => {
    const rows = name === "imdb" ? [25000, 25000] : [8982, 2246];
    return tuple(rows.map((count) => tuple([arr([count], { dt: "o" }), arr([count], { dt: "i" })])));
  });
}
preparationFunctions.set("keras.datasets.mnist.load_data", () =>
  tuple([60000, 10000].map((count) => tuple([arr([count, 28, 28], { dt: "i" }), arr([count], { dt: "i" })]))),
);
