/* Calls: functions of the program, of Python, and of the libraries. What is not known here gives unknown. */

import { fresh } from "../rules/symbols.js";
import { scriptFunctions } from "./argparse.js";
import { shapeOf } from "./arguments.js";
import { builtinFunctions } from "./builtins.js";
import { compilingFunctions } from "./compiling.js";
import { datasetMethod } from "./dataset-methods.js";
import { datasetFunctions } from "./datasets.js";
import { frameMethod, objectMethod } from "./frames.js";
import { callFunction, construct, method } from "./functions.js";
import { recorded } from "./history.js";
import { drawn, numpyFunctions } from "./numpy.js";
import { canonical } from "./imports.js";
import { libraryFunctions } from "./library.js";
import { layerMethod } from "./layer-attributes.js";
import { callLayer, makeLayer } from "./layers.js";
import { Exhausted, Raised, Yielded } from "./machine.js";
import { arrayMethod, plainMethod } from "./methods.js";
import { estimatorFunctions } from "./estimators.js";
import { modelMethod } from "./model-attributes.js";
import { callModel } from "./model-calls.js";
import { modelFunctions } from "./models.js";
import { frameFunctions } from "./frame-making.js";
import { callLoss } from "./predict.js";
import { preparationFunctions } from "./preparation.js";
import { sklearnFunctions } from "./sklearn.js";
import { tokenizerFunctions } from "./tokenizer.js";
import { TRAINS, ownMethod } from "./own-models.js";
import { need } from "./questions.js";
import { refuseCall } from "./refusals.js";
import { itertoolsFunctions } from "./itertools.js";
import { NONE, forgetNumbers, lib, runs, sizeValue, tuple, str, unknown } from "./values.js";

const LIBRARY = new Map([
  ...builtinFunctions,
  ...libraryFunctions,
  ...itertoolsFunctions,
  ...scriptFunctions,
  ...numpyFunctions,
  ...frameFunctions,
  ...preparationFunctions,
  ...sklearnFunctions,
  ...estimatorFunctions,
  ...tokenizerFunctions,
  ...datasetFunctions,
  ...modelFunctions,
  ...compilingFunctions,
]);

/** The library's thing of this path, if it is one that is known: for `from keras.layers import *`. */
export function resolve(given) {
  const path = canonical(given);
  return LIBRARY.has(path) || makeLayer(path) ? lib(path) : undefined;
}

export function call(m, f, args, node) {
  try {
    return answer(m, f, args, node) ?? unknown();
  } catch (error) {
    if (
      error instanceof Raised ||
      error instanceof Exhausted ||
      error instanceof Yielded ||
      error instanceof RangeError ||
      error.name === "InternalError"
    )
      throw error;
    m.faults.push(`line ${m.line}: ${error.stack ?? error}`);
    return unknown();
  }
}

function answer(m, f, args, node) {
  switch (f.k) {
    case "lib":
      return callLibrary(m, f.path, args, node);
    case "fn":
      if (
        f.decorators?.some(
          (decorator) =>
            !/^(?:tf|tensorflow)\.(?:function|autograph)|^(?:staticmethod|classmethod|property|(?:\w+\.)?(?:lru_cache|cache\w*|wraps)\b|abstractmethod|abc\.abstractmethod|override|(?:numba\.)?n?jit|(?:[\w.]+\.)?register_keras_serializable|typing\.|no_type_check)/.test(
              decorator,
            ),
        )
      )
        return unknown();
      return f.decorators?.some((one) => /^(?:tf|tensorflow)\.function/.test(one))
        ? traced(m, f, args)
        : callFunction(m, f, args);
    case "bound":
      return callFunction(m, f.fn, { ...args, pos: [f.self, ...args.pos] });
    case "cls":
      return construct(m, f, args);
    case "inst": {
      if (f.foreign) return callOwnLayer(m, f, args);
      const own = method(f.cls, "__call__");
      return own?.k === "fn" ? callFunction(m, own, { ...args, pos: [f, ...args.pos] }) : unknown();
    }
    case "layer":
      return callLayer(m, f, args, node);
    case "model":
      return callModel(m, f, args, node);
    case "method":
      return callMethod(m, f.self, f.name, args, node);
    case "obj":
      return f.type === "loss" ? callLoss(m, f, args) : (f.methods?.__call__?.(m, args) ?? unknown());
    case "namedtuple":
      return args.open
        ? unknown()
        : {
            ...tuple(f.fields.map((name, at) => args.pos[at] ?? args.kw.get(name) ?? unknown())),
            fields: f.fields,
          };
    case "partial":
      return call(
        m,
        f.of,
        { ...args, pos: [...f.pos, ...args.pos], kw: new Map([...f.kw, ...args.kw]) },
        node,
      );
    case "?":
      estranged(m, [...args.pos, ...args.kw.values()]);
      // a text's, whatever it comes from
      if (node?.f?.t === "Attr" && node.f.name === "lower") return str(null);
      return {
        k: "?",
        root: node?.f?.t === "Attr" ? (f.root ?? null) : null,
        what: node?.f?.name ? `${node.f.name}()` : (f.what ?? ""),
      };
    case "tuple":
      if (f.ofShape)
        m.raise(
          "TypeError",
          "'tuple' object is not callable",
          "shape is a tuple: x.shape[0], without a call.",
        );
      return unknown();
    default:
      return unknown();
  }
}

