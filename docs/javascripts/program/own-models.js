/* Models of the program, derived from keras.Model: what trains and predicts by their `call`. */

import { isSym } from "../rules/symbols.js";
import { emptyModel } from "./models.js";
import { callOwnLayer } from "./calls.js";
import { compile } from "./compiling.js";
import { evaluateOn } from "./fits.js";
import { method } from "./functions.js";
import { predict } from "./predict.js";
import { arr, dict, itemsOf, tuple, unknown } from "./values.js";

export const TRAINS = /^(?:compile|fit|evaluate|predict|(?:train|test|predict)_on_batch)$/;

/** What such a model has compiled and met, as that of any other model. */
function modelOf(m, own) {
  if (!own.model)
    m.set(own, "model", Object.assign(emptyModel(m, "own", own.cls.name), { own, opaque: true }));
  return own.model;
}

export function ownMethod(m, own, name, args) {
  const model = modelOf(m, own);
  const step = `${/^(?:train|test|predict)/.exec(name)?.[0] ?? { fit: "train", evaluate: "test" }[name]}_step`;
  if (name === "compile") return compile(m, model, args);
  const other = method(own.cls, step) || method(own.cls, "compute_loss");
  if (!name.startsWith("predict"))
    return other ? { k: "obj", type: "History" } : evaluateOn(m, model, name, args);
  const found = other ? unknown() : predict(m, model, args);
  return found.k === "?" ? { ...unknown(), root: { wanted: true } } : found; // nobody is asked for what it gives
}

/** `x` is what it is given, an array or several. */
export function buildOwn(m, model, x, inputs) {
  m.set(model, "x", x);
  if (model.inputs) return;
  m.set(
    model,
    "inputs",
    inputs.map(() => arr(null, { lib: "kt" })),
  );
  m.set(model, "outputs", model.inputs);
}

/** Its outputs for these tensors, or null. */
export function forwardOwn(m, model, tensors) {
  const [open] = tensors.map(({ shape }) => shape[0]);
  const given = tensors.map((tensor) => ({ ...tensor, lib: "tf" }));
  const { x, own } = model;
  const value =
    x.k === "list" || x.k === "tuple"
      ? tuple(given)
      : x.k === "dict"
        ? dict([...x.map.keys()].map((key, at) => [key, given[at]]))
        : given[0];
  const found = callOwnLayer(m, own, { pos: [value], kw: new Map(), open: false }, true);
  const outs = found.k === "arr" ? [found] : itemsOf(found, 16);
  if (!outs?.every(({ k, shape }) => k === "arr" && shape?.length)) return null;
  // a graph knows no more of what a program takes from tf.shape
  const known = outs.map((out) => ({
    ...out,
    by: m.makers.get(out),
    shape: [open === null && isSym(out.shape[0]) ? null : out.shape[0], ...out.shape.slice(1)],
  }));
  if (known.some(({ shape }) => isSym(shape[0]))) return null;
  m.set(model, "outputs", known);
  m.set(model, "list", found.k === "arr" ? false : found.k);
  return known;
}
