/* The model: every shape on the way, symbolic and with x, and what a layer refuses. No DOM. */

import { inputNames, label } from "./layers.js";
import { count, filledUp, valuesIn, sameShape, shapeText } from "./sizes.js";

export class Refused extends Error {
  constructor(error) {
    super(error.message);
    this.error = error;
  }
}

/** Ends a pass: TensorFlow raises `type` with a message that holds `message`. */
export function refuse(type, where, message, why, page = null) {
  throw new Refused({ class: type, where, message, why, page });
}

export function attempt(action) {
  try {
    return action();
  } catch (refused) {
    if (refused instanceof Refused) return { error: refused.error };
    throw refused;
  }
}

/** The symbolic pass: {steps, names, out} and `error`, or `unbuilt` where Sequential builds later. */
export function build(input, layers, api) {
  const model = { input, layers, api, steps: [], names: [], out: [null, ...input], unbuilt: false };
  let value = { shape: model.out, names: inputNames(model.out.length) };
  const { error } = attempt(() => {
    for (const layer of layers) {
      // A Lambda that fails cannot tell its shape. Sequential takes that for "not yet" and raises nothing.
      model.unbuilt =
        api === "sequential" && layer.kind === "Last" && (Boolean(value.states) || value.shape.length < 2);
      if (model.unbuilt) return {};
      value = callRule(layer, value, "build", api);
      model.names.push(value.names);
      model.steps.push({
        layer: label([layer.kind, layer.size, layer.options], api),
        output: value.shape,
        params: layer.params,
      });
    }
    return {};
  });
  model.error = error || null;
  model.out = error || model.unbuilt ? null : value.shape;
  return model;
}

/**
 * One layer on one value: the value behind it. A value holds
 *   shape              of the tensor
 *   names              of its axes, null where one is not certain
 *   mask               the shape of the mask that travels along, or null
 *   states             the tensors of the list [output, state, ...] that a Sequential model passes on, or 0
 *   one_step, flat     whether an RNN has dropped the timesteps; whether Flatten came last
 *   late               a contradiction that TensorFlow finds only while it runs
 *   lost, packed       a list of states was lost in Dropout, or was stacked by it: then axis 0 is not samples
 * `where` is build for the symbolic pass, input where x meets the model.
 */
export function callRule(layer, value, where, api, unbuilt = false) {
  if (value.states) return callOnStates(layer, value, where, unbuilt);
  const { kind, rule } = layer;
  const { shape } = value;
  checkAxes(layer, value, where);
  const fresh = layer.features === undefined;
  const late = rule.weights ? checkFeatures(layer, value, where) : null;
  if (kind === "Reshape") checkReshape(layer, shape, where);
  if (kind === "Conv1D" || kind === "MaxPool")
    checkWindow(layer, shape, where, where === "build" || (kind === "Conv1D" && fresh));
  layer.params ??= 0;

  const states = layer.options.return_state && api === "sequential" ? (kind === "LSTM" ? 3 : 2) : 0;
  let mask = rule.mask?.(layer) ? value.mask : null;
  if (kind === "Masking") mask = shape.slice(0, -1);
  const one_step = value.one_step || (rule.recurrent && !layer.options.return_sequences);
  const names = rule.names ? rule.names(layer, value.names, shape) : value.names;
  const flat = kind === "Flatten";
  return {
    ...value,
    shape: rule.after(layer, shape),
    names,
    mask: states ? null : mask,
    states,
    one_step,
    flat,
    late: value.late || late,
  };
}

const AXES = { 2: "(samples, features)", 3: "(samples, timesteps, features)" };

