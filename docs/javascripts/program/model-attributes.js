/* What a program asks a model: shapes, weights, methods. */

import { isNumber, showShape } from "../rules/symbols.js";
import { shapeOf, text } from "./arguments.js";
import { compile } from "./compiling.js";
import { evaluateOn } from "./fits.js";
import { takeWeights, weightsOf } from "./weights.js";
import { paramsOf } from "./layers.js";
import { predict } from "./predict.js";
import { forward, namedOutputs } from "./model-calls.js";
import { addLayer, buildFrom } from "./models.js";
import { NONE, arr, list, num, str, tuple, unknown, whole } from "./values.js";

const shapeTuple = (shape) => tuple(shape.map((size) => (size === null ? NONE : num(size))));

/** The layers of a functional model in which each leads to the next one, its InputLayer first; their order is told there alone. */
function chain(model) {
  const found = [];
  let [tensor, ...more] = model.outputs ?? [];
  while (tensor?.history && !more.length) {
    const { node } = tensor.history;
    found.unshift(node.layer ?? unknown());
    [tensor, ...more] = node.inputs;
  }
  return tensor && !more.length && model.inputs?.length === 1 && tensor === model.inputs[0]
    ? list([unknown(), ...found])
    : unknown();
}

export function modelAttribute(m, model, name) {
  const { inputs, outputs } = model.signature();
  const one = (shapes) =>
    shapes ? (shapes.length === 1 ? shapeTuple(shapes[0]) : list(shapes.map(shapeTuple))) : unknown();
  switch (name) {
    case "input_shape":
      return one(inputs);
    case "output_shape":
      return one(outputs);
    case "inputs":
      return model.inputs ? list(model.inputs) : unknown();
    case "outputs":
      return model.outputs ? list(model.outputs) : unknown();
    case "input":
      neverCalled(m, model, name);
      return model.inputs ? (model.inputs.length === 1 ? model.inputs[0] : list(model.inputs)) : unknown();
    case "output":
      neverCalled(m, model, name);
      if (model.list === "dict") return namedOutputs(model, model.outputs);
      return model.outputs
        ? model.outputs.length === 1
          ? model.outputs[0]
          : list(model.outputs)
        : unknown();
    case "layers":
      return model.opaque
        ? unknown()
        : model.api === "sequential"
          ? list(model.layers.map((layer) => layer.own ?? layer))
          : chain(model);
    case "name":
      return str(model.name);
    case "weights":
    case "trainable_weights":
    case "variables": {
      const found = allWeights(model);
      return found ? list(found.map((shape) => arr(shape, { lib: "tf", mask: null }))) : unknown();
    }
    default:
      return { k: "method", self: model, name };
  }
}

/** A Sequential has an input and an output of its own once it is called on a KerasTensor: those of that call. */
function neverCalled(m, model, name) {
  if (model.api === "sequential" && model.layers.length && !model.opaque && !model.called)
    m.raise(
      "AttributeError",
      `The layer ${model.name} has never been called and thus has no defined ${name}.`,
      `A Sequential has no ${name} of its own, with or without Input: take model.${name}s.`,
      "errors/has-never-been-called/#model-without-input",
    );
}

function allWeights(model) {
  if (!model.outputs || model.opaque || model.layers.some((layer) => layer.k !== "layer")) return null;
  const found = model.layers.map(weightsOf);
  return found.includes(null) ? null : found.flat();
}

/** load_weights of a file that the program has written. */
function takeSaved(m, model, { weights, layers }) {
  if (model.api === "sequential" && !model.inputs && model.layers.length && !model.opaque)
    m.raise(
      "ValueError",
      "You are loading weights into a model that has not yet been built.",
      "The model has no Input and has met no data, so it has no weights yet.",
      "errors/loading-weights-into-a-model-that-has-not-yet-been-built/",
    );
  const [own, given] = [allWeights(model), layers ? null : weights];
  const at =
    own?.length === given?.length ? own?.findIndex((shape, place) => differs(shape, given[place])) : -1;
  if (at >= 0)
    m.raise(
      "ValueError",
      "The shape of the target variable and the shape of the target value in `variable.assign(value)` must match.",
      `The model has a weight ${showShape(own[at])}, and the file ${showShape(given[at])}.`,
      "errors/shape-of-the-target-variable-must-match/",
    );
}

const differs = (one, other) => one.every(isNumber) && other.every(isNumber) && one.join() !== other.join();

export function paramsOfModel(model) {
  const counts = model.layers.map((layer) => (layer.k === "model" ? paramsOfModel(layer) : paramsOf(layer)));
  return counts.every(isNumber) ? counts.reduce((all, one) => all + one, 0) : null;
}

const GONE = {
  fit_generator: "fit",
  predict_generator: "predict",
  evaluate_generator: "evaluate",
  predict_classes: "predict(...).argmax(axis=-1)",
  predict_proba: "predict",
};

