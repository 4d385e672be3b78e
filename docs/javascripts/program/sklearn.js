/* scikit-learn: scalers and encoders, pipelines, and what divides the rows of arrays. */

import { bound, flag } from "./arguments.js";
import { toArray } from "./arrays.js";
import { rangeCount } from "./iterate.js";
import { noticeOrders, seedOf, shuffledBy } from "./orders.js";
import { need } from "./questions.js";
import { count } from "../rules/sizes.js";
import { fresh, isNumber, minus, product } from "../rules/symbols.js";
import {
  NONE,
  arr,
  dict,
  entryOf,
  itemsOf,
  lengthOf,
  list,
  num,
  repeated,
  tuple,
  unknown,
  varying,
  whole,
} from "./values.js";

export const sklearnFunctions = new Map();

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
      `A scaler takes (rows, columns), and gets ${count(array.shape.length, "axis")}.`,
      "errors/non-broadcastable-output-operand/#three-axes",
    );
  if (value?.mixed || array?.dt === "s" || array?.dt === "o")
    m.raise(
      "ValueError",
      "could not convert string to float",
      "A scaler takes numbers, and a column holds texts.",
      "errors/invalid-dtype-str/",
    );
  if (array?.rest) return varying({ lib: "np", dt: "f" }, array.rest);
  return array?.shape
    ? arr(array.shape, { dt: "f", source: array.source })
    : arr(null, { root: value?.root });
};
for (const name of [
  "MinMaxScaler",
  "StandardScaler",
  "RobustScaler",
  "MaxAbsScaler",
  "Normalizer",
  "QuantileTransformer",
  "PowerTransformer",
])
  sklearnFunctions.set(`sklearn.preprocessing.${name}`, () => scaler(name));