export function checkAxes({ kind, rule, name, features }, { shape, one_step }, where) {
  const rank = shape.length;
  if (rule.axes && rank !== rule.axes)
    refuse(
      "ValueError",
      where,
      incompatible(name, `expected ndim=${rule.axes}`, shape),
      `${rule.keras} takes ${rule.axes} axes, ${AXES[rule.axes]}, and gets ${count(rank, "axis")}: ` +
        `${shapeText(shape)}.`,
      rankPage(rule, rank, one_step),
    );
  if (rule.leastAxes && rank < rule.leastAxes)
    refuse(
      "ValueError",
      where,
      incompatible(name, `expected min_ndim=${rule.leastAxes}`, shape),
      `${rule.keras} takes ${rule.leastAxes} axes or more, ${AXES[rule.leastAxes]}, and gets ` +
        `${count(rank, "axis")}: ${shapeText(shape)}.`,
      rankPage(rule, rank, one_step),
    );
  if (kind === "TD" && rank < 3)
    refuse(
      "ValueError",
      where,
      features
        ? `Dimensions must be equal, but are ${shape[0]} and ${features} for`
        : `\`TimeDistributed\` Layer should be passed an \`input_shape\` with at least 3 dimensions, ` +
            `received: ${shapeText(shape)}`,
      `TimeDistributed takes 3 axes or more, ${AXES[3]}, and gets ${count(rank, "axis")}: ${shapeText(shape)}.`,
    );
  if (kind === "Last" && rank < 2)
    refuse(
      "ValueError",
      where,
      where === "build"
        ? `Array has shape ${shapeText(shape)} but slice has to many indices.`
        : "Index out of range using input dim 1; input has only 1 dims",
      `x[:, -1] takes the last entry of axis 1, and ${shapeText(shape)} has no axis 1.`,
    );
}

function rankPage(rule, rank, one_step) {
  if (rule.axes === 2 && rank === 3) return "errors/expected-ndim-2-found-ndim-3/#sequence-into-repeatvector";
  if (rule.axes === 3 && rank === 2 && one_step)
    return "errors/expected-ndim-3-found-ndim-2/#stacked-without-return-sequences";
  if (rule.axes === 3 && rank === 2) return "errors/expected-ndim-3-found-ndim-2/#no-features-axis";
  if (rule.axes === 3 && rank === 4) return "errors/expected-ndim-3-found-ndim-4/#extra-axis";
  if (rule.leastAxes === 3 && rank === 2 && one_step)
    return "errors/expected-min-ndim-3-found-ndim-2/#conv1d-after-lstm";
  if (rule.leastAxes === 3 && rank === 2) return "errors/expected-min-ndim-3-found-ndim-2/#no-features-axis";
  return null;
}

export function incompatible(name, expected, shape) {
  return (
    `Input 0 with name 'None' of layer '${name}' is incompatible with the layer: ${expected}, found ` +
    `ndim=${shape.length}. Full shape received: ${shapeText(shape)}`
  );
}

/** The weights are made for one size of the last axis, when the layer is first called; later calls must
 * bring it. */
function checkFeatures(layer, { shape, flat }, where) {
  const { kind, rule } = layer;
  const features = shape.at(-1);
  if (layer.features === undefined) {
    if (features === null) {
      const why =
        `${rule.keras} makes its weights for a fixed size of the last axis, and ${shapeText(shape)} ` +
        `leaves it open.`;
      if (kind === "Conv1D")
        refuse("TypeError", where, "unsupported operand type(s) for %: 'NoneType' and 'int'", why);
      const gates = { LSTM: 4, GRU: 3 }[kind === "Bi" ? layer.options.cell || "LSTM" : kind] || 1;
      refuse(
        "ValueError",
        where,
        `Shapes used to initialize variables must be fully-defined (no \`None\` dimensions). Received: ` +
          `shape=(None, ${gates * layer.size})`,
        why,
        `errors/shapes-used-to-initialize-variables/#${flat ? "flatten-without-length" : "features-none"}`,
      );
    }
    if (kind === "Conv1D" && shape.length !== 3)
      refuse(
        "ValueError",
        where,
        `Kernel shape must have the same length as input, but received kernel of shape ` +
          `${shapeText([layer.size[1], features, layer.size[0]])} and input of shape ${shapeText(shape)}.`,
        `Conv1D takes 3 axes, ${AXES[3]}, and gets ${shape.length}: ${shapeText(shape)}.`,
      );
    layer.features = features;
    layer.params = rule.weights(layer, features);
    return null;
  }
  if (features === layer.features) return null;
  const why = `${rule.keras} was built for ${layer.features} features, and x brings ${features} on the last axis.`;
  const section = flat ? "flatten-and-other-timesteps" : "other-features";
  if (rule.leastAxes)
    refuse(
      "ValueError",
      where,
      `expected axis -1 of input shape to have value ${layer.features}, but received input with shape ` +
        `${shapeText(shape)}`,
      why,
      `errors/expected-axis-of-input-shape-to-have-value/#${section}`,
    );
  // TimeDistributed flattens more axes to unknown sizes, so that they meet the weights at run time only.
  if (kind === "TD" && shape.length > 3 && shape[0] === null) return { layer, shape, why };
  refuse(
    "ValueError",
    where,
    `Dimensions must be equal, but are ${features} and ${layer.features} for`,
    why,
    kind === "TD" ? null : "errors/exception-encountered-when-calling-lstmcell-call/#other-features",
  );
}