export function modelMethod(m, model, name, args, node) {
  if (Object.hasOwn(GONE, name)) {
    const kind = model.api === "sequential" ? "Sequential" : "Functional";
    const [message, why, page] = [
      `'${kind}' object has no attribute '${name}'`,
      `${name} is gone: ${GONE[name]} does it today. It is read as it was meant.`,
      "errors/sequential-object-has-no-attribute/",
    ];
    m.regret("AttributeError", message, why, page);
    if (name === "fit_generator" || name === "evaluate_generator")
      return evaluateOn(m, model, name === "fit_generator" ? "fit" : "evaluate", args);
    const found = predict(m, model, args);
    return name === "predict_classes" && found.k === "arr" && found.shape
      ? arr(found.shape.at(-1) === 1 ? found.shape : found.shape.slice(0, -1), { dt: "i" })
      : found;
  }
  switch (name) {
    case "add": {
      const [layer] = args.pos;
      const own = node?.args?.[0]?.value;
      if (layer) addLayer(m, model, layer, own ? (own.end ?? own.line) : null);
      return NONE;
    }
    case "pop":
      m.set(model, "opaque", true);
      m.set(model, "outputs", null);
      return unknown();
    case "compile":
      return compile(m, model, args);
    case "fit":
    case "evaluate":
    case "train_on_batch":
    case "test_on_batch":
      return evaluateOn(m, model, name, args);
    case "predict":
    case "predict_on_batch":
    case "predict_step":
      return predict(m, model, args);
    case "get_layer": {
      const wanted = text(args.pos[0] ?? args.kw.get("name"));
      const at = args.kw.get("index") && whole(args.kw.get("index"));
      const found =
        isNumber(at) && model.api === "sequential"
          ? model.layers.at(at)
          : wanted !== null
            ? model.layers.find((layer) => layer.name === wanted)
            : undefined;
      const input = found ? -1 : (model.inputNames ?? []).indexOf(wanted);
      if (input >= 0 && wanted !== null) {
        const tensor = model.inputs[input];
        return { k: "obj", type: "InputLayer", attrs: { output: tensor, input: tensor, name: str(wanted) } };
      }
      return found ?? unknown();
    }
    case "get_weights": {
      const found = allWeights(model);
      return found ? list(found.map((shape) => arr(shape))) : unknown();
    }
    case "count_params": {
      const count = model.outputs ? paramsOfModel(model) : null;
      return num(count);
    }
    case "build": {
      const sizes = args.pos[0] ?? args.kw.get("input_shape");
      if (sizes && model.api === "sequential")
        buildFrom(m, model, shapeOf(sizes), shapeOf(sizes)?.[0], false);
      return NONE;
    }
    case "save": {
      const path = text(args.pos[0] ?? args.kw.get("filepath"));
      if (path !== null && !/\.(?:keras|h5|hdf5)$/.test(path))
        m.regret(
          "ValueError",
          "Invalid filepath extension for saving. Please add either a `.keras` extension",
          `save takes a name that ends in .keras or .h5, and gets ${path}.`,
        );
      if (path !== null) m.set(m.saved, path, model);
      return NONE;
    }
    case "save_weights": {
      const path = text(args.pos[0] ?? args.kw.get("filepath"));
      if (path !== null && !path.endsWith(".weights.h5"))
        m.regret(
          "ValueError",
          "The filename must end in `.weights.h5`.",
          `save_weights takes a name that ends in .weights.h5, and gets ${path}.`,
        );
      if (path !== null) m.set(m.saved, path, { weights: allWeights(model) });
      return NONE;
    }
    case "load_weights": {
      const path = text(args.pos[0] ?? args.kw.get("filepath"));
      const saved = args.pos.length > 1 || args.kw.size > 1 ? null : m.saved.get(path);
      if (saved) takeSaved(m, model, saved);
      return NONE;
    }
    case "set_weights":
      takeWeights(m, model.name, model.outputs || model.inputs ? allWeights(model) : null, args.pos[0]);
      return NONE;
    case "summary":
    case "reset_metrics":
      return NONE;
    case "reset_states":
    case "reset_state": {
      const kind = model.api === "sequential" ? "Sequential" : "Functional";
      const [message, why, page] = [
        `'${kind}' object has no attribute '${name}'`,
        "Models have no reset_states in today's Keras: call reset_state() of each stateful layer.",
        "errors/sequential-object-has-no-attribute/",
      ];
      m.regret("AttributeError", message, why, page);
      return NONE;
    }
    case "compute_output_shape": {
      const sizes = args.pos[0] && shapeOf(args.pos[0]);
      if (!sizes || !model.inputs) return unknown();
      const outs = m.attempt(() => forward(m, model, [arr(sizes, { lib: "kt", mask: null })])).result;
      return outs?.length === 1 && outs[0].shape ? shapeTuple(outs[0].shape) : unknown();
    }
    default:
      return unknown();
  }
}
