/* What TensorFlow 2.21 with Keras 3.15 does with the shapes of one model, its arrays and its loss: every shape on the way,
 * and whether `fit` raises, trains on what was meant, or trains silently on something else.
 *
 * A shape is an array of sizes, samples first; null is an axis that is not known yet. Three passes, as in Keras:
 *
 *   build   each layer gets the declared shape, [null, ...input], and creates its weights
 *   trace   `fit` builds one graph: all sizes are those of x, only the batch axis is null where the last batch is smaller.
 *           What contradicts here is a ValueError
 *   run     the graph runs on each batch. What contradicts only here is an InvalidArgumentError
 *
 * No DOM. `tests/test_shape_rules.py` compares every answer with TensorFlow's, on thousands of random configurations.
 */

/**
 * The whole answer for one configuration, as docs/tools/shape-checker.md describes it.
 * Throws a TypeError with one sentence where the configuration itself makes no sense.
 */
export function check(config) {
  const { input, x, layers, target, loss, batchSize, api } = read(config);
  const model = build(input, layers, api);
  const forward = model.error ? { error: model.error } : run(model, x, batchSize);
  const judged = judge(forward, x, target, loss, batchSize, model.error);
  const real_out = forward.error || forward.late ? null : onAll(forward, x[0]);
  return {
    layers: model.steps,
    out: model.out,
    real_out,
    verdict: judged.verdict,
    error: judged.error ? { class: judged.error.class, where: judged.error.where, message: judged.error.message, page: judged.error.page } : null,
    why: judged.error ? judged.error.why : judged.why,
    trap: judged.trap || null,
    targets: real_out && !forward.states ? fitting(real_out, forward, x, loss, batchSize) : [],
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// Reading a configuration

const LARGEST = 1e6;
const LOSSES = ["mse", "mae", "binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy"];
const CELLS = ["LSTM", "GRU", "SimpleRNN", "Bi"];
const MERGES = ["concat", "sum", "mul", "ave"];
const FLAG = [true, false];

/* Each layer: its Keras name; what the second entry is; its options; how many axes it takes, samples included (axes exactly, or
 * leastAxes); whether a mask passes; `after`, the shape behind it; `weights`, its parameters for a size of the last axis. */
const LAYERS = {
  LSTM: recurrent("LSTM", (units, features) => 4 * (units * (units + features) + units)),
  GRU: recurrent("GRU", (units, features) => 3 * (units * (units + features) + 2 * units)),
  SimpleRNN: recurrent("SimpleRNN", (units, features) => units * (units + features) + units),
  Bi: {
    keras: "Bidirectional", size: "units", options: { cell: ["LSTM", "GRU", "SimpleRNN"], return_sequences: FLAG, merge_mode: MERGES },
    axes: 3, mask: (layer) => layer.options.return_sequences,
    after: ({ size, options }, [samples, timesteps]) => {
      const units = (options.merge_mode || "concat") === "concat" ? 2 * size : size;
      return options.return_sequences ? [samples, timesteps, units] : [samples, units];
    },
    weights: ({ size, options }, features) => 2 * LAYERS[options.cell || "LSTM"].weights({ size }, features),
  },
  Dense: {
    keras: "Dense", size: "units", leastAxes: 2, mask: () => true,
    after: ({ size }, shape) => [...shape.slice(0, -1), size],
    weights: ({ size }, features) => features * size + size,
  },
  TD: {
    keras: "TimeDistributed", size: "units", mask: () => true,
    after: ({ size }, shape) => [...shape.slice(0, -1), size],
    weights: ({ size }, features) => features * size + size,
  },
  RepeatVector: { keras: "RepeatVector", size: "repeats", axes: 2, after: ({ size }, shape) => [shape[0], size, shape[1]] },
  Flatten: { keras: "Flatten", after: (_, shape) => [shape[0], product(shape.slice(1))] },
  GAP: { keras: "GlobalAveragePooling1D", axes: 3, after: (_, shape) => [shape[0], shape[2]] },
  GMP: { keras: "GlobalMaxPooling1D", axes: 3, after: (_, shape) => [shape[0], shape[2]] },
  Dropout: { keras: "Dropout", mask: () => true, after: (_, shape) => shape },
  Permute: { keras: "Permute", axes: 3, after: (_, shape) => [shape[0], shape[2], shape[1]] },
  Last: { keras: "Lambda", after: (_, shape) => [shape[0], ...shape.slice(2)] },
  Masking: { keras: "Masking", mask: () => true, after: (_, shape) => shape },
  Conv1D: {
    keras: "Conv1D", size: "filters and kernel_size", options: { padding: ["valid", "same", "causal"], strides: "strides" }, leastAxes: 3,
    after: ({ size: [filters, window], options }, [samples, timesteps]) =>
      [samples, windows(timesteps, options.padding === "same" || options.padding === "causal" ? 1 : window, options.strides || 1), filters],
    weights: ({ size: [filters, window] }, features) => window * features * filters + filters,
  },
  MaxPool: {
    keras: "MaxPooling1D", size: "pool_size", options: { padding: ["valid", "same"] }, axes: 3,
    after: ({ size, options }, [samples, timesteps, features]) =>
      [samples, windows(timesteps, options.padding === "same" ? 1 : size, size), features],
  },
  Reshape: { keras: "Reshape", size: "target shape", after: ({ size }, shape) => [shape[0], ...reshaped(shape.slice(1), size)] },
};

function recurrent(keras, weights) {
  return {
    keras, size: "units", options: { return_sequences: FLAG, return_state: FLAG, go_backwards: FLAG }, axes: 3, mask: (layer) => layer.options.return_sequences,
    after: ({ size, options }, [samples, timesteps]) => (options.return_sequences ? [samples, timesteps, size] : [samples, size]),
    weights: ({ size }, features) => weights(size, features),
  };
}

function read(config) {
  if (config === null || typeof config !== "object" || Array.isArray(config)) bad("The configuration must be an object", config);
  const fields = ["input", "x", "layers", "target", "loss", "batch_size", "api"];
  for (const field of Object.keys(config)) if (!fields.includes(field)) bad(`A field of the configuration must be one of ${fields.join(", ")}`, field);
  sizes("input", config.input, 1, 3, true);
  sizes("x", config.x, 1, 5);
  sizes("target", config.target, 1, 5);
  size("batch_size", config.batch_size);
  if (!LOSSES.includes(config.loss)) bad(`loss must be one of ${LOSSES.join(", ")}`, config.loss);
  if (!["functional", "sequential"].includes(config.api)) bad("api must be functional or sequential", config.api);
  if (!Array.isArray(config.layers) || config.layers.length > 50) bad("layers must be a list of at most 50 layers", config.layers);
  return {
    input: config.input, x: config.x, target: config.target, loss: config.loss, batchSize: config.batch_size, api: config.api,
    layers: named(config.layers.map(readLayer), config.api),
  };
}

function readLayer(entry, index) {
  const place = `layer ${index + 1}`;
  if (!Array.isArray(entry) || entry.length < 1 || entry.length > 3) bad(`${place} must be [name, size, options]`, entry);
  const [name, given = null, options = {}] = entry;
  if (typeof name !== "string" || !Object.hasOwn(LAYERS, name)) bad(`${place} must be one of ${Object.keys(LAYERS).join(", ")}`, name);
  const kind = LAYERS[name];
  const what = `${place}, ${name}: ${kind.size || "second entry"}`;
  if (name === "Conv1D") sizes(what, given, 2, 2);
  else if (name === "Reshape") {
    sizes(what, Array.isArray(given) ? given.map((size) => (size === -1 ? 1 : size)) : given, 1, 4);
    if (given.filter((size) => size === -1).length > 1) bad(`${what} may hold one -1`, given);
  } else if (kind.size) size(what, given);
  else if (given !== null) bad(`${what} must be null`, given);

  if (options === null || typeof options !== "object" || Array.isArray(options)) bad(`${place}, ${name}: options must be an object`, options);
  for (const [option, value] of Object.entries(options)) {
    if (!Object.hasOwn(kind.options || {}, option)) bad(`${place}, ${name}: an option must be one of ${Object.keys(kind.options || {}).join(", ") || "none"}`, option);
    const allowed = kind.options[option];
    if (allowed === "strides") size(`${place}, ${name}: strides`, value);
    else if (!allowed.includes(value)) bad(`${place}, ${name}: ${option} must be ${allowed.join(" or ")}`, value);
  }
  return { kind: name, rule: kind, size: given, options };
}

function sizes(what, shape, least, most, undeclared = false) {
  if (!Array.isArray(shape) || shape.length < least || shape.length > most)
    bad(`${what} must be a list of ${least === most ? least : `${least} to ${most}`} sizes`, shape);
  for (const entry of shape) if (!(undeclared && entry === null)) size(`each size of ${what}`, entry);
}

function size(what, value) {
  if (!Number.isInteger(value) || value < 1 || value > LARGEST) bad(`${what} must be a whole number from 1 to ${LARGEST}`, value);
}

function bad(sentence, value) {
  let shown;
  try {
    shown = typeof value === "object" || typeof value === "string" ? JSON.stringify(value) : String(value);
  } catch {
    shown = "that";
  }
  throw new TypeError(`${sentence}, not ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}.`);
}

/** Keras numbers the layers of a kind: lstm, lstm_1. A wrapped layer takes a number too. */
function named(layers, api) {
  const counts = {};
  const next = (keras) => {
    const name = snake(keras);
    const count = (counts[name] = (counts[name] ?? -1) + 1);
    return count ? `${name}_${count}` : name;
  };
  for (const layer of layers) {
    if (layer.kind === "Bi") next(layer.options.cell || "LSTM");
    if (layer.kind === "TD") next("Dense");
    if (layer.kind !== "Last" || api === "sequential") layer.name = next(layer.rule.keras);
  }
  return layers;
}

function snake(keras) {
  return keras.replace(/([a-z0-9])([A-Z][a-z])/g, "$1_$2").replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
}

/** A layer as it stands in a program, without `tf.keras.layers.`. */
export function label([kind, size, options = {}], api = "functional") {
  const { cell = "LSTM", merge_mode, ...own } = options;
  const python = (value) => (value === true ? "True" : value === false ? "False" : typeof value === "string" ? `"${value}"` : String(value));
  const call = (name, ...positional) =>
    `${name}(${[...positional, ...Object.entries(own).map(([key, value]) => `${key}=${python(value)}`)].join(", ")})`;
  if (kind === "Bi") return `Bidirectional(${call(cell, size)}${merge_mode ? `, merge_mode="${merge_mode}"` : ""})`;
  if (kind === "TD") return `TimeDistributed(Dense(${size}))`;
  if (kind === "Permute") return "Permute((2, 1))";
  if (kind === "Dropout") return "Dropout(0.2)";
  if (kind === "Reshape") return `Reshape(${tuple(size)})`;
  if (kind === "Last") return api === "sequential" ? "Lambda(lambda x: x[:, -1])" : "x[:, -1]";
  if (kind === "Conv1D") return call("Conv1D", ...size);
  return call(LAYERS[kind].keras, ...(size === null || size === undefined ? [] : [size]));
}

// ---------------------------------------------------------------------------------------------------------------------
// Shapes

function product(sizes) {
  return sizes.includes(null) ? null : bounded(sizes.reduce((all, size) => all * size, 1));
}

function bounded(size) {
  if (size > 1e9) throw new TypeError(`An axis would hold ${size} values; the checker stops at a thousand million.`);
  return size;
}

/** How many windows of a length fit, a stride apart. */
function windows(steps, length, stride) {
  return steps === null ? null : Math.floor((steps - length) / stride) + 1;
}

/** Reshape's target with its -1 filled in; unchecked where a size is not known yet, as in Keras. */
function reshaped(axes, target) {
  if (axes.includes(null)) return target.map((size) => (size === -1 ? null : size));
  const known = target.reduce((all, size) => (size === -1 ? all : all * size), 1);
  return target.map((size) => (size === -1 ? product(axes) / known : size));
}

/** A shape with the batch axis known. */
function filled(shape, samples) {
  return shape.map((size) => (size === null ? samples : size));
}

/** Keras 3: where the ranks differ by one and the longer shape ends in 1, that axis goes; a shape of one axis gets one instead. */
function sameRank(a, b) {
  const shorten = (long, short) => (short.length === 1 ? [long, [...short, 1]] : [long.slice(0, -1), short]);
  if (a.length === b.length + 1 && a.at(-1) === 1) return shorten(a, b);
  if (b.length === a.length + 1 && b.at(-1) === 1) return shorten(b, a).reverse();
  return [a, b];
}

/** The shape of an elementwise operation: {shape}, or {clash, axis}: the first two sizes that do not fit, on an axis counted from the end. */
function broadcast(a, b) {
  const rank = Math.max(a.length, b.length);
  const shape = [];
  for (let axis = 0; axis < rank; axis++) {
    const one = a[axis - rank + a.length] ?? (axis < rank - a.length ? 1 : null);
    const two = b[axis - rank + b.length] ?? (axis < rank - b.length ? 1 : null);
    if (one !== null && two !== null && one !== two && one !== 1 && two !== 1) return { clash: [one, two], axis: axis - rank };
    shape.push(one === 1 ? two : two === 1 || two === null ? one : two);
  }
  return { shape };
}

function same(a, b) {
  return a.length === b.length && a.every((size, axis) => size === b[axis]);
}

/** As Python prints it: (None, 5, 4), (6,). */
export function tuple(shape) {
  const sizes = shape.map((size) => (size === null ? "None" : String(size)));
  return `(${sizes.join(", ")}${sizes.length === 1 ? "," : ""})`;
}

/** As TensorFlow prints it at run time: [6,5,4]. */
function bracket(shape) {
  return `[${shape.join(",")}]`;
}

// ---------------------------------------------------------------------------------------------------------------------
// The model

class Refused extends Error {
  constructor(error) {
    super(error.message);
    this.error = error;
  }
}

/** Ends a pass: TensorFlow raises `type` with a message that holds `message`. */
function refuse(type, where, message, why, page = null) {
  throw new Refused({ class: type, where, message, why, page });
}

function attempt(action) {
  try {
    return action();
  } catch (refused) {
    if (refused instanceof Refused) return { error: refused.error };
    throw refused;
  }
}

/** The symbolic pass: {steps, out} and `error`, or `unbuilt` where Sequential leaves the building for later. */
function build(input, layers, api) {
  const model = { input, layers, api, steps: [], out: [null, ...input], unbuilt: false };
  let value = { shape: model.out };
  const { error } = attempt(() => {
    for (const layer of layers) {
      // A Lambda that fails cannot tell its shape. Sequential takes that for "not yet" and gives up without an error.
      model.unbuilt = api === "sequential" && layer.kind === "Last" && (Boolean(value.states) || value.shape.length < 2);
      if (model.unbuilt) return {};
      value = call(layer, value, "build", api);
      model.steps.push({ layer: label([layer.kind, layer.size, layer.options], api), output: value.shape, params: layer.params });
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
 *   mask               the shape of the mask that travels along, or null
 *   states             how many tensors the list [output, state, ...] has that a Sequential model passes on whole, or 0
 *   one_step, flat     whether an RNN has dropped the timesteps; whether Flatten came last
 *   late               a contradiction that TensorFlow finds only while it runs
 *   lost, packed       a list of states that got lost in Dropout, or was stacked by it: then axis 0 is not samples
 * `where` is build for the symbolic pass, input where x meets the model.
 */
function call(layer, value, where, api, unbuilt = false) {
  if (value.states) return callOnStates(layer, value, where, unbuilt);
  const { kind, rule } = layer;
  const { shape } = value;
  checkAxes(layer, value, where);
  const fresh = layer.features === undefined;
  const late = rule.weights ? checkFeatures(layer, value, where) : null;
  if (kind === "Reshape") checkReshape(layer, shape, where);
  if (kind === "Conv1D" || kind === "MaxPool") checkWindow(layer, shape, where, where === "build" || (kind === "Conv1D" && fresh));
  layer.params ??= 0;

  const states = layer.options.return_state && api === "sequential" ? (kind === "LSTM" ? 3 : 2) : 0;
  let mask = rule.mask && rule.mask(layer) ? value.mask : null;
  if (kind === "Masking") mask = shape.slice(0, -1);
  const one_step = value.one_step || (CELLS.includes(kind) && !layer.options.return_sequences);
  return { ...value, shape: rule.after(layer, shape), mask: states ? null : mask, states, one_step, flat: kind === "Flatten", late: value.late || late };
}

const AXES = { 2: "(samples, features)", 3: "(samples, timesteps, features)" };

function checkAxes({ kind, rule, name, features }, { shape, one_step }, where) {
  const rank = shape.length;
  if (rule.axes && rank !== rule.axes)
    refuse("ValueError", where, incompatible(name, `expected ndim=${rule.axes}`, shape),
      `${rule.keras} takes ${rule.axes} axes, ${AXES[rule.axes]}, and gets ${count(rank, "axis")}: ${tuple(shape)}.`, rankPage(rule, rank, one_step));
  if (rule.leastAxes && rank < rule.leastAxes)
    refuse("ValueError", where, incompatible(name, `expected min_ndim=${rule.leastAxes}`, shape),
      `${rule.keras} takes ${rule.leastAxes} axes or more, ${AXES[rule.leastAxes]}, and gets ${count(rank, "axis")}: ${tuple(shape)}.`, rankPage(rule, rank, one_step));
  if (kind === "TD" && rank < 3)
    refuse("ValueError", where,
      features ? `Dimensions must be equal, but are ${shape[0]} and ${features} for`
        : `\`TimeDistributed\` Layer should be passed an \`input_shape\` with at least 3 dimensions, received: ${tuple(shape)}`,
      `TimeDistributed takes 3 axes or more, ${AXES[3]}, and gets ${count(rank, "axis")}: ${tuple(shape)}.`);
  if (kind === "Last" && rank < 2)
    refuse("ValueError", where,
      where === "build" ? `Array has shape ${tuple(shape)} but slice has to many indices.` : "Index out of range using input dim 1; input has only 1 dims",
      `x[:, -1] takes the last entry of axis 1, and ${tuple(shape)} has no axis 1.`);
}

function rankPage(rule, rank, one_step) {
  if (rule.axes === 2 && rank === 3) return "errors/expected-ndim-2-found-ndim-3/#sequence-into-repeatvector";
  if (rule.axes === 3 && rank === 2 && one_step) return "errors/expected-ndim-3-found-ndim-2/#stacked-without-return-sequences";
  if (rule.axes === 3 && rank === 2) return "errors/expected-ndim-3-found-ndim-2/#no-features-axis";
  if (rule.axes === 3 && rank === 4) return "errors/expected-ndim-3-found-ndim-4/#extra-axis";
  if (rule.leastAxes === 3 && rank === 2 && one_step) return "errors/expected-min-ndim-3-found-ndim-2/#conv1d-after-lstm";
  if (rule.leastAxes === 3 && rank === 2) return "errors/expected-min-ndim-3-found-ndim-2/#no-features-axis";
  return null;
}

function incompatible(name, expected, shape) {
  return `Input 0 with name 'None' of layer '${name}' is incompatible with the layer: ${expected}, found ndim=${shape.length}. Full shape received: ${tuple(shape)}`;
}

/** The weights are made for one size of the last axis, when the layer is first called; later calls must bring the same. */
function checkFeatures(layer, { shape, flat }, where) {
  const { kind, rule } = layer;
  const features = shape.at(-1);
  if (layer.features === undefined) {
    if (features === null) {
      const why = `${rule.keras} makes its weights for a fixed size of the last axis, and ${tuple(shape)} leaves it open.`;
      if (kind === "Conv1D") refuse("TypeError", where, "unsupported operand type(s) for %: 'NoneType' and 'int'", why);
      const gates = { LSTM: 4, GRU: 3 }[kind === "Bi" ? layer.options.cell || "LSTM" : kind] || 1;
      refuse("ValueError", where,
        `Shapes used to initialize variables must be fully-defined (no \`None\` dimensions). Received: shape=(None, ${gates * layer.size})`, why,
        `errors/shapes-used-to-initialize-variables/#${flat ? "flatten-without-length" : "features-none"}`);
    }
    if (kind === "Conv1D" && shape.length !== 3)
      refuse("ValueError", where,
        `Kernel shape must have the same length as input, but received kernel of shape ${tuple([layer.size[1], features, layer.size[0]])} and input of shape ${tuple(shape)}.`,
        `Conv1D takes 3 axes, ${AXES[3]}, and gets ${shape.length}: ${tuple(shape)}.`);
    layer.features = features;
    layer.params = rule.weights(layer, features);
    return null;
  }
  if (features === layer.features) return null;
  const why = `${rule.keras} was built for ${layer.features} features, and x brings ${features} on the last axis.`;
  if (rule.leastAxes)
    refuse("ValueError", where, `expected axis -1 of input shape to have value ${layer.features}, but received input with shape ${tuple(shape)}`, why,
      `errors/expected-axis-of-input-shape-to-have-value/#${flat ? "flatten-and-other-timesteps" : "other-features"}`);
  if (kind === "TD" && shape.length > 3 && shape[0] === null) return { layer, shape, why }; // flattened to unknown sizes, multiplied at run time
  refuse("ValueError", where, `Dimensions must be equal, but are ${features} and ${layer.features} for`, why,
    kind === "TD" ? null : "errors/exception-encountered-when-calling-lstmcell-call/#other-features");
}

function checkReshape({ size }, shape, where) {
  const axes = shape.slice(1);
  if (axes.includes(null)) return;
  const known = size.reduce((all, one) => (one === -1 ? all : all * one), 1);
  const open = size.includes(-1);
  if (open ? product(axes) % known === 0 : product(axes) === known) return;
  refuse("ValueError", where,
    `The total size of the tensor must be unchanged${open ? ", however, the input size cannot by divided by the specified dimensions in target_shape" : ""}. ` +
      `Received: input_shape=${tuple(axes)}, target_shape=${tuple(size)}`,
    `A sample of ${tuple(axes)} holds ${count(product(axes), "value")}; they cannot be laid out as ${tuple(size)}.`, "errors/total-size-of-the-tensor-must-be-unchanged/");
}

function checkWindow({ kind, rule, size, options }, shape, where, computed) {
  const window = kind === "Conv1D" ? size[1] : size;
  if ((options.padding || "valid") !== "valid" || shape[1] === null || shape[1] >= window) return;
  refuse("ValueError", where,
    computed ? "Computed output size would be zero or negative." : `Negative dimension size caused by subtracting ${window} from ${shape[1]}`,
    `${rule.keras} looks at ${window} timesteps at a time, and there ${shape[1] === 1 ? "is 1" : `are ${shape[1]}`}.`, "errors/computed-output-size-would-be-zero-or-negative/");
}

/** Sequential hands the list [output, state, ...] to the next layer, and hardly a layer takes a list. */
function callOnStates(layer, value, where, unbuilt) {
  const why = `return_state=True makes a list of ${value.states} tensors, and a Sequential model passes on the whole list. Use the functional API.`;
  const raise = (type, message, page) => refuse(type, where, message, why, page);
  const { kind, name } = layer;
  layer.params ??= 0;
  if (kind === "Dropout" && where === "build") return value;
  if (kind === "Dropout") {
    if (value.shape.length !== 2) raise("ValueError", "Shapes must be equal rank, but are 3 and 2");
    if (unbuilt) return { shape: [value.states, ...value.shape], packed: true }; // tf.nn.dropout stacks the list
    return { ...value, lost: true };
  }
  if (kind === "Last") raise("TypeError", "tuple indices must be integers or slices, not tuple");
  if (kind === "Reshape") raise("AttributeError", "'tuple' object has no attribute 'shape'");
  if (kind === "Masking") raise("ValueError", "axis -1 is out of bounds for an array with dimension 0.");
  if (kind === "TD") raise("ValueError", value.states === 2 ? "`TimeDistributed` Layer should be passed an `input_shape` with at least 3 dimensions" : "to a shape. Found invalid dimension");
  raise("ValueError", `Layer "${name}" expects 1 input(s), but it received ${value.states} input tensors.`, "errors/expects-1-input-but-it-received-3/#return-state-in-sequential");
}

/** The traced pass: the model on a batch of x. {shape, mask, states, late, packed} or {error}. */
function run(model, x, batchSize) {
  return attempt(() => {
    let value = { shape: enter(model, x, batchAxis(x, batchSize)), ...otherSize(model, x), mask: null, states: 0, late: null, packed: false };
    for (const layer of model.layers) value = call(layer, value, "input", model.api, model.unbuilt);
    if (value.lost)
      refuse("ValueError", "input", "is not connected to `inputs`",
        `return_state=True makes a list of ${value.states} tensors, and Dropout stacks them into one. Use the functional API.`);
    return value;
  });
}

/** What the graph knows of the batch axis: its size, or null if the last batch is smaller. */
function batchAxis(x, batchSize) {
  return x[0] % batchSize === 0 ? batchSize : null;
}

/** The shape of an output on all of x. */
function onAll({ shape, packed }, samples) {
  return packed ? filled(shape, samples) : [samples, ...shape.slice(1)];
}

/** x against the declared input: a functional model compares every declared size, a Sequential one only the number of axes. */
function enter({ input, layers, api, unbuilt }, x, batch) {
  const declared = [null, ...input];
  const shape = [batch, ...x.slice(1)];
  if (unbuilt) return shape;
  if (api === "sequential" && layers.length === 0 && !same(declared, shape))
    refuse("ValueError", "input", `has already been configured to use input shape ${tuple(declared)}. You cannot build it with input_shape ${tuple(shape)}`,
      `A Sequential model without a layer takes exactly its declared shape, ${tuple(declared)}, and sees batches of ${tuple(shape)}.`);
  if (api === "functional") {
    const short = (sizes) => (sizes.at(-1) === 1 ? sizes.slice(0, -1) : sizes);
    const [wanted, found] = [short(declared), short(shape)];
    const axis = wanted.findIndex((size, axis) => size !== null && (found[axis] ?? null) !== null && size !== found[axis]);
    if (axis >= 0)
      refuse("ValueError", "input",
        `Input 0 with name 'input_layer' of layer 'functional' is incompatible with the layer: expected shape=${tuple(declared)}, found shape=${tuple(found)}`,
        `The model declares ${tuple(declared)}, and x brings ${found[axis]} where it says ${wanted[axis]}: axis ${axis}, ${axisNames(declared.length, "features")[axis]}.`,
        `errors/expected-shape-found-shape/#${declaredSection(declared, shape, axis)}`);
  }
  if (shape.length === declared.length) return shape;
  if (shape.length === declared.length + 1 && shape.at(-1) === 1) return shape.slice(0, -1);
  if (shape.length === declared.length - 1 && declared.at(-1) === 1) return [...shape, 1];
  refuse("ValueError", "input", `Expected shape ${tuple(declared)}, but input has incompatible shape ${tuple(shape)}`,
    `The model declares ${count(declared.length, "axis")}, ${tuple(declared)}, and x has ${x.length}: ${tuple(x)}.`,
    `errors/invalid-input-shape-for-input/#${x.length > declared.length ? "extra-axis" : same(x, input) ? "no-samples-axis" : "no-features-axis"}`);
}

/** What a model accepts although it was declared otherwise: in Sequential any length, in both a last axis of 1. */
function otherSize({ input, api }, x) {
  const axis = input.findIndex((size, axis) => size !== null && size !== x[axis + 1]);
  if (axis < 0 || x.length !== input.length + 1) return {};
  return {
    other: `x brings ${x[axis + 1]} where ${input[axis]} is declared, on axis ${axis + 1}, ${axisNames(x.length, "features")[axis + 1]}, and the model takes it.`,
    otherTrap: api === "sequential" ? "traps/sequential-accepts-another-length/" : null,
  };
}

function declaredSection(declared, shape, axis) {
  if (shape.length < declared.length) return "no-samples-axis";
  if (shape.length > declared.length) return "batched-twice";
  if (declared.length === 3 && declared[1] === shape[2] && declared[2] === shape[1]) return "axes-swapped";
  return axis === declared.length - 1 ? "other-features" : "other-timesteps";
}

function axisNames(rank, last) {
  return rank === 1 ? ["samples"] : rank === 2 ? ["samples", last] : rank === 3 ? ["samples", "timesteps", last]
    : ["samples", ...Array.from({ length: rank - 2 }, (_, axis) => `axis ${axis + 1}`), last];
}

function count(number, noun) {
  return number === 1 ? `1 ${noun}` : `${number} ${noun === "axis" ? "axes" : `${noun}s`}`;
}

// ---------------------------------------------------------------------------------------------------------------------
// The loss

/** Does the target fit? {verdict, why, trap, error}. */
function judge(forward, x, target, loss, batchSize, buildError = null) {
  const outcome = attempt(() => {
    if (buildError) throw new Refused(buildError);
    if (x[0] !== target[0])
      refuse("ValueError", "samples", `Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: ${x[0]}`,
        `x has ${count(x[0], "sample")}, the target ${target[0]}: axis 0 of both must be the same.`,
        "errors/data-cardinality-is-ambiguous/#more-or-fewer-targets");
    if (forward.error) throw new Refused(forward.error);
    if (forward.states)
      refuse("KeyError", "loss", "The path: (0,) in the `loss` argument, can't be found in either the model's output (`y_pred`) or in the labels (`y_true`).",
        `return_state=True in the last layer of a Sequential model puts out ${forward.states} tensors, and there is one target.`,
        "errors/the-path-in-the-loss-argument/#states-among-the-outputs");
    return fit(forward, x, target, loss, batchSize);
  });
  if (outcome.error) return { verdict: "error", error: outcome.error };
  if (!forward.other) return outcome;
  return { ...outcome, why: `${outcome.why} ${forward.other}`, trap: outcome.trap || forward.otherTrap };
}

/** One epoch: the graph is traced once, then runs on each size of batch. */
function fit(forward, x, target, loss, batchSize) {
  const out = onAll(forward, x[0]);
  const sparse = loss.startsWith("sparse");
  const wanted = sparse ? out.slice(0, -1) : out;
  const story = { loss, target, out, names: axisNames(out.length, loss.includes("categorical") ? "classes" : "units") };

  const traced = pair([batchAxis(x, batchSize), ...target.slice(1)], forward, story);
  if (forward.late) {
    const { layer, shape, why } = forward.late;
    refuse("InvalidArgumentError", "run",
      `Matrix size-incompatible: In[0]: [${Math.min(batchSize, x[0]) * shape[2]},${shape.at(-1)}], In[1]: [${layer.features},${layer.size}]`, why,
      "errors/matrix-size-incompatible/#other-features");
  }
  const batches = [Math.min(batchSize, x[0]), x[0] % batchSize].filter((samples, index) => samples && (index === 0 || x[0] > batchSize));
  const wrong = batches.map((samples) => runBatch(traced, samples, story)).find(Boolean);

  const [y, p] = [tuple(target), tuple(out)];
  if (forward.packed || total(target) !== total(wanted)) return { verdict: "silent-broadcast", ...(wrong || {}), why: (wrong || lastTaken(story)).why };
  if (wrong) return { verdict: "silent-wrong", ...wrong };
  const single = (sparse || loss === "categorical_crossentropy") && out.at(-1) === 1;
  const always = single ? " With a single class this loss is always 0." : "";
  const trap = single ? "traps/output-with-one-class/" : null;
  if (!same(target, wanted))
    return { verdict: "ok-reshaped", trap, why: `Target ${y} and output ${p} differ by axes of size 1, which Keras adds or drops: each prediction meets its own target.${always}` };
  const why = sparse ? `The target ${y} holds one class number for each row of the output ${p}.`
    : `Target and output are both ${y}, that is (${story.names.join(", ")}): each prediction meets its own target.`;
  return { verdict: "ok", trap, why: why + always };
}

/** Target and output as the loss compares them, in the graph. What contradicts here is a ValueError. */
function pair(target, { shape: output, mask }, story) {
  const { loss } = story;
  let [y, p] = sameRank(target, output);
  let values;
  const differ = (a, b) => a.findIndex((size, axis) => size !== null && b[axis] !== null && size !== b[axis]);
  if (loss.startsWith("sparse")) {
    if (y.length === p.length && y.at(-1) === 1) y = y.slice(0, -1);
    const shapes = `target.shape=${tuple(y)}, output.shape=${tuple(p)}`;
    const why = `Class numbers need a target of ${tuple(story.out.slice(0, -1))}, the output ${tuple(story.out)} without its last axis, classes; the target is ${tuple(story.target)}.`;
    if (y.length !== p.length - 1) refuse("ValueError", "loss", `Argument \`output\` must have rank (ndim) \`target.ndim - 1\`. Received: ${shapes}`, why,
      `errors/output-must-have-rank-target-ndim-minus-1/#${y.length < p.length ? "label-per-sample" : same(y, p) ? "one-hot-labels" : "label-per-step"}`);
    if (differ(y, p) >= 0) refuse("ValueError", "loss", `Arguments \`target\` and \`output\` must have the same shape up until the last dimension: ${shapes}`, why,
      `errors/same-shape-up-until-the-last-dimension/#${y[differ(y, p)] === 1 ? "label-per-sample" : "other-timesteps"}`);
    values = y;
  } else if (loss.endsWith("crossentropy")) {
    const shapes = `target.shape=${tuple(y)}, output.shape=${tuple(p)}`;
    const why = `${loss} needs a target of the output's shape, ${tuple(story.out)}, that is (${story.names.join(", ")}); the target is ${tuple(story.target)}.`;
    if (y.length !== p.length) refuse("ValueError", "loss", `Arguments \`target\` and \`output\` must have the same rank (ndim). Received: ${shapes}`, why,
      `errors/target-and-output-must-have-the-same-rank/#${y.length > p.length ? "label-per-step" : loss[0] === "c" && y.length === p.length - 1 ? "class-numbers" : "label-per-sample"}`);
    if (differ(y, p) >= 0) refuse("ValueError", "loss", `Arguments \`target\` and \`output\` must have the same shape. Received: ${shapes}`, why,
      `errors/target-and-output-must-have-the-same-shape/#${differ(y, p) === y.length - 1 ? "other-units" : y[differ(y, p)] === 1 ? "label-per-sample" : "other-timesteps"}`);
    values = p.slice(0, -1);
  } else {
    const { shape, clash, axis } = broadcast(y, p);
    if (clash) refuse("ValueError", "loss", `Dimensions must be equal, but are ${clash[0]} and ${clash[1]} for`, clashing(story, y, p, axis),
      `errors/dimensions-must-be-equal/#${outputAxis(story, p.length + axis) === "timesteps" ? "target-timesteps" : "target-units"}`);
    values = shape.slice(0, -1);
  }
  let weights = null;
  if (mask) {
    [values, weights] = sameRank(values, mask);
    const { clash } = broadcast(values, weights);
    if (clash) refuse("ValueError", "loss", `Dimensions must be equal, but are ${clash[0]} and ${clash[1]} for`, maskTooLong(story, values, weights));
  }
  return { y, p, values, weights, classes: output.at(-1) };
}

/** One batch: null if each prediction meets its own target under its own mask, else {why, trap}. Raises where sizes clash only now. */
function runBatch({ y, p, values, weights, classes }, samples, story) {
  const [target, predictions] = [filled(y, samples), filled(p, samples)];
  let wrong = null;
  if (story.loss === "mse" || story.loss === "mae") {
    const { shape, clash, axis } = broadcast(target, predictions);
    if (clash)
      refuse("InvalidArgumentError", "run", `Incompatible shapes: ${bracket(target)} vs. ${bracket(predictions)}`,
        `${clashing(story, target, predictions, axis)} The batch size does not divide the samples, so TensorFlow finds this only while it runs.`,
        `errors/incompatible-shapes/${story.out.length < 3 ? "#number-per-sample" : target.length < 3 ? "#label-per-sample" : ""}`);
    if (total(shape) !== total(target) || total(shape) !== total(predictions)) wrong = repeated(story, target, predictions, shape);
  } else if (!story.loss.startsWith("binary") && predictions.at(-1) !== (classes === null ? samples : classes)) {
    wrong = lastTaken(story);
  }
  if (weights) {
    const [each, mask] = [filled(values, samples), filled(weights, samples)];
    const { shape, clash } = broadcast(each, mask);
    if (clash)
      refuse("InvalidArgumentError", "run", `Incompatible shapes: ${bracket(each)} vs. ${bracket(mask)}`, maskTooLong(story, each, mask), "errors/incompatible-shapes/#sample-weight");
    if (total(mask) !== 1 && (total(shape) !== total(mask) || total(shape) !== total(each))) wrong ??= { why: `${maskTooLong(story, each, mask)} The sizes agree by chance, so nothing is raised.` };
  }
  return wrong;
}

/** How many values a shape holds; unlike `product`, without a limit. */
function total(shape) {
  return shape.reduce((all, size) => all * size, 1);
}

/** How the sentence names an axis of the target, and of the output after it gained or lost an axis of 1. */
function targetAxis(axis) {
  return axis === 0 ? "samples" : `axis ${axis}`;
}

function outputAxis({ names }, axis) {
  return names[axis] ?? "added axis";
}

function clashing(story, y, p, axis) {
  const [of_target, of_output] = [targetAxis(y.length + axis), outputAxis(story, p.length + axis)];
  return `The loss lines up the last axes of target ${tuple(story.target)} and output ${tuple(story.out)}: ` +
    `the target's ${of_target}, ${y.at(axis)}, ${of_target === "samples" ? "meet" : "meets"} the output's ${of_output}, ${p.at(axis)}.`;
}

function maskTooLong({ out, target }, values, mask) {
  return `To meet the target ${tuple(target)} the output ${tuple(out)} loses its last axis: the loss holds ${tuple(values)} values, and the mask ${tuple(mask)} no longer lies on its own timesteps.`;
}

/** Which side is repeated along which axis, in a batch. */
function repeated(story, y, p, shape) {
  const [ofTarget, ofOutput] = [[], []];
  shape.forEach((size, axis) => {
    const [inTarget, inOutput] = [axis - shape.length + y.length, axis - shape.length + p.length];
    if (size > 1 && (y[inTarget] ?? 1) === 1) ofTarget.push(`${size} times along the output's ${outputAxis(story, inOutput)}`);
    if (size > 1 && (p[inOutput] ?? 1) === 1) ofOutput.push(`${size} times along the target's ${targetAxis(inTarget)}`);
  });
  const parts = [ofTarget.length && `the target is repeated ${ofTarget.join(" and ")}`, ofOutput.length && `the output is repeated ${ofOutput.join(" and ")}`];
  const shift = p.length - y.length;
  const turned = shift > 0 ? `, the target's samples on the output's ${outputAxis(story, shift)}` : shift < 0 ? `, the output's samples on the target's axis ${-shift}` : "";
  const batch = y[0] === story.target[0] ? "" : "In a batch, ";
  return {
    why: `${batch}${batch ? "the" : "The"} loss compares target ${tuple(y)} and output ${tuple(p)} as ${tuple(shape)}${turned}: ${parts.filter(Boolean).join(", and ")}.`,
    trap: `traps/${repeatedTrap(story, y, p)}/`,
  };
}

function repeatedTrap({ target, out }, y, p) {
  if (target.length === 1 && out.length > 2) return "flat-target-against-a-time-axis";
  if (out.length === 2 && out[1] === 1 && target.length > 1) return "last-step-output-against-many-targets";
  const time = out.length === 3 && (y.at(y.length - 2) ?? 1) === 1 && p.length === 3 && p[1] > 1;
  return time || (y.length < p.length && out.length === 3) ? "target-broadcast-over-time" : "target-broadcast-over-features";
}

/** The output lost its class axis to a target without it. */
function lastTaken({ out, target, names }) {
  return {
    why: `To meet the target ${tuple(target)} the output ${tuple(out)} loses its last axis, classes, and its ${names.at(-2) ?? "samples"} are taken for classes.`,
    trap: "traps/output-with-one-class/#time",
  };
}

/** The target shapes that fit this loss: the output's own, and the same with or without a last axis of 1. */
function fitting(out, forward, x, loss, batchSize) {
  const plain = loss.startsWith("sparse") ? out.slice(0, -1) : out;
  const shapes = [plain];
  if (loss.startsWith("sparse")) shapes.push([...plain, 1]);
  else if (plain.at(-1) === 1 && plain.length > 1) shapes.push(plain.slice(0, -1));
  return shapes.filter((shape) => shape.length && judge(forward, x, shape, loss, batchSize).verdict.startsWith("ok"));
}
