/* A model on tensors: what it takes, and the outputs for them. */

import { isNumber, showShape } from "../rules/symbols.js";
import { withHistory } from "./history.js";
import { callLayer, refuseRagged, tensorsOf } from "./layers.js";
import { buildFrom } from "./models.js";
import { forwardOwn } from "./own-models.js";
import { need } from "./questions.js";
import { dict, itemsOf, list, unknown } from "./values.js";

/** The outputs of a model for tensors: a list of them, or null where it is not known. */
export function forward(m, model, values) {
  if (model.own) return forwardOwn(m, model, values);
  if (model.opaque) return null;
  if (model.api === "sequential") {
    let value = values[0];
    for (const layer of model.layers) {
      const found =
        layer.k === "model"
          ? callModel(m, layer, { pos: [value], kw: new Map(), open: false })
          : callLayer(m, layer, { pos: [value], kw: new Map(), open: false });
      if (found.k !== "arr" && !itemsOf(found, 16)) return null;
      value = found;
    }
    const outs = value.k === "arr" ? [value] : itemsOf(value, 16);
    return outs.every(({ k }) => k === "arr") ? outs : null;
  }
  const known = new Map(model.inputs.map((tensor, at) => [tensor, values[at]]));
  const nodes = new Map();
  const find = (tensor) => {
    if (known.has(tensor)) return known.get(tensor);
    m.step();
    const node = tensor.history?.node;
    if (!node?.redo) return null;
    if (!nodes.has(node)) {
      nodes.set(node, null);
      const inputs = node.inputs.map(find);
      nodes.set(node, inputs.includes(null) ? null : node.redo(inputs, m));
    }
    const made_ = nodes.get(node);
    const own =
      made_ && tensor.history.at !== null && tensor.history.at !== undefined
        ? (itemsOf(made_, 64)?.[tensor.history.at] ?? null)
        : made_;
    const result = own?.k === "arr" ? own : null;
    known.set(tensor, result);
    return result;
  };
  const outs = model.outputs.map(find);
  return outs.includes(null) ? null : outs;
}

/** Outputs that have names, in the order in which the program names them; Keras keeps them sorted. */
export function namedOutputs(model, outs) {
  const of = new Map(outs.map((out, at) => [`s:${model.names[at]}`, out]));
  return dict(model.order.map((key) => [key, of.get(key)]));
}

export function callModel(m, model, args) {
  const value = args.pos[0] ?? args.kw.get("inputs");
  if (!value) return unknown();
  refuseRagged(m, value, model.layers[0]);
  const tensors =
    value.k === "dict"
      ? [...value.map.values()].flatMap((one) => tensorsOf(m, one) ?? [null])
      : tensorsOf(m, value);
  if (!tensors || tensors.includes(null)) {
    need(m, value);
    return unknown();
  }
  if (tensors.some(({ shape }) => shape === null)) {
    need(m, value);
    return unknown();
  }
  if (!model.inputs)
    buildFrom(m, model, tensors[0].shape, tensors[0].shape[0] ?? null, tensors[0].lib !== "kt");
  if (args.pos[1]?.k === "bool")
    m.raise(
      "ValueError",
      "Only input tensors may be passed as positional arguments.",
      "training= and its like are passed by name.",
      "errors/only-input-tensors-may-be-passed-as-positional-arguments/",
    );
  const fixed = model.inputs?.[0]?.shape?.[0];
  if (
    isNumber(fixed) &&
    isNumber(tensors[0].shape[0]) &&
    tensors[0].shape[0] !== fixed &&
    model.layers.some((layer) => layer.given?.stateful === true)
  )
    m.raise(
      "ValueError",
      "If an RNN is stateful, it needs to know its batch size.",
      `The model keeps states for ${fixed} samples, and gets ${tensors[0].shape[0]}.`,
      "errors/if-an-rnn-is-stateful-the-batch-size/",
    );
  const entered = model.inputs && enterAll(m, model, tensors);
  const outs = entered && forward(m, model, entered);
  if (tensors[0].lib === "kt" && !model.called) m.set(model, "called", true);
  if (!outs) return unknown();
  const symbolic = tensors.filter(({ lib }) => lib === "kt");
  const found =
    model.list === "dict"
      ? namedOutputs(model, outs)
      : outs.length === 1 && !(model.list && symbolic.length) // a list of one is a list on an Input alone
        ? outs[0]
        : list(outs);
  if (!symbolic.length) return found;
  if (!m.tracing) m.set(model, "lastOutput", found);
  return withHistory(found, {
    layer: model,
    inputs: symbolic,
    redo: (values, machine) =>
      callModel(machine, model, {
        pos: [values.length === 1 && value.k === "arr" ? values[0] : list(values)],
        kw: new Map(),
        open: false,
      }),
  });
}

/** What a model gives for these tensors, which it may refuse. */
export function outsFor(m, model, tensors) {
  const taken = enterAll(m, model, tensors);
  return taken && forward(m, model, taken);
}

/** The tensors as the model takes them: a last axis of 1 more or less; refused where a declared size differs. */
export function enterAll(m, model, tensors) {
  if (tensors.length !== model.inputs.length) {
    if (model.api === "functional")
      m.raise(
        "ValueError",
        `Layer "${model.name}" expects ${model.inputs.length} input(s), but it received ${tensors.length} input tensors.`,
        `The model has ${model.inputs.length} inputs and gets ${tensors.length}.`,
        "errors/expects-1-input-but-it-received-3/",
      );
    const [first] = tensors;
    if (!m.tracing || !first.shape || first.shape.length === model.inputs[0].shape?.length) return null;
    m.raise(
      "ValueError",
      `Expected shape ${showShape(model.inputs[0].shape ?? [])}, but input has incompatible shape`,
      `The model takes one array and gets a list of ${tensors.length}: np.stack(...) makes one of them.`,
      "errors/invalid-input-shape-for-input/",
    );
  }
  return tensors.map((tensor, at) => {
    const wanted = model.inputs[at].shape;
    if (!wanted) return tensor;
    let { shape } = tensor;
    const last = (sizes) => (sizes.at(-1) === 1 ? sizes.slice(0, -1) : sizes);
    if (model.api === "functional") {
      const [a, b] = [last(wanted), last(shape)];
      const axis = a.findIndex((size, place) => isNumber(size) && isNumber(b[place]) && size !== b[place]);
      if (axis >= 0)
        m.raise(
          "ValueError",
          `is incompatible with the layer: expected shape=${showShape(wanted)}, found shape=${showShape(b)}`,
          `The model declares ${showShape(wanted)}, and gets ${showShape(shape)}: axis ${axis} differs.`,
          "errors/expected-shape-found-shape/",
        );
    }
    if (shape.length === wanted.length) return tensor;
    if (shape.length === wanted.length + 1 && shape.at(-1) === 1) shape = shape.slice(0, -1);
    else if (shape.length === wanted.length - 1 && wanted.at(-1) === 1) shape = [...shape, 1];
    else
      m.raise(
        "ValueError",
        `Invalid input shape for input`,
        `The model declares ${wanted.length} axes, ${showShape(wanted)}, and gets ${shape.length}: ${showShape(shape)}.`,
        `errors/invalid-input-shape-for-input/#${shape.length > wanted.length ? "extra-axis" : shape.length === wanted.length - 1 && wanted.slice(1).every((size, place) => size === null || size === shape[place]) ? "no-samples-axis" : "no-features-axis"}`,
      );
    return { ...tensor, shape };
  });
}
