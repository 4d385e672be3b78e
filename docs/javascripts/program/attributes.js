/* object.name, read and set. */

import { product } from "../rules/symbols.js";
import { refuseGoneName, refuseMissing } from "./missing.js";
import { shapeOf } from "./arguments.js";
import { columnOf, forgetCells, frameAttribute, textsOf } from "./frames.js";
import { canonical } from "./imports.js";
import { TRAINS } from "./own-models.js";
import { callFunction, method } from "./functions.js";
import { layerAttribute } from "./layer-attributes.js";
import { transpose } from "./layout.js";
import { modelAttribute } from "./model-attributes.js";
import { need } from "./questions.js";
import { refuseHistory } from "./training-log.js";
import {
  NONE,
  arr,
  forgetNumbers,
  itemsOf,
  lib,
  num,
  sizeValue,
  str,
  touch,
  tuple,
  unknown,
} from "./values.js";

const CONSTANTS = {
  "numpy.newaxis": NONE,
  "numpy.nan": { ...num(null, true), nan: true },
  "numpy.NaN": { ...num(null, true), nan: true },
  "numpy.pi": num(Math.PI, true),
  "numpy.inf": num(null, true),
  "numpy.e": num(Math.E, true),
  "tensorflow.newaxis": NONE,
  "math.pi": num(Math.PI, true),
  "string.ascii_lowercase": str("abcdefghijklmnopqrstuvwxyz"),
  "string.ascii_uppercase": str("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
  "string.ascii_letters": str("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
  "string.digits": str("0123456789"),
  "string.punctuation": str("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
  "math.inf": num(null, true),
  "math.nan": { ...num(null, true), nan: true },
  "tensorflow.data.AUTOTUNE": num(-1),
  "tensorflow.data.experimental.AUTOTUNE": num(-1),
  "tensorflow.__version__": str(null),
  "keras.__version__": str(null),
};

export function attribute(m, given, name) {
  const object = columnOf(given);
  refuseMissing(m, object, name);
  touch(m, object, name);
  switch (object.k) {
    case "lib": {
      const path = canonical(`${object.path}.${name}`);
      refuseGoneName(m, object.path, name);
      if (Object.hasOwn(CONSTANTS, path)) return CONSTANTS[path];
      return lib(path);
    }
    case "arr":
      return arrayAttribute(m, object, name);
    case "frame":
    case "iloc":
      return frameAttribute(m, object, name);
    case "inst": {
      if (object.attrs.has(name)) return object.attrs.get(name);
      if (name === "__dict__") {
        forgetAttributes(m, object);
        return unknown();
      }
      const found = method(object.cls, name);
      if (found?.k === "fn") {
        if (found.decorators?.includes("property"))
          return callFunction(m, found, { pos: [object], kw: new Map(), open: false });
        return boundTo(found, object, object.cls);
      }
      if (found !== undefined) return found;
      if (object.foreign && BUILDS.test(name)) builtElsewhere(m, object);
      return object.foreign && (name === "add_weight" || TRAINS.test(name))
        ? { k: "method", self: object, name }
        : unknown();
    }
    case "cls": {
      const found = method(object, name);
      return found?.k === "fn" ? boundTo(found, null, object) : (found ?? unknown());
    }
    case "layer":
      return layerAttribute(m, object, name);
    case "model":
      return modelAttribute(m, object, name);
    case "obj":
      refuseHistory(m, object, name);
      return object.attrs?.[name] ?? { k: "method", self: object, name };
    case "list":
    case "tuple":
      if (object.fields?.includes(name)) return object.items[object.fields.indexOf(name)];
      return { k: "method", self: object, name };
    case "none":
      if (object.of && !/"t":"(?:Return|Broken)"/.test(JSON.stringify(object.of.body)))
        m.raise(
          "AttributeError",
          `'NoneType' object has no attribute '${name}'`,
          `${object.of.name}() returns nothing: it has no return.`,
        );
      if (/^(?:append|shape|reshape|fit|predict|add|compile|astype)$/.test(name) && !object.of)
        m.raise(
          "AttributeError",
          `'NoneType' object has no attribute '${name}'`,
          `This is None, and has no ${name}.`,
        );
      return { k: "method", self: object, name };
    case "?":
      return { ...unknown(object), what: object.what };
    case "ds":
      if (name === "shape" || name === "values" || name === "dtype")
        m.raise(
          "AttributeError",
          `'Dataset' object has no attribute '${name}'`,
          `A Dataset has no ${name}: its element_spec tells the shapes.`,
        );
      if (name === "element_spec") return unknown();
      return { k: "method", self: object, name };
    default:
      return { k: "method", self: object, name };
  }
}

/** A function of a class, as an object or the class itself gives it. */
function boundTo(fn, object, cls) {
  const self = fn.decorators?.includes("classmethod") ? cls : object;
  return !self || fn.decorators?.includes("staticmethod") ? fn : { k: "bound", self, fn };
}

const BUILDS = /^(?:fit|evaluate|predict|build|(?:train|test|predict)_on_batch)$/;

/** What a model of the program holds is built by batches of a size that is not known. */
function builtElsewhere(m, holder, depth = 0) {
  if (depth > 4) return;
  for (const value of holder.attrs.values())
    for (const one of itemsOf(value, 16) ?? [value]) {
      if (one.k === "inst" && one.foreign) builtElsewhere(m, one, depth + 1);
      if (one.k === "model" && !one.inputs) m.set(one, "unseen", true);
    }
}

function arrayAttribute(m, array, name) {
  switch (name) {
    case "shape":
      need(m, array);
      if (array.shape === null) return { ...unknown(array), root: array.root ?? null };
      return { ...tuple(array.shape.map(sizeValue)), ofShape: array };
    case "ndim":
      return array.shape === null ? unknown(array) : num(array.shape.length);
    case "size":
      return array.shape === null ? num(null) : num(product(array.shape));
    case "T":
      need(m, array);
      return transpose(m, array);
    case "values":
    case "real":
      return array;
    case "flat":
    case "imag":
    case "base":
    case "data":
      forgetNumbers(m, array);
      return unknown();
    case "dtype":
      return { k: "obj", type: "dtype" };
    case "_keras_mask":
      return array.mask
        ? arr(array.mask, { lib: "tf", dt: "b", mask: null })
        : array.mask === null
          ? NONE
          : unknown();
    default:
      return { k: "method", self: array, name };
  }
}

/** What is changed by names that are not read here. */
export function forgetAttributes(m, object) {
  if (object?.k === "inst") for (const name of [...object.attrs.keys()]) m.set(object.attrs, name, unknown());
}

export function setAttribute(m, object, name, value) {
  const setter = object.k === "inst" ? method(object.cls, `${name}.setter`) : undefined;
  if (setter) callFunction(m, setter, { pos: [object, value], kw: new Map(), open: false });
  else if (object.k === "inst" && method(object.cls, "__setattr__")) m.set(object.attrs, name, unknown());
  else if (object.k === "inst" || object.k === "cls") m.set(object.attrs, name, value);
  else if (object.k === "arr" && name === "shape") {
    const sizes = shapeOf(value);
    m.set(object, "shape", sizes && !sizes.includes(-1) ? sizes : null);
  } else if (object.k === "frame") {
    forgetCells(m, object);
    if (name === "columns") m.set(object, "columns", textsOf(value));
  } else if (object.k === "layer" && name === "stateful") m.set(object.options, "stateful", value);
  else if (object.k === "layer" && ["units", "return_sequences", "return_state"].includes(name))
    m.set(object, "changed", true);
}
