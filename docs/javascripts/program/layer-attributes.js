/* What a program asks a layer: its output, its weights, its methods. */

import { callLayer, paramsOf, tensorsOf } from "./layers.js";
import { isNumber, isSym } from "../rules/symbols.js";
import { shapeOf } from "./arguments.js";
import { RECURRENT, statesOf } from "./recurrent.js";
import { NONE, arr, bool, itemsOf, list, num, str, tuple, unknown, whole } from "./values.js";
import { takeWeights, weightsOf } from "./weights.js";

const WEIGHTED = new Set(["LSTM", "GRU", "SimpleRNN", "Dense", "Embedding"]);

export function layerAttribute(m, layer, name) {
  const { given } = layer;
  switch (name) {
    case "name":
      return str(layer.name);
    case "units":
      return isNumber(given.units) || isSym(given.units) ? num(given.units) : unknown();
    case "output":
      if (!layer.called && !layer.opaque)
        m.raise(
          "AttributeError",
          `The layer ${layer.name} has never been called and thus has no defined output.`,
          "A layer has an output once it is called on an Input.",
          "errors/has-never-been-called/",
        );
      return layer.lastOutput ?? unknown();
    case "input":
      return layer.lastInput ?? unknown();
    case "output_shape":
      return m.raise(
        "AttributeError",
        `'${layer.cls}' object has no attribute 'output_shape'`,
        "Layers have no output_shape in Keras 3: layer.output.shape tells it.",
      );
    case "stateful":
    case "return_sequences":
    case "trainable":
      return typeof given[name] === "boolean"
        ? bool(given[name])
        : name === "trainable"
          ? bool(true)
          : given[name] === undefined
            ? bool(false)
            : unknown();
    case "weights":
    case "variables":
    case "trainable_weights": {
      const found = weightsOf(layer);
      return found ? list(found.map((shape) => arr(shape, { lib: "tf", mask: null }))) : unknown();
    }
    case "kernel":
    case "bias":
    case "embeddings": {
      const found = weightsOf(layer);
      const at = name === "bias" ? found && found.length - 1 : 0;
      return found?.[at] ? arr(found[at], { lib: "tf", mask: null }) : unknown();
    }
    case "cell":
    case "layer":
    case "forward_layer":
      return layer.inner ?? unknown();
    default:
      return { k: "method", self: layer, name };
  }
}

export function layerMethod(m, layer, name, args, node) {
  switch (name) {
    case "get_weights": {
      const found = weightsOf(layer);
      return found ? list(found.map((shape) => arr(shape))) : unknown();
    }
    case "get_initial_state": {
      const size = args.kw.get("batch_size") ?? args.pos[0];
      const count = size?.k === "num" ? whole(size) : undefined;
      if (size?.k === "arr" && size.shape?.length > 0 && RECURRENT.has(layer.cls)) {
        const np = size.lib === "np";
        m.raise(
          np ? "ValueError" : "InvalidArgumentError",
          np ? "Can't convert non-rectangular Python sequence to Tensor." : "Shapes of all inputs must match",
          "get_initial_state takes the number of samples, not the array.",
          np
            ? "errors/cant-convert-non-rectangular-python-sequence/"
            : "errors/shapes-of-all-inputs-must-match/",
        );
      }
      const units = statesOf(layer);
      return units && count !== undefined
        ? list(units.map((one) => arr([count, one], { lib: "tf", mask: null, eager: true })))
        : unknown();
    }
    case "count_params":
      return isNumber(paramsOf(layer)) ? num(paramsOf(layer)) : num(null);
    case "compute_mask": {
      const [input] = args.pos;
      const tensors = input && tensorsOf(m, input);
      if (!tensors?.[0]?.shape) return unknown();
      if (layer.cls === "Embedding")
        return layer.given.mask_zero === true
          ? arr(tensors[0].shape, { lib: "tf", dt: "b", mask: null })
          : NONE;
      return layer.cls === "Masking"
        ? arr(tensors[0].shape.slice(0, -1), { lib: "tf", dt: "b", mask: null })
        : unknown();
    }
    case "compute_output_shape": {
      const sizes =
        args.pos[0] && itemsOf(args.pos[0])?.map((item) => (item.k === "none" ? null : whole(item)));
      if (!sizes || sizes.includes(undefined)) return unknown();
      const found = m.attempt(() =>
        callLayer(
          m,
          layer,
          { pos: [arr(sizes, { lib: "kt", mask: null })], kw: new Map(), open: false },
          node,
        ),
      ).result;
      return found?.k === "arr" && found.shape
        ? tuple(found.shape.map((size) => (size === null ? NONE : num(size))))
        : unknown();
    }
    case "reset_state":
    case "reset_states":
      if (args.kw.has("states"))
        m.raise(
          "TypeError",
          `RNN.${name}() got an unexpected keyword argument 'states'`,
          "reset_state takes no states in today's Keras.",
          "errors/reset-state-got-an-unexpected-keyword-argument-states/",
        );
      return NONE;
    case "build": {
      const sizes = args.pos[0] && shapeOf(args.pos[0]);
      if (layer.built === undefined && sizes) m.set(layer, "built", sizes);
      m.set(layer, "called", true);
      return NONE;
    }
    case "set_weights": {
      const bare = layer.built === undefined && WEIGHTED.has(layer.cls) && !layer.called && !m.inLayer;
      takeWeights(m, layer.name, bare ? [] : weightsOf(layer), args.pos[0]);
      return NONE;
    }
    case "adapt":
      return NONE;
    default:
      return unknown();
  }
}