function checkReshape({ size }, shape, where) {
  const axes = shape.slice(1);
  if (axes.includes(null)) return;
  const known = size.reduce((all, one) => (one === -1 ? all : all * one), 1);
  const open = size.includes(-1);
  if (open ? valuesIn(axes) % known === 0 : valuesIn(axes) === known) return;
  const indivisible =
    ", however, the input size cannot by divided by the specified dimensions in target_shape";
  refuse(
    "ValueError",
    where,
    `The total size of the tensor must be unchanged${open ? indivisible : ""}. ` +
      `Received: input_shape=${shapeText(axes)}, target_shape=${shapeText(size)}`,
    `A sample of ${shapeText(axes)} holds ${count(valuesIn(axes), "value")}; they cannot be laid out as ` +
      `${shapeText(size)}.`,
    "errors/total-size-of-the-tensor-must-be-unchanged/",
  );
}

function checkWindow({ kind, rule, size, options }, shape, where, computed) {
  const window = kind === "Conv1D" ? size[1] : size;
  if ((options.padding || "valid") !== "valid" || shape[1] === null || shape[1] >= window) return;
  refuse(
    "ValueError",
    where,
    computed
      ? "Computed output size would be zero or negative."
      : `Negative dimension size caused by subtracting ${window} from ${shape[1]}`,
    `${rule.keras} looks at ${window} timesteps at a time, and there ` +
      `${shape[1] === 1 ? "is 1" : `are ${shape[1]}`}.`,
    "errors/computed-output-size-would-be-zero-or-negative/",
  );
}

/** Sequential hands the list [output, state, ...] to the next layer, and hardly a layer takes a list. */
function callOnStates(layer, value, where, unbuilt) {
  const why =
    `return_state=True makes a list of ${value.states} tensors, and a Sequential model passes ` +
    `on the whole list. Use the functional API.`;
  const raise = (type, message, page) => refuse(type, where, message, why, page);
  const { kind, name } = layer;
  layer.params ??= 0;
  if (kind === "Dropout" && where === "build") return value;
  if (kind === "Dropout") {
    if (value.shape.length !== 2) raise("ValueError", "Shapes must be equal rank, but are 3 and 2");
    if (unbuilt)
      // tf.nn.dropout stacks the list.
      return { shape: [value.states, ...value.shape], names: [null, ...value.names], packed: true };
    return { ...value, lost: true };
  }
  if (kind === "Last") raise("TypeError", "tuple indices must be integers or slices, not tuple");
  if (kind === "Reshape") raise("AttributeError", "'tuple' object has no attribute 'shape'");
  if (kind === "Masking") raise("ValueError", "axis -1 is out of bounds for an array with dimension 0.");
  if (kind === "TD")
    raise(
      "ValueError",
      value.states === 2
        ? "`TimeDistributed` Layer should be passed an `input_shape` with at least 3 dimensions"
        : "to a shape. Found invalid dimension",
    );
  raise(
    "ValueError",
    `Layer "${name}" expects 1 input(s), but it received ${value.states} input tensors.`,
    "errors/expects-1-input-but-it-received-3/#return-state-in-sequential",
  );
}

/** The traced pass: the model on a batch of x. {shape, mask, states, late, packed} or {error}. */
export function run(model, x, batchSize) {
  return attempt(() => {
    const shape = enter(model, x, batchAxis(x, batchSize));
    let value = {
      shape,
      names: inputNames(shape.length),
      ...otherSize(model, x),
      mask: null,
      states: 0,
      late: null,
      packed: false,
    };
    for (const layer of model.layers) value = callRule(layer, value, "input", model.api, model.unbuilt);
    if (value.lost)
      refuse(
        "ValueError",
        "input",
        "is not connected to `inputs`",
        `return_state=True makes a list of ${value.states} tensors, and Dropout stacks them into one. Use ` +
          `the functional API.`,
      );
    return value;
  });
}

