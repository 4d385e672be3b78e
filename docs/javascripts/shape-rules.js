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
 * The whole answer for one configuration: see the result of docs/tools/shape-checker.md.
 * Throws a TypeError with one sentence where the configuration itself makes no sense.
 */
export function check(config) {
  const { input, x, layers, target, loss, batchSize, api } = read(config);
  const model = build(input, layers, api);
  const result = { layers: model.steps, out: model.out, real_out: null, verdict: "error", error: null, why: "", trap: null, targets: [] };

  const forward = model.error ? { error: model.error } : run(model, x, batchSize);
  if (!forward.error && !forward.late && !forward.states) {
    result.real_out = filled(forward.out, x[0]);
    result.targets = fitting(result.real_out, forward, x, loss, batchSize);
  }
  const judged = model.error ? { error: model.error } : judge(forward, x, target, loss, batchSize);
  if (judged.error) {
    result.error = { ...judged.error, page: PAGES[judged.error.page] || null };
    delete result.error.why;
    result.why = judged.error.why;
  } else {
    result.verdict = judged.verdict;
    result.why = judged.why;
    result.trap = TRAPS[judged.trap] || null;
  }
  return result;
}

const PAGES = {};
const TRAPS = {};

// ---------------------------------------------------------------------------------------------------------------------
// Reading a configuration

const LARGEST = 1e6;
const LOSSES = ["mse", "mae", "binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy"];
const MERGES = ["concat", "sum", "mul", "ave"];
const FLAGS = { return_sequences: [true, false], return_state: [true, false], go_backwards: [true, false] };

/* Each layer: its Keras name, the second entry, its options, the number of axes it takes (samples included) and whether it
 * passes a mask on. `after` gives the shape behind it, `weights` the parameters for the size of the last axis. */
const LAYERS = {
  LSTM: recurrent("LSTM", (units, features) => 4 * (units * (units + features) + units)),
  GRU: recurrent("GRU", (units, features) => 3 * (units * (units + features) + 2 * units)),
  SimpleRNN: recurrent("SimpleRNN", (units, features) => units * (units + features) + units),
  Bi: {
    keras: "Bidirectional", size: "units", options: { cell: ["LSTM", "GRU", "SimpleRNN"], return_sequences: [true, false], merge_mode: MERGES },
    axes: 3, mask: (layer) => layer.options.return_sequences,
    after: ({ size, options }, [samples, timesteps]) => {
      const units = (options.merge_mode || "concat") === "concat" ? 2 * size : size;
      return options.return_sequences ? [samples, timesteps, units] : [samples, units];
    },
    weights: ({ size, options }, features) => 2 * LAYERS[options.cell || "LSTM"].weights({ size }, features),
  },
  Dense: {
    keras: "Dense", size: "units", axes: [2], mask: () => true,
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
    keras: "Conv1D", size: "filters and kernel_size", options: { padding: ["valid", "same", "causal"], strides: "strides" }, axes: [3],
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
    keras, size: "units", options: FLAGS, axes: 3, mask: (layer) => layer.options.return_sequences,
    after: ({ size, options }, [samples, timesteps]) => (options.return_sequences ? [samples, timesteps, size] : [samples, size]),
    weights: ({ size }, features) => weights(size, features),
  };
}