/** In a graph, what does not fit raises as it is built. */
function traced(m, f, args) {
  const { tracing, oneSize } = m;
  const before = m.findings.size;
  Object.assign(m, { tracing: (tracing ?? 0) + 1, oneSize: tracing ? oneSize : true });
  try {
    return callFunction(m, f, args);
  } finally {
    Object.assign(m, { tracing, oneSize });
    // what raises as the graph is built is told at the call, too
    const raised = [...m.findings.values()].slice(before).find(({ verdict }) => verdict === "error");
    if (raised) m.find({ ...raised, line: m.line });
  }
}

/** What a stranger does with a list or a dictionary is not known. */
function estranged(m, values) {
  for (const value of values) {
    if (value.k === "arr") forgetNumbers(m, value);
    if (value.k === "list") m.set(value, "runs", runs([{ n: fresh(), v: unknown() }]));
    if (value.k === "dict") {
      m.set(value, "map", new Map());
      m.set(value, "open", true);
    }
  }
}

const tellsShape = (cls) =>
  ["compute_output_shape", "compute_output_spec"].some((name) => method(cls, name) !== undefined);

/** The shape that a layer of the program tells for a KerasTensor; null where it tells none, or it is not known. */
function toldShape(m, layer, input) {
  const own = method(layer.cls, "compute_output_shape");
  if (own?.k !== "fn" || input.lib !== "kt" || !input.shape || m.tracing) return null;
  const shape = tuple(input.shape.map(sizeValue));
  const told = m.attempt(() =>
    callFunction(m, own, { pos: [layer, shape], kw: new Map(), open: false }),
  ).result;
  return told ? shapeOf(told) : null;
}

/** A layer or model of the program, derived from Keras: its `build`, then its `call`, on these tensors. */
export function callOwnLayer(m, layer, args, keepsMask = false) {
  const [own, build] = ["call", "build"].map((name) => method(layer.cls, name));
  const [first] = args.pos;
  const nobody = { ...unknown(), root: { wanted: true } }; // nobody is asked for what a layer gives
  if (own?.k !== "fn" || !first) return nobody;
  const result = recorded(args, (given) => {
    const kept = m.inLayer ?? 0;
    // fit and predict trace it for batches, which may differ; a layer that tells its output's shape is not run for it
    const hidden = m.tracing > 0 ? !m.oneSize : given.pos[0]?.lib === "kt" && tellsShape(layer.cls);
    m.inLayer = kept + 1;
    const [input] = given.pos;
    let unseen = m.tracing > 0 && !m.oneSize;
    if (unseen) m.unseen++;
    try {
      const pos = [
        layer,
        input.k === "arr" && input.lib === "np" ? { ...input, lib: "tf", mask: null, eager: true } : input,
        ...given.pos.slice(1),
      ];
      if (build?.k === "fn" && !layer.attrs.has("built")) {
        m.set(layer.attrs, "built", NONE);
        const shape = input.k === "arr" && input.shape ? tuple(input.shape.map(sizeValue)) : unknown();
        callFunction(m, build, { pos: [layer, shape], kw: new Map(), open: false });
      }
      // its build is run once, its call for each batch
      if (hidden && !unseen) m.unseen++;
      unseen = hidden;
      return callFunction(m, own, { ...given, pos });
    } finally {
      if (unseen) m.unseen--;
      m.inLayer = kept;
    }
  });
  if (keepsMask) return result;
  const masked = (value) =>
    value.k === "arr" && value.lib !== "np"
      ? { ...value, mask: first.mask === null ? value.mask : undefined }
      : value;
  if (result.k === "arr") {
    const out = masked({ ...result, shape: toldShape(m, layer, first) ?? result.shape });
    m.makers.set(out, m.makers.get(result));
    return out;
  }
  if (result.k === "tuple") return tuple(result.items.map(masked));
  return result.k === "?" ? nobody : result;
}

/** Functions that change their first argument. */
const CHANGES = /^numpy\.(?:copyto|put|place|putmask|fill_diagonal|put_along_axis)$/;

function callLibrary(m, path, args, node) {
  const known = LIBRARY.get(path);
  const changed = CHANGES.test(path) ? args.pos[0] : args.kw.get("out");
  if (changed?.k === "arr") forgetNumbers(m, changed);
  refuseCall(m, path, args);
  if (known && /^(?:keras\.(?:ops|backend)|tensorflow)\./.test(path) && !args.open)
    return recorded(args, (own) => known(m, own, node) ?? unknown());
  if (known)
    return args.open && !path.startsWith("builtins.") && !path.startsWith("keras.")
      ? unknown()
      : known(m, args, node);
  const make = makeLayer(path);
  if (make) return make(m, args, node);
  if (path.startsWith("functools.partial"))
    return { k: "partial", of: args.pos[0], pos: args.pos.slice(1), kw: args.kw };
  if (path.startsWith("numpy.")) for (const value of args.pos) if (value.k === "arr") forgetNumbers(m, value);
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
    case "inst":
      return TRAINS.test(name) ? ownMethod(m, self, name, args) : plainMethod(m, self, name, args);
    default:
      return plainMethod(m, self, name, args);
  }
}

/** `with value as name` */
export function context(_m, value) {
  if (value.k === "?" || (value.k === "obj" && value.type !== "file")) return { k: "obj", type: "context" };
  return value.k === "inst" ? unknown() : value;
}
