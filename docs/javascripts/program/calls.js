/* Calls: functions of the program, of Python, and of the libraries. What is not known here gives unknown. */

import { functions as builtins } from "./builtins.js";
import { functions as datasets, datasetMethod } from "./datasets.js";
import { functions as frames, frameMethod, objectMethod } from "./frames.js";
import { callFunction, construct, method } from "./functions.js";
import { callLoss } from "./fits.js";
import { recorded } from "./history.js";
import { callLayer, layerMethod, makeLayer } from "./layers.js";
import { Exhausted, Raised, Yielded } from "./machine.js";
import { arrayMethod, plainMethod } from "./methods.js";
import { callModel, functions as models, modelMethod } from "./models.js";
import { functions as numpy, drawn } from "./numpy.js";
import { functions as preparation } from "./preparation.js";
import { need } from "./questions.js";
import { lib, unknown } from "./values.js";

const LIBRARY = new Map([...builtins, ...numpy, ...frames, ...preparation, ...datasets, ...models]);

/** The library's thing of this path, if it is one that is known: for `from keras.layers import *`. */
export function resolve(path) {
  return LIBRARY.has(path) || makeLayer(path) ? lib(path) : undefined;
}

export function call(m, f, args, node) {
  try {
    return answer(m, f, args, node) ?? unknown();
  } catch (error) {
    if (error instanceof Raised || error instanceof Exhausted || error instanceof Yielded || error instanceof RangeError || error.name === "InternalError") throw error;
    m.faults.push(`line ${m.line}: ${error.stack ?? error}`);
    return unknown();
  }
}

function answer(m, f, args, node) {
  switch (f.k) {
    case "lib":
      return callLibrary(m, f.path, args, node);
    case "fn":
      if (f.decorators?.some((decorator) => !/^(?:tf|tensorflow)\.(?:function|autograph)|^(?:staticmethod|classmethod|property|functools\.(?:lru_cache|cache|wraps)|jit)/.test(decorator))) return unknown();
      return callFunction(m, f, args);
    case "bound":
      return callFunction(m, f.fn, { ...args, pos: [f.self, ...args.pos] });
    case "cls":
      return construct(m, f, args);
    case "inst": {
      const own = f.foreign ? undefined : method(f.cls, "__call__");
      return own?.k === "fn" ? callFunction(m, own, { ...args, pos: [f, ...args.pos] }) : unknown();
    }
    case "layer":
      return callLayer(m, f, args, node);
    case "model":
      return callModel(m, f, args, node);
    case "method":
      return callMethod(m, f.self, f.name, args, node);
    case "obj":
      return f.type === "loss" ? callLoss(m, f, args) : unknown();
    case "partial":
      return call(m, f.of, { ...args, pos: [...f.pos, ...args.pos], kw: new Map([...f.kw, ...args.kw]) }, node);
    case "?":
      // what a stranger does with a list or a model is not known
      return { k: "?", root: null, what: node?.f?.name ? `${node.f.name}()` : f.what ?? "" };
    default:
      return unknown();
  }
}

function callLibrary(m, path, args, node) {
  const known = LIBRARY.get(path);
  if (known && /^(?:keras\.(?:ops|backend)|tensorflow)\./.test(path) && !args.open) return recorded(args, (own) => known(m, own, node) ?? unknown());
  if (known) return args.open && !path.startsWith("builtins.") && !path.startsWith("keras.") ? unknown() : known(m, args, node);
  const make = makeLayer(path);
  if (make) return make(m, args, node);
  if (path.startsWith("functools.partial")) return { k: "partial", of: args.pos[0], pos: args.pos.slice(1), kw: args.kw };
  return { k: "?", root: null, what: path };
}

function callMethod(m, self, name, args, node) {
  switch (self.k) {
    case "arr":
      need(m, self);
      return arrayMethod(m, self, name, args);
    case "frame":
    case "iloc":
      return frameMethod(m, self, name, args);
    case "rng":
      return drawn(m, args, name);
    case "layer":
      return layerMethod(m, self, name, args, node);
    case "model":
      return modelMethod(m, self, name, args, node);
    case "ds":
      return datasetMethod(m, self, name, args, node);
    case "obj":
      return objectMethod(m, self, name, args);
    default:
      return plainMethod(m, self, name, args);
  }
}

/** `with value as name` */
export function context(m, value) {
  if (value.k === "?" || value.k === "obj") return { k: "obj", type: "context" };
  return value.k === "inst" ? unknown() : value;
}