function read(config) {
  if (config === null || typeof config !== "object" || Array.isArray(config)) bad("the configuration must be an object", config);
  const unknown = Object.keys(config).find((key) => !["input", "x", "layers", "target", "loss", "batch_size", "api"].includes(key));
  if (unknown !== undefined) bad("there is no such field", unknown);
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
    const allowed = kind.options && Object.hasOwn(kind.options, option) ? kind.options[option] : bad(`${place}: ${name} has no such option`, option);
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
  let shown = typeof value === "number" || value === undefined ? String(value) : JSON.stringify(value) || String(value);
  if (shown.length > 60) shown = shown.slice(0, 60) + "…";
  throw new TypeError(`${sentence[0].toUpperCase()}${sentence.slice(1)}, not ${shown}.`);
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
  if (size > 1e9) throw new TypeError(`An axis would hold ${size} values: that is too many.`);
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

/** The shape of an elementwise operation: {shape}, or {clash: [size, size]} for the first pair of sizes that do not fit. */
function broadcast(a, b) {
  const rank = Math.max(a.length, b.length);
  const shape = [];
  for (let axis = 0; axis < rank; axis++) {
    const one = a[axis - rank + a.length] ?? (axis < rank - a.length ? 1 : null);
    const two = b[axis - rank + b.length] ?? (axis < rank - b.length ? 1 : null);
    if (one !== null && two !== null && one !== two && one !== 1 && two !== 1) return { clash: [one, two] };
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

function refuse(type, where, message, why, page = null) {
  throw new Refused({ class: type, where, message, page, why });
}

function attempt(action) {
  try {
    return action();
  } catch (refused) {
    if (refused instanceof Refused) return { error: refused.error };
    throw refused;
  }
}

/** The symbolic pass: {steps, out, layers, api, input} and `error` or `unbuilt`. */
function build(input, layers, api) {
  const model = { input, layers, api, steps: [], out: [null, ...input] };
  const outcome = attempt(() => {
    let value = { shape: model.out, states: null };
    for (const layer of layers) {
      if (layer.kind === "Last" && api === "sequential" && (value.states || value.shape.length < 2)) {
        model.unbuilt = true; // the Lambda cannot tell its shape, and Sequential leaves the building for later
        model.out = null;
        return {};
      }
      value = call(layer, value, "build", api);
      model.out = value.shape;
      model.steps.push({ layer: label([layer.kind, layer.size, layer.options], api), output: value.shape, params: layer.params });
    }
    return {};
  });
  if (outcome.error) {
    model.error = outcome.error;
    model.out = null;
  }
  return model;
}

/** One layer on one value {shape, states, mask}: the value behind it. `where` is build, or input where x meets a built layer. */
function call(layer, value, where, api) {
  const { shape } = value;
  const rank = shape.length;
  const { kind, rule } = layer;
  if (value.states) return callOnStates(layer, value, where);

  const exact = typeof rule.axes === "number" ? rule.axes : null;
  const least = Array.isArray(rule.axes) ? rule.axes[0] : null;
  if ((exact && rank !== exact) || (least && rank < least))
    refuse("ValueError", where,
      `Input 0 with name 'None' of layer '${layer.name}' is incompatible with the layer: ` +
        `expected ${exact ? "" : "min_"}ndim=${exact || least}, found ndim=${rank}. Full shape received: ${tuple(shape)}`,
      `${rule.keras} takes ${exact || least} axes${exact ? "" : " or more"}, ${AXES[exact || least]}, and gets ${rank}: ${tuple(shape)}.`,
      kind in CELLS || kind === "Bi" ? "rank" : "rank");
  if (kind === "TD" && rank < 3)
    refuse("ValueError", where, `\`TimeDistributed\` Layer should be passed an \`input_shape\` with at least 3 dimensions, received: ${tuple(shape)}`,
      `TimeDistributed takes (samples, timesteps, ...), three axes or more, and gets ${tuple(shape)}.`, "timedistributed");
  if (kind === "Last" && rank < 2)
    refuse("ValueError", where,
      where === "build" ? `Array has shape ${tuple(shape)} but slice has to many indices.` : "Index out of range using input dim 1; input has only 1 dims",
      `x[:, -1] takes the last entry of axis 1, and ${tuple(shape)} has no axis 1.`, "slice");

  let late = value.late;
  if (rule.weights) late = checkFeatures(layer, shape, where) || late;
  if (kind === "Reshape") checkReshape(layer, shape, where);
  if (kind === "Conv1D" || kind === "MaxPool") checkWindow(layer, shape, where);
  layer.params ??= 0;

  const after = rule.after(layer, shape);
  const mask = kind === "Masking" ? shape.slice(0, -1) : rule.mask && rule.mask(layer) ? value.mask : null;
  const states = layer.options.return_state && api === "sequential" ? (kind === "LSTM" ? 3 : 2) : null;
  return { shape: after, states, mask: states ? null : mask, late };
}

const CELLS = { LSTM: true, GRU: true, SimpleRNN: true };
const AXES = { 1: "(samples)", 2: "(samples, features)", 3: "(samples, timesteps, features)" };

/** The weights are made for one size of the last axis: created when the layer is built, compared afterwards. */
function checkFeatures(layer, shape, where) {
  const features = shape.at(-1);
  const kind = layer.kind;
  if (layer.features === undefined) {
    if (features === null) {
      if (kind === "Conv1D") refuse("TypeError", where, "unsupported operand type(s) for %: 'NoneType' and 'int'", undeclared(layer, shape), "undeclared");
      const gates = { LSTM: 4, GRU: 3, SimpleRNN: 1 }[kind === "Bi" ? layer.options.cell || "LSTM" : kind] || 1;
      refuse("ValueError", where,
        `Shapes used to initialize variables must be fully-defined (no \`None\` dimensions). Received: shape=(None, ${gates * layer.size})`,
        undeclared(layer, shape), "undeclared");
    }
    if (kind === "Conv1D" && shape.length !== 3)
      refuse("ValueError", where,
        `Kernel shape must have the same length as input, but received kernel of shape ${tuple([layer.size[1], features, layer.size[0]])} and input of shape ${tuple(shape)}.`,
        `Conv1D takes (samples, timesteps, features), three axes, and gets ${tuple(shape)}.`, "rank");
    layer.features = features;
    layer.params = layer.rule.weights(layer, features);
    return null;
  }
  if (features === layer.features) return null;
  const why = `${layer.rule.keras} was built for ${layer.features} features, and x brings ${features} on the last axis.`;
  if (kind === "Dense" || kind === "Conv1D")
    refuse("ValueError", where,
      `expected axis -1 of input shape to have value ${layer.features}, but received input with shape ${tuple(shape)}`, why, "features");
  const late = kind === "TD" && shape.length > 3 && shape[0] === null; // the product of a rank-3 matmul with an unknown batch
  if (!late) refuse("ValueError", where, `Dimensions must be equal, but are ${features} and ${layer.features} for`, why, "features");
  return { layer, shape, why };
}

function undeclared(layer, shape) {
  return `${layer.rule.keras} needs to know the size of the last axis, features, to make its weights, and gets ${tuple(shape)}.`;
}

function checkReshape(layer, shape, where) {
  const axes = shape.slice(1);
  if (axes.includes(null)) return;
  const known = layer.size.reduce((all, size) => (size === -1 ? all : all * size), 1);
  const open = layer.size.includes(-1);
  if (open ? product(axes) % known === 0 : product(axes) === known) return;
  refuse("ValueError", where,
    open
      ? "The total size of the tensor must be unchanged, however, the input size cannot by divided by the specified dimensions in target_shape. " +
          `Received: input_shape=${tuple(axes)}, target_shape=${tuple(layer.size)}`
      : `The total size of the tensor must be unchanged. Received: input_shape=${tuple(axes)}, target_shape=${tuple(layer.size)}`,
    `One sample holds ${product(axes)} values, ${tuple(axes)}; they cannot be laid out as ${tuple(layer.size)}.`, "reshape");
}

function checkWindow(layer, shape, where) {
  const window = layer.kind === "Conv1D" ? layer.size[1] : layer.size;
  if ((layer.options.padding || "valid") !== "valid" || shape[1] === null || shape[1] >= window) return;
  const why = `${layer.rule.keras} looks at ${window} timesteps at a time, and there are ${shape[1]}.`;
  const symbolic = layer.traced === undefined && (where === "build" || layer.kind === "Conv1D") && !layer.steps_seen;
  refuse("ValueError", where,
    symbolic && where === "build" ? "Computed output size would be zero or negative." : `Negative dimension size caused by subtracting ${window} from ${shape[1]}`,
    why, "window");
}

/** A Sequential model hands the list [output, state, ...] to the next layer, and none of them takes a list. */
function callOnStates(layer, value, where) {
  const why = `A layer with return_state=True gives a list of ${value.states} tensors, and a Sequential model passes the whole list on. Use the functional API.`;
  if (layer.kind === "Dropout") return value;
  if (layer.kind === "Reshape") refuse("AttributeError", where, "'tuple' object has no attribute 'shape'", why, "states");
  if (layer.kind === "Masking") refuse("ValueError", where, "axis -1 is out of bounds for an array with dimension 0.", why, "states");
  if (layer.kind === "TD") refuse("ValueError", where, "", why, "states");
  refuse("ValueError", where, `Layer "${layer.name}" expects 1 input(s), but it received ${value.states} input tensors.`, why, "states");
}

/** The traced pass: x meets the model. {out, mask, late}, or {error}. */
function run(model, x, batchSize) {
  const batch = x[0] % batchSize === 0 ? batchSize : null;
  return attempt(() => {
    const shape = enter(model, [batch, ...x.slice(1)]);
    let value = { shape, states: null, mask: null, late: null };
    for (const layer of model.layers) value = call(layer, value, "input", model.api);
    return { out: value.shape, mask: value.mask, late: value.late, states: value.states };
  });
}

/** The declared input against x: a functional model compares every declared size, a Sequential one only the number of axes. */
function enter(model, shape) {
  const declared = [null, ...model.input];
  if (model.api === "sequential" && model.layers.length === 0) {
    if (!same(declared, shape))
      refuse("ValueError", "input", `has already been configured to use input shape ${tuple(declared)}. You cannot build it with input_shape ${tuple(shape)}`,
        "A Sequential model without layers takes exactly its declared shape.");
    return shape;
  }
  if (model.unbuilt) return shape;
  if (model.api === "functional") {
    const short = (s) => (s.at(-1) === 1 ? s.slice(0, -1) : s);
    const [wanted, found] = [short(declared), short(shape)];
    for (let axis = 0; axis < Math.min(wanted.length, found.length); axis++)
      if (wanted[axis] !== null && found[axis] !== null && wanted[axis] !== found[axis])
        refuse("ValueError", "input",
          `Input 0 with name 'input_layer' of layer 'functional' is incompatible with the layer: expected shape=${tuple(declared)}, found shape=${tuple(found)}`,
          `The model declares ${tuple(declared)}, and x has ${shape[axis]} where ${wanted[axis]} is declared, on axis ${axis}.`, "declared");
  }
  if (shape.length === declared.length) return shape;
  if (shape.length === declared.length + 1 && shape.at(-1) === 1) return shape.slice(0, -1);
  if (shape.length === declared.length - 1 && declared.at(-1) === 1) return [...shape, 1];
  refuse("ValueError", "input", `Expected shape ${tuple(declared)}, but input has incompatible shape ${tuple(shape)}`,
    `The model declares ${declared.length} axes, ${tuple(declared)}, and x has ${shape.length}: ${tuple(shape)}.`, "axes");
}

// ---------------------------------------------------------------------------------------------------------------------
// The loss

/** Does the target fit? {verdict, why, trap} or {error}. */
function judge(forward, x, target, loss, batchSize) {
  return attempt(() => {
    if (x[0] !== target[0])
      refuse("ValueError", "samples",
        `Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: ${x[0]}`,
        `x has ${x[0]} samples and the target ${target[0]}: axis 0 must agree.`, "cardinality");
    if (forward.error) throw new Refused(forward.error);
    if (forward.states)
      refuse("KeyError", "loss", "The path: (0,) in the `loss` argument, can't be found in either the model's output (`y_pred`) or in the labels (`y_true`).",
        `A Sequential model with return_state=True in its last layer puts out ${forward.states} tensors, and there is one target.`, "states");

    const batch = x[0] % batchSize === 0 ? batchSize : null;
    const traced = pair([batch, ...target.slice(1)], forward.out, forward.mask, loss);
    if (forward.late) {
      const { layer, shape, why } = forward.late;
      const rows = Math.min(batchSize, x[0]) * shape[2];
      refuse("InvalidArgumentError", "run", `Matrix size-incompatible: In[0]: [${rows},${shape.at(-1)}], In[1]: [${layer.features},${layer.size}]`, why, "features");
    }
    const batches = batch ? [batch] : [Math.min(batchSize, x[0]), x[0] % batchSize];
    const right = batches.map((samples) => runBatch(traced, samples, loss));
    const out = filled(forward.out, x[0]);
    const wanted = loss.startsWith("sparse") ? out.slice(0, -1) : out;
    if (product(target) !== product(wanted)) return { verdict: "silent-broadcast", why: "", trap: null };
    if (!right.every(Boolean)) return { verdict: "silent-wrong", why: "", trap: null };
    return { verdict: same(target, wanted) ? "ok" : "ok-reshaped", why: "", trap: null };
  });
}

/** Target and output as the loss compares them, traced: what contradicts here is a ValueError. */
function pair(target, output, mask, loss) {
  let [y, p] = sameRank(target, output);
  let values;
  if (loss.startsWith("sparse")) {
    if (y.length === p.length && y.at(-1) === 1) y = y.slice(0, -1);
    if (y.length !== p.length - 1)
      refuse("ValueError", "loss", `Argument \`output\` must have rank (ndim) \`target.ndim - 1\`. Received: target.shape=${tuple(y)}, output.shape=${tuple(p)}`, "", "sparse");
    if (y.some((size, axis) => size !== null && p[axis] !== null && size !== p[axis]))
      refuse("ValueError", "loss", `Arguments \`target\` and \`output\` must have the same shape up until the last dimension: target.shape=${tuple(y)}, output.shape=${tuple(p)}`, "", "sparse");
    values = y;
  } else if (loss.endsWith("crossentropy")) {
    if (y.length !== p.length)
      refuse("ValueError", "loss", `Arguments \`target\` and \`output\` must have the same rank (ndim). Received: target.shape=${tuple(y)}, output.shape=${tuple(p)}`, "", "crossentropy");
    if (y.some((size, axis) => size !== null && p[axis] !== null && size !== p[axis]))
      refuse("ValueError", "loss", `Arguments \`target\` and \`output\` must have the same shape. Received: target.shape=${tuple(y)}, output.shape=${tuple(p)}`, "", "crossentropy");
    values = p.slice(0, -1);
  } else {
    const { shape, clash } = broadcast(y, p);
    if (clash) refuse("ValueError", "loss", `Dimensions must be equal, but are ${clash[0]} and ${clash[1]} for`, "", "clash");
    values = shape.slice(0, -1);
  }
  let weights = null;
  if (mask) {
    [values, weights] = sameRank(values, mask);
    const { clash } = broadcast(values, weights);
    if (clash) refuse("ValueError", "loss", `Dimensions must be equal, but are ${clash[0]} and ${clash[1]} for`, "", "mask");
  }
  return { y, p, values, weights, classes: output.at(-1) };
}

/** One batch: is each prediction compared with its own target, under its own mask? Raises where the sizes clash only now. */
function runBatch({ y, p, weights, values, classes }, samples, loss) {
  const [target, output] = [filled(y, samples), filled(p, samples)];
  let right = true;
  if (loss === "mse" || loss === "mae") {
    const { shape, clash } = broadcast(target, output);
    if (clash) refuse("InvalidArgumentError", "run", `Incompatible shapes: ${bracket(target)} vs. ${bracket(output)}`, "", "clash");
    right = product(shape) === product(target) && product(shape) === product(output);
  } else if (!loss.startsWith("binary")) {
    right = output.at(-1) === (classes === null ? samples : classes);
  }
  if (weights) {
    const [loss_values, mask] = [filled(values, samples), filled(weights, samples)];
    const { clash } = broadcast(loss_values, mask);
    if (clash) refuse("InvalidArgumentError", "run", `Incompatible shapes: ${bracket(loss_values)} vs. ${bracket(mask)}`, "", "mask");
    right = right && (product(mask) === 1 || same(loss_values, mask));
  }
  return right;
}

/** The target shapes that fit this loss: the output's own, and without or with a last axis of 1. */
function fitting(out, forward, x, loss, batchSize) {
  const plain = loss.startsWith("sparse") ? out.slice(0, -1) : out;
  const shapes = [plain];
  if (loss.startsWith("sparse")) shapes.push([...plain, 1]);
  else if (plain.at(-1) === 1 && plain.length > 1) shapes.push(plain.slice(0, -1));
  return shapes.filter((shape) => shape.length && /^ok/.test(judge(forward, x, shape, loss, batchSize).verdict));
}
