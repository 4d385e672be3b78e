/* What fit and evaluate give: a History and its keys, a loss and its metrics. */

import { fresh } from "../rules/symbols.js";
import { text } from "./arguments.js";
import { itemsOf, list, num, repeated, unknown } from "./values.js";

const KNOWN =
  /^(?:val_)?(?:acc|accuracy|loss|mae|mse|mean_absolute_error|mean_squared_error|binary_accuracy)$/;

/** The names of a model's metrics, in order; null where they are not all known. */
function metricsOf(model) {
  const { metrics, open } = model.compiled ?? { open: true };
  if (open || model.outputs?.length !== 1 || model.list) return null;
  if (!metrics || metrics.k === "none") return [];
  const names = (itemsOf(metrics, 16) ?? []).map(text);
  return metrics.k === "list" && !names.includes(null) ? names : null;
}

export function historyOf(_m, model, args) {
  const names = metricsOf(model);
  const values = args.kw.get("validation_data") ?? args.kw.get("validation_split");
  const sides = values && values.k !== "none" ? ["", "val_"] : [""];
  const keys = names && sides.flatMap((side) => ["loss", ...names].map((name) => side + name));
  const plain = keys && !args.open && args.pos.length < 5;
  const history = {
    k: "obj",
    type: "history",
    index: (at, machine) => {
      if (plain && at.k === "str" && KNOWN.test(at.v) && !keys.includes(at.v))
        machine.raise(
          "KeyError",
          `'${at.v}'`,
          `The history has ${keys.join(", ")}: ${/acc/.test(at.v) ? "a metric is called as compile names it" : "val_ comes with validation data"}.`,
          `errors/keyerror-val-loss/#${/acc/.test(at.v) ? "other-name" : "no-validation"}`,
        );
      return repeated(fresh(), num(null, true));
    },
  };
  return { k: "obj", type: "History", attrs: { history } };
}

/** A History is no dictionary of its numbers. */
export function refuseHistory(m, object, name) {
  if (object.type === "History" && KNOWN.test(name))
    m.raise(
      "AttributeError",
      `'History' object has no attribute '${name}'`,
      `fit gives a History: its numbers are in .history['${name}'].`,
    );
}

/** evaluate gives its loss, and a list where there are metrics. */
export function scoresOf(model, args) {
  const names = metricsOf(model);
  if (!names || args.open || args.kw.has("return_dict")) return { ...unknown(), root: { wanted: true } };
  return names.length ? list(["loss", ...names].map(() => num(null, true))) : num(null, true);
}
