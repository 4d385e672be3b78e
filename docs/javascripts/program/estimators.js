/* scikit-learn: models that stand behind or beside a network, and what measures predictions. */

import { fresh, isNumber, showShape } from "../rules/symbols.js";
import { bound } from "./arguments.js";
import { toArray } from "./arrays.js";
import { arr, num, unknown } from "./values.js";

export const estimatorFunctions = new Map();

const ESTIMATORS = {
  linear_model: "LinearRegression Ridge Lasso ElasticNet LogisticRegression SGD* Perceptron",
  ensemble: "RandomForest* GradientBoosting* AdaBoost* ExtraTrees* IsolationForest",
  svm: "SVC SVR LinearSVC LinearSVR OneClassSVM",
  neighbors: "KNeighbors* LocalOutlierFactor",
  tree: "DecisionTree*",
  naive_bayes: "GaussianNB MultinomialNB",
  cluster: "KMeans DBSCAN",
};

const sameSamples = (m, one, other) => {
  const [a, b] = [one.shape[0], other.shape[0]];
  if (isNumber(a) && isNumber(b) && a !== b)
    m.raise(
      "ValueError",
      `Found input variables with inconsistent numbers of samples: [${a}, ${b}]`,
      `The two have ${a} and ${b} rows.`,
      "errors/data-cardinality-is-ambiguous/",
    );
};

/** What has rows: an array whose shape is known, or null. */
const rowsIn = (m, value) => {
  const array = value && toArray(m, value);
  return array?.shape?.length ? array : null;
};

/** The table that an estimator is fitted on, or null; it takes no other number of axes. */
function table(m, cls, value) {
  const array = rowsIn(m, value);
  if (array && array.shape.length !== 2)
    m.raise(
      "ValueError",
      array.shape.length > 2
        ? `Found array with dim ${array.shape.length}, while dim <= 2 is required by ${cls}.`
        : "Expected 2D array, got 1D array instead",
      `${cls} takes (rows, columns), and gets ${showShape(array.shape)}.`,
      "errors/non-broadcastable-output-operand/#three-axes",
    );
  return array;
}

function estimator(cls) {
  const object = { k: "obj", type: "estimator", cls };
  const fit = (m, args) => {
    const [x, y] = bound(args, "X", "y");
    const array = table(m, cls, x);
    const labels = y && y.k !== "none" ? rowsIn(m, y) : null;
    if (array && labels) sameSamples(m, array, labels);
    m.set(object, "fitted", { columns: array?.shape[1], outputs: labels?.shape.slice(1) ?? null });
    return object;
  };
  const predict = (m, args) => {
    const array = table(m, cls, bound(args, "X")[0]);
    const [wanted, found] = [object.fitted?.columns, array?.shape[1]];
    if (isNumber(wanted) && isNumber(found) && wanted !== found)
      m.raise(
        "ValueError",
        `X has ${found} features, but ${cls} is expecting ${wanted} features as input.`,
        `It was fitted on ${wanted} columns, and gets ${found}.`,
        "errors/non-broadcastable-output-operand/#fewer-columns",
      );
    // a target of one column comes back as a column from some, and as single values from others
    const outputs = object.fitted?.outputs ?? [];
    const kept = outputs.length === 0 || /^(?:LinearRegression|Ridge)$/.test(cls);
    return kept ? arr([array?.shape[0] ?? fresh(), ...outputs], { dt: null }) : unknown();
  };
  object.methods = {
    fit,
    predict,
    fit_predict: (m, args) => {
      const [x] = bound(args, "X");
      return arr([table(m, cls, x)?.shape[0] ?? fresh()], { dt: "i" });
    },
    predict_proba: (m, args) => arr([table(m, cls, bound(args, "X")[0])?.shape[0] ?? fresh(), fresh()]),
    score: () => num(null, true),
  };
  return object;
}
for (const [home, names] of Object.entries(ESTIMATORS))
  for (const name of names.split(" "))
    for (const kind of name.endsWith("*") ? ["Classifier", "Regressor"] : [""]) {
      const cls = name.replace("*", kind);
      estimatorFunctions.set(`sklearn.${home}.${cls}`, () => estimator(cls));
    }

const columns = ({ shape }) => (shape.length === 1 ? 1 : shape[1]);

for (const name of "mean_squared_error root_mean_squared_error mean_absolute_error mean_absolute_percentage_error median_absolute_error r2_score explained_variance_score".split(
  " ",
))
  estimatorFunctions.set(`sklearn.metrics.${name}`, (m, args) => {
    const [one, other] = bound(args, "y_true", "y_pred").map((value) => rowsIn(m, value));
    for (const array of [one, other])
      if (array?.shape.length > 2)
        m.raise(
          "ValueError",
          `Found array with dim ${array.shape.length}, while dim <= 2 is required.`,
          `${name} takes (rows, columns), and gets ${showShape(array.shape)}.`,
        );
    if (one && other) {
      sameSamples(m, one, other);
      const [a, b] = [one, other].map(columns);
      if (isNumber(a) && isNumber(b) && a !== b)
        m.raise(
          "ValueError",
          `y_true and y_pred have different number of output (${a}!=${b})`,
          `${showShape(one.shape)} and ${showShape(other.shape)} have ${a} and ${b} columns.`,
        );
    }
    return args.kw.has("multioutput") ? unknown() : num(null, true);
  });

for (const name of "accuracy_score balanced_accuracy_score f1_score precision_score recall_score classification_report".split(
  " ",
))
  estimatorFunctions.set(`sklearn.metrics.${name}`, (m, args) => {
    const [one, other] = bound(args, "y_true", "y_pred").map((value) => rowsIn(m, value));
    if (one && other) sameSamples(m, one, other);
    const raw = other?.dt === "f" && other.source?.predicted && !other.source.decided;
    if (raw)
      m.raise(
        "ValueError",
        "Classification metrics can't handle a mix of",
        `${name} takes classes, and gets ${showShape(other.shape)} of the model: take argmax, or compare with 0.5.`,
      );
    return name === "classification_report" ? unknown() : num(null, true);
  });