/** What the graph knows of the batch axis: its size, or null if the last batch is smaller. */
export function batchAxis(x, batchSize) {
  return x[0] % batchSize === 0 ? batchSize : null;
}

/** The shape of an output on all of x. */
export function onAll({ shape, packed }, samples) {
  return packed ? filledUp(shape, samples) : [samples, ...shape.slice(1)];
}

/** x against the declared input: a functional model compares every declared size, a Sequential one only the
 * number of axes. */
export function enter({ input, layers, api, unbuilt }, x, batch) {
  const declared = [null, ...input];
  const shape = [batch, ...x.slice(1)];
  if (unbuilt) return shape;
  if (api === "sequential" && layers.length === 0 && !sameShape(declared, shape))
    refuse(
      "ValueError",
      "input",
      `has already been configured to use input shape ${shapeText(declared)}. You cannot build it with ` +
        `input_shape ${shapeText(shape)}`,
      `A Sequential model without a layer takes exactly its declared shape, ${shapeText(declared)}, and sees ` +
        `batches of ${shapeText(shape)}.`,
    );
  if (api === "functional") {
    const short = (sizes) => (sizes.at(-1) === 1 ? sizes.slice(0, -1) : sizes);
    const [wanted, found] = [short(declared), short(shape)];
    const axis = wanted.findIndex(
      (size, axis) => size !== null && (found[axis] ?? null) !== null && size !== found[axis],
    );
    if (axis >= 0)
      refuse(
        "ValueError",
        "input",
        `Input 0 with name 'input_layer' of layer 'functional' is incompatible with the layer: expected ` +
          `shape=${shapeText(declared)}, found shape=${shapeText(found)}`,
        `The model declares ${shapeText(declared)}, and x brings ${found[axis]} where it says ` +
          `${wanted[axis]}: ${axisAt(declared.length, axis)}.`,
        `errors/expected-shape-found-shape/#${declaredSection(declared, shape, axis)}`,
      );
  }
  if (shape.length === declared.length) return shape;
  if (shape.length === declared.length + 1 && shape.at(-1) === 1) return shape.slice(0, -1);
  if (shape.length === declared.length - 1 && declared.at(-1) === 1) return [...shape, 1];
  const section =
    x.length > declared.length ? "extra-axis" : sameShape(x, input) ? "no-samples-axis" : "no-features-axis";
  refuse(
    "ValueError",
    "input",
    `Expected shape ${shapeText(declared)}, but input has incompatible shape ${shapeText(shape)}`,
    `The model declares ${count(declared.length, "axis")}, ${shapeText(declared)}, and x has ${x.length}: ` +
      `${shapeText(x)}.`,
    `errors/invalid-input-shape-for-input/#${section}`,
  );
}

/** What a model accepts although it was declared otherwise: in Sequential any length, in both a last axis
 * of 1. */
export function otherSize({ input, api }, x) {
  const axis = input.findIndex((size, axis) => size !== null && size !== x[axis + 1]);
  if (axis < 0 || x.length !== input.length + 1) return {};
  return {
    other:
      `x brings ${x[axis + 1]} where ${input[axis]} is declared, on ${axisAt(x.length, axis + 1)}, ` +
      `and the model takes it.`,
    otherTrap: api === "sequential" ? "traps/sequential-accepts-another-length/" : null,
  };
}

function declaredSection(declared, shape, axis) {
  if (shape.length < declared.length) return "no-samples-axis";
  if (shape.length > declared.length) return "batched-twice";
  if (declared.length === 3 && declared[1] === shape[2] && declared[2] === shape[1]) return "axes-swapped";
  return axis === declared.length - 1 ? "other-features" : "other-timesteps";
}

/** "axis 1, timesteps": an axis of a model's input, with its name where it has one. */
function axisAt(rank, axis) {
  const name = inputNames(rank)[axis];
  return name ? `axis ${axis}, ${name}` : `axis ${axis}`;
}
