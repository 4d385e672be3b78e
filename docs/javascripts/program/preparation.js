/* What prepares arrays: keras.utils, scikit-learn, files. */

import { bound, kindOf, text } from "./arguments.js";
import { plainTuple, toArray } from "./arrays.js";
import { need } from "./questions.js";
import { fresh, isNumber, minus, product } from "../rules/symbols.js";
import { arr, entryOf, itemsOf, lengthOf, list, NONE, num, runs, tuple, unknown, whole } from "./values.js";

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
      `Shape of sample ${plainTuple(shapes[other].shape.slice(1))} of sequence at position ${other} is different from expected shape ${plainTuple(shapes[0].shape.slice(1))}`,
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
  if (!sequences) return null;
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
  const items = sequences && itemsOf(sequences, 64);
  return Boolean(
    items?.some((item) =>
      item.k === "arr"
        ? item.dt === "f" && item.fractions !== false && item.shape?.length && hasFraction(item)
        : itemsOf(item, 256)?.some((one) => one.k === "num" && one.float && !Number.isInteger(one.v)),
    ),
  );
}

const hasFraction = (array) => (array.data ? array.data.some((value) => !Number.isInteger(value)) : false);

function paddedData(sequences, longest, padded, args) {
  const items = sequences && itemsOf(sequences, 64);
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
  const shape = array.shape.length > 1 && array.shape.at(-1) === 1 ? array.shape.slice(0, -1) : array.shape;
  const most = array.data?.length
    ? Math.max(...array.data) + 1
    : array.most === undefined
      ? undefined
      : array.most + 1;
  const wanted = classes && whole(classes);
  if (isNumber(wanted) && most > wanted)
    m.raise(
      "IndexError",
      `index ${most - 1} is out of bounds for axis 1 with size ${wanted}`,
      `to_categorical makes ${wanted} classes, 0 to ${wanted - 1}, and a label is ${most - 1}.`,
      "errors/index-is-out-of-bounds-for-axis-1/",
    );
  const count = classes && classes.k !== "none" ? (whole(classes) ?? fresh()) : (most ?? fresh());
  return arr([...shape, count], { dt: "f" });
});
preparationFunctions.set("keras.utils.normalize", (m, args) => toArray(m, args.pos[0] ?? NONE) ?? unknown());
preparationFunctions.set("keras.preprocessing.text.one_hot", () => ({
  k: "list",
  runs: runs([{ n: fresh(), v: num(null) }]),
}));

// scikit-learn ---------------------------------------------------------------------------------------------------------

const passed = (m, args) => {
  const value = args.pos[0] ?? args.kw.get("X");
  need(m, value);
  const array = value && toArray(m, value);
  if (array?.shape && array.shape.length !== 2)
    m.raise(
      "ValueError",
      array.shape.length > 2
        ? `Found array with dim ${array.shape.length}.`
        : "Expected 2D array, got 1D array instead",
      `A scaler takes (rows, columns), and gets ${array.shape.length} ${array.shape.length === 1 ? "axis" : "axes"}.`,
    );
  return array?.shape ? arr(array.shape, { dt: "f" }) : arr(null, { root: value?.root });
};
for (const name of [
  "MinMaxScaler",
  "StandardScaler",
  "RobustScaler",
  "MaxAbsScaler",
  "Normalizer",
  "QuantileTransformer",
  "PowerTransformer",
  "SimpleImputer_",
])
  preparationFunctions.set(`sklearn.preprocessing.${name}`, () => scaler());

/** A scaler knows how many columns it was fitted on. */
function scaler() {
  const object = { k: "obj", type: "scaler", columns: undefined };
  const fitted = (m, args) => {
    const array = passed(m, args);
    m.set(object, "columns", array.shape?.[1]);
    return array;
  };
  const applied = (inverse) => (m, args) => {
    const array = passed(m, args);
    const [wanted, found] = [object.columns, array.shape?.[1]];
    if (isNumber(wanted) && isNumber(found) && wanted !== found) {
      const why = `The scaler was fitted on ${wanted} columns, and gets ${found}.`;
      if (!inverse) m.raise("ValueError", `X has ${found} features, but`, why);
      if (found === 1)
        m.raise(
          "ValueError",
          "non-broadcastable output operand with shape",
          why,
          "errors/non-broadcastable-output-operand/",
        );
      m.raise(
        "ValueError",
        "operands could not be broadcast together",
        why,
        "errors/operands-could-not-be-broadcast-together/",
      );
    }
    return array;
  };
  object.methods = {
    fit_transform: fitted,
    transform: applied(false),
    inverse_transform: applied(true),
    fit: (m, args) => {
      fitted(m, args);
      return object;
    },
  };
  return object;
}

