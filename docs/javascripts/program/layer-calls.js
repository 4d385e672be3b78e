/* A layer called on tensors: which of the modules around tells what it gives; layers around a layer or a function. */

import { differ, isNumber, showShape } from "../rules/symbols.js";
import { call } from "./calls.js";
import { result } from "./layer-results.js";
import { byMore, byRule } from "./layer-rules.js";
import { paramsOf } from "./layers.js";
import { need } from "./questions.js";
import { RECURRENT, callRecurrent } from "./recurrent.js";
import { multiHead, several } from "./several-inputs.js";
import { softmaxOfOne } from "./traps.js";
import { arr, itemsOf, list, unknown } from "./values.js";

export function applyLayer(m, layer, value, inputs, args, node) {
  if (RECURRENT.has(layer.cls) || layer.cls === "Bidirectional")
    return callRecurrent(m, layer, inputs, args, node);
  if (layer.cls === "TimeDistributed") return timeDistributed(m, layer, inputs[0], node, args.kw.get("mask"));
  if (layer.cls === "Lambda") return lambda(m, layer, value, inputs, node);
  if (layer.cls === "MultiHeadAttention") return multiHead(m, layer, inputs, args);
  if (layer.rule?.several) return several(m, layer, inputs, value, args);
  const [input] = inputs;
  if (inputs.length > 1) {
    const count = inputs.length;
    m.raise(
      "ValueError",
      `Layer "${layer.name}" expects 1 input(s), but it received ${count} input tensors.`,
      `${layer.cls} takes one tensor and gets a list of ${count}.`,
      "errors/expects-1-input-but-it-received-3/",
    );
  }
  if (!input.shape) {
    need(m, input.of ?? input);
    return arr(null, { lib: input.lib, root: input.root });
  }
  const found = layer.kind ? byRule(m, layer, input) : byMore(m, layer, input);
  const soft = layer.cls === "Softmax" || (layer.given.activation === "softmax" && found.shape?.length > 2);
  if (soft && !layer.given.unread.has("axis")) softmaxOfOne(m, found, layer.given.axis);
  return found;
}

function timeDistributed(m, layer, input, node, mask) {
  const { inner } = layer;
  if (!input.shape || !inner || (inner.k !== "layer" && inner.k !== "model"))
    return result(input, null, undefined);
  if (input.shape.length < 3) {
    const first = layer.built === undefined;
    m.raise(
      "ValueError",
      first
        ? `\`TimeDistributed\` Layer should be passed an \`input_shape\` with at least 3 dimensions`
        : "Dimensions must be equal",
      `TimeDistributed takes 3 axes or more, and gets ${input.shape.length}: ${showShape(input.shape)}.`,
      first ? "errors/timedistributed-at-least-3-dimensions/" : null,
    );
  }
  if (
    mask?.k === "arr" &&
    mask.shape?.length >= 2 &&
    [0, 1].some((axis) => isNumber(input.shape[axis]) && differ(mask.shape[axis], input.shape[axis]))
  )
    m.raise(
      "ValueError",
      "The `mask` passed to the `TimeDistributed` layer has a shape",
      `The mask is ${showShape(mask.shape)}, and the input ${showShape(input.shape)}: their first two axes differ.`,
      "errors/mask-passed-to-the-timedistributed-layer/",
    );
  const before = inner.entry?.features;
  const [features] = input.shape.slice(-1);
  // more axes are flattened to sizes that the graph leaves open: they meet the weights when it runs
  if (m.tracing && inner.cls === "Dense" && input.shape.length > 3 && input.shape[0] === null)
    if (isNumber(before) && isNumber(features) && before !== features)
      m.raise(
        "InvalidArgumentError",
        "Matrix size-incompatible",
        `The Dense in ${layer.name} was built for ${before} features, and gets ${features}.`,
        "errors/matrix-size-incompatible/#other-features",
      );
  // with an axis that the model leaves open, it depends on the graph which error it is
  if (m.tracing && layer.built?.slice(1).includes(null) && isNumber(before) && differ(before, features))
    return result(input, null, undefined);
  const [samples, steps, ...rest] = input.shape;
  const each = call(
    m,
    inner,
    {
      pos: [arr([samples, ...rest], { lib: input.lib, dt: input.dt, mask: null, eager: input.eager })],
      kw: new Map(),
      open: false,
    },
    node,
  );
  layer.built ??= input.shape;
  m.set(layer, "entry", { params: paramsOf(inner) });
  if (each.k !== "arr" || !each.shape) return result(input, null, undefined);
  return result(input, [each.shape[0], steps, ...each.shape.slice(1)], input.mask);
}

function lambda(m, layer, value, inputs, node) {
  if (!layer.f) return unknown();
  m.set(layer, "entry", { params: 0 }); // a Lambda has no weights of its own
  m.inLayer = (m.inLayer ?? 0) + 1;
  // Keras tries it for its shape: a Sequential lets errors wait for data, a functional model has its own
  const symbolic = inputs[0].lib === "kt" && !m.tracing && !layer.given.output_shape;
  const { withheld } = m;
  const tried = symbolic ? {} : withheld;
  m.withheld = tried;
  // with an output_shape Keras does not call it for the shape
  const told = inputs[0].lib === "kt" && !m.tracing && Boolean(layer.given.output_shape);
  if (told) m.unseen++;
  let found;
  try {
    found = call(
      m,
      layer.f,
      {
        pos: [value.k === "arr" ? inputs[0] : value],
        kw: new Map([...(layer.more?.map ?? [])].map(([key, one]) => [key.slice(2), one])),
        open: Boolean(layer.more && (layer.more.open ?? true)),
      },
      node,
    );
  } finally {
    m.inLayer--;
    m.withheld = withheld;
    if (told) m.unseen--;
  }
  if (symbolic && tried.why && !m.sequential)
    m.raise(
      "NotImplementedError",
      "We could not automatically infer the shape of the Lambda's output.",
      `On ${showShape(inputs[0].shape ?? [])} the function raises. ${tried.why}`,
    );
  const [input] = inputs;
  if (found.k === "arr" && found.shape)
    return result(input, found.shape, null, {
      lost: input.mask ? "Lambda" : input.lost,
      lastStep: found.history?.step === "last" && found.history.inputs[0] === inputs[0],
    });
  const items = itemsOf(found, 16);
  if (items?.every((item) => item.k === "arr" && item.shape))
    return list(items.map((item) => result(input, item.shape, null)));
  return result(input, null, undefined);
}