/** A scaler knows how many columns it was fitted on. */
function scaler(cls) {
  const object = { k: "obj", type: "scaler", cls, columns: undefined };
  const fitted = (m, args) => {
    const array = passed(m, args);
    m.set(object, "columns", array.shape?.[1]);
    m.set(object, "fitted", true);
    return { ...array, drawn: true };
  };
  const applied = (inverse) => (m, args) => {
    const array = passed(m, args);
    if (!object.fitted && !m.maybe)
      m.raise(
        "NotFittedError",
        `This ${cls} instance is not fitted yet.`,
        "fit or fit_transform comes before transform.",
      );
    const [wanted, found] = [object.columns, array.shape?.[1]];
    const loose = inverse && !/^[PQ]/.test(cls); // back, most stretch one column's numbers over any width
    if (isNumber(wanted) && isNumber(found) && wanted !== found && !(loose && wanted === 1)) {
      const why = `The scaler was fitted on ${wanted} columns, and gets ${found}.`;
      const page = "errors/non-broadcastable-output-operand/#fewer-columns";
      if (!loose) m.raise("ValueError", `X has ${found} features, but`, why, page);
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
    return { ...array, drawn: !inverse };
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

sklearnFunctions.set("sklearn.preprocessing.LabelEncoder", () => {
  const codes = (m, args) => {
    const array = args.pos[0] && toArray(m, args.pos[0]);
    need(m, args.pos[0]);
    const own = array?.texts ?? array?.data;
    const classes = own && [...new Set(own)].sort(array.texts ? undefined : (one, two) => one - two);
    if (classes && args.fit)
      m.set(object, "attrs", {
        classes_: arr([classes.length], { dt: array.dt, texts: array.texts && classes }),
      });
    const data = args.fit ? own?.map((one) => classes.indexOf(one)) : undefined;
    return arr([array?.shape ? product(array.shape) : fresh()], { dt: "i", data });
  };
  const fitted = (m, args) => codes(m, { ...args, fit: true });
  const object = {
    k: "obj",
    type: "encoder",
    cls: "LabelEncoder",
    methods: {
      fit_transform: fitted,
      transform: codes,
      inverse_transform: codes,
      fit: (m, args) => {
        fitted(m, args);
        return object;
      },
    },
  };
  return object;
});
/** What makes other columns of a table, as `width` of the table tells. */
function transformer(width, cls) {
  const made = (m, args) => {
    const value = args.pos[0] ?? args.kw.get("X");
    const array = value && toArray(m, value);
    need(m, value);
    if (array?.shape) m.set(object, "columns", array.shape[1]);
    return arr([array?.shape?.[0] ?? fresh(), (array?.shape && width(m, array, value)) ?? fresh()]);
  };
  const object = { k: "obj", type: "transformer", cls, width };
  const inverse = (m, args) =>
    arr([(args.pos[0] && toArray(m, args.pos[0])?.shape?.[0]) ?? fresh(), object.columns ?? fresh()], {
      dt: null,
    });
  const fit = (m, args) => {
    made(m, args);
    return object;
  };
  object.methods = { fit_transform: made, transform: made, fit, inverse_transform: inverse };
  return object;
}

sklearnFunctions.set("sklearn.preprocessing.OneHotEncoder", (_m, made) =>
  transformer((_m, { shape, data, texts }) => {
    if (["drop", "max_categories", "min_frequency"].some((name) => made.kw.has(name))) return undefined;
    const [given] = bound(made, "categories");
    if (given?.k === "list") {
      const counts = itemsOf(given)?.map((one) =>
        lengthOf(one.k === "range" ? arr([rangeCount(one.start, one.stop, one.step)]) : one),
      );
      return counts?.every(isNumber) ? counts.reduce((one, two) => one + two, 0) : undefined;
    }
    const own = data ?? texts;
    return shape[1] === 1 && own ? new Set(own).size : undefined;
  }, "OneHotEncoder"),
);
sklearnFunctions.set("sklearn.preprocessing.LabelBinarizer", () =>
  transformer((_m, { data, texts }) => {
    const classes = new Set(data ?? texts).size;
    return classes > 2 ? classes : classes ? 1 : undefined; // two classes share one column
  }, "LabelBinarizer"),
);
sklearnFunctions.set("sklearn.metrics.confusion_matrix", (_m, args) => {
  const labels = args.kw.get("labels");
  const count = (labels && lengthOf(labels)) ?? fresh();
  return arr([count, count], { dt: "i" });
});
sklearnFunctions.set("sklearn.impute.SimpleImputer", () => transformer(() => undefined, "SimpleImputer"));
sklearnFunctions.set("sklearn.decomposition.PCA", (_m, args) => {
  const [count] = bound(args, "n_components");
  return transformer(() => (count?.k === "num" && !count.float ? whole(count) : undefined), "PCA");
});
sklearnFunctions.set("sklearn.compose.ColumnTransformer", () =>
  transformer(() => undefined, "ColumnTransformer"),
);

/** One step after the other. */
const pipeline = (steps) => {
  const through = (name) => (m, args) =>
    steps?.every((step) => step?.methods?.[name])
      ? steps.reduce(
          (value, step) => step.methods[name](m, { pos: [value], kw: new Map() }, step),
          args.pos[0],
        )
      : unknown();
  const object = { k: "obj", type: "transformer", cls: "Pipeline" };
  object.methods = {
    fit_transform: through("fit_transform"),
    transform: through("transform"),
    fit: (m, args) => {
      through("fit_transform")(m, args);
      return object;
    },
  };
  return object;
};
sklearnFunctions.set("sklearn.pipeline.make_pipeline", (_m, args) => pipeline(args.pos));
sklearnFunctions.set("sklearn.pipeline.Pipeline", (_m, args) =>
  pipeline(itemsOf(bound(args, "steps")[0] ?? NONE)?.map((step) => itemsOf(step)?.[1])),
);
sklearnFunctions.set("sklearn.utils.class_weight.compute_class_weight", (m, args) => {
  const classes = bound(args, "class_weight", "classes")[1];
  return arr([(classes && toArray(m, classes)?.shape?.[0]) ?? fresh()]);
});
sklearnFunctions.set("sklearn.model_selection.ParameterGrid", (_m, { pos: [grid] }) => {
  if (grid?.k !== "dict" || grid.open) return unknown();
  let found = [[]];
  for (const [key, value] of [...grid.map].sort(([one], [two]) => (one < two ? -1 : 1))) {
    const items = itemsOf(value);
    if (!items || found.length * items.length > 512) return unknown();
    found = found.flatMap((entries) => items.map((item) => [...entries, [key, item]]));
  }
  return list(found.map((entries) => dict(entries)));
});
sklearnFunctions.set("sklearn.utils.shuffle", (m, args) => {
  const parts = args.pos.map((value) => (value.k === "frame" ? value : toArray(m, value)));
  const source = shuffledBy(m, null, seedOf(args));
  noticeOrders(m, parts);
  const known = parts.map((part) =>
    part?.shape && !args.kw.has("n_samples")
      ? { ...part, data: undefined, texts: undefined, source: { ...part.source, ...source } }
      : unknown(part),
  );
  return known.length === 1 ? known[0] : list(known);
});

sklearnFunctions.set("sklearn.model_selection.train_test_split", (m, args) => {
  const given = args.pos.map((value) => (value.k === "frame" ? value : toArray(m, value)));
  const all = given.map((array) => array?.shape?.[0]);
  if (all.every(isNumber) && all.some((rows) => rows !== all[0]))
    m.raise(
      "ValueError",
      `Found input variables with inconsistent numbers of samples: [${all.join(", ")}]`,
      `The arrays have ${all.join(" and ")} rows: axis 0 of all must be the same.`,
      "errors/data-cardinality-is-ambiguous/",
    );
  const size = args.kw.get("test_size");
  const train = args.kw.get("train_size");
  noticeOrders(m, given);
  const order = flag(args.kw.get("shuffle"), true) === true && shuffledBy(m, null, seedOf(args));
  const parts = args.pos.flatMap((value, at) => {
    need(m, value);
    const array = given[at];
    if (!array?.shape) return [unknown(value), unknown(value)];
    const [rows] = array.shape;
    const source = { ...array.source, ...order };
    const counts = splitCounts(rows, size, train);
    return counts.map((count) =>
      value.k === "list"
        ? { ...repeated(count, entryOf(value) ?? unknown()), source }
        : value.k === "frame"
          ? { ...value, shape: [count, ...array.shape.slice(1)], root: undefined, source }
          : arr([count, ...array.shape.slice(1)], {
              dt: array.dt,
              source,
              between: array.between,
              padded: array.padded,
            }),
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
const evenSplits = (rows, splits) =>
  times_(splits, (at) => {
    const test = Math.floor(rows / splits) + (at < rows % splits ? 1 : 0);
    return [rows - test, test];
  });
for (const [name, sizes] of Object.entries({
  KFold: evenSplits,
  StratifiedKFold: evenSplits,
  TimeSeriesSplit: (rows, splits) => {
    const test = Math.floor(rows / (splits + 1));
    return times_(splits, (at) => [rows - (splits - at) * test, test]);
  },
  GroupKFold: () => null,
}))
  sklearnFunctions.set(`sklearn.model_selection.${name}`, folds(sizes));

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