preparationFunctions.set("sklearn.preprocessing.LabelEncoder", () => {
  const codes = (m, args) => {
    const array = args.pos[0] && toArray(m, args.pos[0]);
    need(m, args.pos[0]);
    return arr([array?.shape ? product(array.shape) : fresh()], { dt: "i" });
  };
  const object = {
    k: "obj",
    type: "encoder",
    methods: { fit_transform: codes, transform: codes, inverse_transform: codes, fit: () => object },
  };
  return object;
});
preparationFunctions.set("sklearn.preprocessing.OneHotEncoder", () => {
  const made = (m, args) => {
    const array = args.pos[0] && toArray(m, args.pos[0]);
    return arr([array?.shape?.[0] ?? fresh(), fresh()]);
  };
  const object = {
    k: "obj",
    type: "encoder",
    methods: { fit_transform: made, transform: made, fit: () => object },
  };
  return object;
});
preparationFunctions.set("sklearn.decomposition.PCA", (_m, args) => {
  const [count] = bound(args, "n_components");
  const made = (machine, own) => {
    const array = own.pos[0] && toArray(machine, own.pos[0]);
    return arr([
      array?.shape?.[0] ?? fresh(),
      count?.k === "num" && !count.float ? (whole(count) ?? fresh()) : fresh(),
    ]);
  };
  const object = {
    k: "obj",
    type: "scaler",
    methods: { fit_transform: made, transform: made, fit: () => object },
  };
  return object;
});

preparationFunctions.set("sklearn.model_selection.train_test_split", (m, args) => {
  const all = args.pos.map((value) => (value.k === "frame" ? value : toArray(m, value))?.shape?.[0]);
  if (all.every(isNumber) && all.some((rows) => rows !== all[0]))
    m.raise(
      "ValueError",
      `Found input variables with inconsistent numbers of samples: [${all.join(", ")}]`,
      `The arrays have ${all.join(" and ")} rows: axis 0 of all must be the same.`,
    );
  const size = args.kw.get("test_size");
  const train = args.kw.get("train_size");
  const parts = args.pos.flatMap((value) => {
    need(m, value);
    const array = value.k === "frame" ? value : toArray(m, value);
    if (!array?.shape) return [unknown(value), unknown(value)];
    const [rows] = array.shape;
    const counts = splitCounts(rows, size, train);
    return counts.map((count) =>
      value.k === "frame"
        ? { ...value, shape: [count, ...array.shape.slice(1)], root: undefined }
        : arr([count, ...array.shape.slice(1)], { dt: array.dt, source: array.source }),
    );
  });
  return list(parts);
});

/** The rows of each turn of a cross-validation: `sizes(rows, splits)` gives [train, test] of each, where they are known. */
const folds = (sizes) => (_m, made) => {
  const [given] = bound(made, "n_splits");
  const splits = given ? whole(given) : 5;
  const plain = !made.kw.has("gap") && !made.kw.has("test_size") && !made.kw.has("max_train_size");
  const split = (machine, args) => {
    const [value] = bound(args, "X");
    need(machine, value);
    const rows = value && lengthOf(value);
    if (!isNumber(splits) || splits > 20 || splits < 2) return unknown();
    const known = plain && isNumber(rows) ? sizes(rows, splits) : null;
    const each = Array.from({ length: splits }, (_, at) => known?.[at] ?? [fresh(), fresh()]);
    return list(each.map((pair) => tuple(pair.map((count) => arr([count], { dt: "i" })))));
  };
  return { k: "obj", type: "folds", methods: { split, get_n_splits: () => num(splits ?? null) } };
};
const times_ = (count, make) => Array.from({ length: count }, (_, at) => make(at));
for (const [name, sizes] of Object.entries({
  KFold: (rows, splits) =>
    times_(splits, (at) => {
      const test = Math.floor(rows / splits) + (at < rows % splits ? 1 : 0);
      return [rows - test, test];
    }),
  TimeSeriesSplit: (rows, splits) => {
    const test = Math.floor(rows / (splits + 1));
    return times_(splits, (at) => [rows - (splits - at) * test, test]);
  },
  StratifiedKFold: () => null,
  GroupKFold: () => null,
}))
  preparationFunctions.set(`sklearn.model_selection.${name}`, folds(sizes));

const shared = new Map();

/** Rows of the two parts. The same rows and the same sizes give the same parts. */
function splitCounts(rows, size, train) {
  if (!isNumber(rows) || (train && (size || !isNumber(train.v))) || (size && size.k !== "num")) {
    const key = `${rows?.key ?? rows} ${size?.v} ${train?.v}`;
    if (!shared.has(key))
      shared.set(key, [fresh(0, isNumber(rows) ? rows : null), fresh(0, isNumber(rows) ? rows : null)]);
    return shared.get(key);
  }
  if (!size && train) {
    const kept = train.float ? Math.floor(rows * train.v) : train.v;
    return [kept, minus(rows, kept)];
  }
  if (size && !isNumber(size.v)) return [fresh(), fresh()];
  const test = !size ? Math.ceil(rows * 0.25) : size.float ? Math.ceil(rows * size.v) : size.v;
  return [minus(rows, test), test];
}

export const forgetSplits = () => shared.clear();

// Texts ----------------------------------------------------------------------------------------------------------------

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
preparationFunctions.set(
  "keras.datasets.fashion_mnist.load_data",
  preparationFunctions.get("keras.datasets.mnist.load_data"),
);
preparationFunctions.set("keras.datasets.cifar10.load_data", () =>
  tuple(
    [50000, 10000].map((count) =>
      tuple([arr([count, 32, 32, 3], { dt: "i" }), arr([count, 1], { dt: "i" })]),
    ),
  ),
);
