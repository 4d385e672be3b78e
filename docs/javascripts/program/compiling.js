/* compile, and what it takes: losses and optimizers by name or as objects. */

import { bound, text } from "./arguments.js";
import { NONE, itemsOf, unknown } from "./values.js";

const NAMES = {
  mse: "mse",
  MSE: "mse",
  mean_squared_error: "mse",
  mae: "mae",
  MAE: "mae",
  mean_absolute_error: "mae",
};

/** The loss as `LOSSES` names it, another text for a loss that is not judged, or null. */
export function lossName(value) {
  if (!value || value.k === "none") return null;
  const name =
    value.k === "str"
      ? value.v
      : value.k === "obj" && value.type === "loss"
        ? value.axis
          ? "?"
          : value.loss
        : value.k === "lib"
          ? value.path.split(".").at(-1)
          : "?";
  return (name !== null && Object.hasOwn(NAMES, name) && NAMES[name]) || name || "?";
}

export function compile(m, model, args) {
  const [, loss, weights, metrics] = bound(args, "optimizer", "loss", "loss_weights", "metrics");
  const given = args.pos[0] ?? args.kw.get("optimizer");
  if (
    given?.k === "str" &&
    given.v !== null &&
    !/^(?:n?ada(?:m|grad|delta|factor)|sgd|rmsprop|ftrl|lion|muon|loss_?scale)/i.test(given.v)
  )
    m.find({
      class: "ValueError",
      message: "Could not interpret optimizer identifier",
      why: `Keras knows no optimizer of the name ${given.v}.`,
    });
  if (args.kw.has("sample_weight_mode")) {
    const [message, why, page] = [
      "Trainer.compile() got an unexpected keyword argument 'sample_weight_mode'",
      "Today's Keras lays a sample_weight of (samples, timesteps) along time without it.",
      "errors/got-an-unexpected-keyword-argument/",
    ];
    m.regret("TypeError", message, why, page);
  }
  if (weights?.k === "str")
    m.raise(
      "ValueError",
      "`loss_weights`",
      "The third argument of compile is loss_weights, and it is a text: pass metrics= by name.",
      "errors/dtype-string-is-not-a-valid-dtype/#metrics-in-third-place",
    );
  if (metrics?.k === "str" && metrics.v)
    m.regret("ValueError", "Expected `metrics` argument to be a list", "metrics is a list.");
  const eager = args.kw.has("run_eagerly");
  m.set(model, "compiled", { loss, weights, metrics, open: args.open, eager });
  m.set(model, "ranks", null);
  return NONE;
}

/** Texts that Keras knows no loss or metric by; fit says so. */
const LOSS_WORDS =
  /^(?:mse|mae|mape|msle|mean_(?:squared|absolute|absolute_percentage|squared_logarithmic)_error|(?:sparse_)?categorical_crossentropy|binary_(?:focal_)?crossentropy|categorical_focal_crossentropy|ctc|circle|dice|tversky|huber(?:_loss)?|log_?cosh|poisson|kld|kl_divergence|kullback_leibler_divergence|cosine_similarity|(?:squared_|categorical_)?hinge|categorical_generalized_cross_entropy)$/i;
const METRIC_TYPOS =
  /^(?:acuracy|accurracy|acurracy|accurancy|accuracies|f1|rmse|r2|root_mean_squared_error)$/;

export function refuseWords(m, model, entry) {
  const { loss, metrics } = model.compiled ?? {};
  const odd = (value, wrong) =>
    value && (itemsOf(value, 16) ?? [value]).find(({ k, v }) => k === "str" && v !== null && wrong(v))?.v;
  const word = odd(loss, (v) => !LOSS_WORDS.test(v) && !/^[A-Z]/.test(v));
  const metric = odd(metrics, (v) => METRIC_TYPOS.test(v));
  const [what, found] = word ? ["loss", word] : ["metric", metric];
  if (!found) return;
  const why = `Keras knows no ${what} of the name ${found}.`;
  const message = `Could not interpret ${what} identifier: ${found}`;
  Object.assign(entry, { verdict: "error", class: "ValueError", message, why });
  m.raise("ValueError", message, why);
}

/** The loss of each output: names as lossName gives them, or null where it is not told. */
export function lossesOf(model) {
  const { loss, open } = model.compiled ?? {};
  if (!loss || open) return null;
  const count = model.outputs?.length ?? 1;
  if (loss.k === "dict") {
    if (loss.open) return null;
    const names = outputNames(model);
    return names.map((name) =>
      name && loss.map.has(`s:${name}`) ? lossName(loss.map.get(`s:${name}`)) : "?",
    );
  }
  const items = loss.k === "list" || loss.k === "tuple" ? itemsOf(loss, 16) : null;
  if (items) return items.length === count ? items.map(lossName) : null;
  return new Array(count).fill(lossName(loss));
}

export function outputNames(model) {
  return (model.outputs ?? []).map((out, at) => model.names?.[at] ?? out.history?.node?.layer?.name ?? null);
}

/** Losses and optimizers as objects. */
export const compilingFunctions = new Map();
compilingFunctions.set("keras.metrics.Accuracy", () => ({ ...unknown(), equals: true }));

for (const name of "MeanSquaredError MeanAbsoluteError BinaryCrossentropy CategoricalCrossentropy SparseCategoricalCrossentropy".split(
  " ",
))
  compilingFunctions.set(`keras.losses.${name}`, (_, args) => ({
    k: "obj",
    type: "loss",
    loss: lossName({ k: "str", v: name.replace(/\B[A-Z]/g, "_$&").toLowerCase() }),
    axis: args.kw.has("axis"),
    logits: args.kw.has("from_logits") || args.pos.length > 0,
    reduction: text(args.kw.get("reduction")),
  }));
for (const name of "Huber LogCosh MeanAbsolutePercentageError MeanSquaredLogarithmicError Poisson KLDivergence CosineSimilarity Hinge SquaredHinge".split(
  " ",
))
  compilingFunctions.set(`keras.losses.${name}`, () => ({ k: "obj", type: "loss", loss: name }));
for (const name of "Adam SGD RMSprop Nadam Adamax Adagrad Adadelta AdamW Ftrl".split(" ")) {
  compilingFunctions.set(`keras.optimizers.${name}`, (m, args) => {
    if (args.kw.has("lr")) {
      const [message, why] = ["Argument(s) not recognized: {'lr'", "lr is called learning_rate today."];
      m.regret("ValueError", message, why, "errors/arguments-not-recognized/#lr");
    }
    const foreign = {
      Adam: ["momentum", "rho", "beta1"],
      RMSprop: ["beta_1", "beta_2"],
      SGD: ["beta_1", "beta_2", "rho", "epsilon"],
    }[name]?.find((key) => args.kw.has(key));
    if (foreign)
      m.raise(
        "ValueError",
        `Argument(s) not recognized: {'${foreign}'`,
        `${name} has no ${foreign}.`,
        "errors/arguments-not-recognized/#argument-of-another-optimizer",
      );
    return { k: "obj", type: "optimizer" };
  });
}
