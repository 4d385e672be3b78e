/* NumPy, and what TensorFlow and keras.ops have of the same kind: making arrays and laying them out anew. */
import { fresh, isNumber, same, showShape } from "../rules/symbols.js";
import { axisOf, bound, kindOf, shapeOf } from "./arguments.js";
import { toArray } from "./arrays.js";
import { scalar } from "./builtins.js";
import { canonical } from "./imports.js";
import { truncated } from "./operators.js";
import { concatenate, split } from "./joining.js";
import { clipped, two } from "./entrywise.js";
import { moves, same_ } from "./layout.js";
import { reducer } from "./reductions.js";
import { convert, filled, input, like, made, ofParameters, open, rangeOf } from "./making.js";
import { NUMPY } from "./numpy-table.js";
import { softmaxOfOne } from "./traps.js";
import { callLoss } from "./predict.js";
import { lossName } from "./compiling.js";
import { MORE_TENSORS, initializerFunctions } from "./tensor-table.js";
import { NONE, arr, itemsOf, list, num, tuple, unknown, whole } from "./values.js";

export const random = (_m, args, name = "size") => {
  const shape = args.kw.get(name);
  return shape && shape.k !== "none" ? made(shapeOf(shape), null, undefined, "np") : num(null, true);
};

const DISTRIBUTIONS = {
  "random.randn": null,
  "random.random": 0,
  "random.random_sample": 0,
  "random.sample": 0,
  "random.normal": 2,
  "random.uniform": 2,
  "random.standard_normal": 0,
  "random.exponential": 1,
  "random.poisson": 1,
  "random.binomial": 2,
  "random.gamma": 2,
  "random.beta": 2,
  "random.lognormal": 2,
  "random.laplace": 2,
  "random.chisquare": 1,
  "random.weibull": 1,
  "random.geometric": 1,
  "random.rayleigh": 1,
  "random.logistic": 2,
  "random.gumbel": 2,
  "random.standard_exponential": 0,
};

/** What a distribution gives: `at` is the place of its size. */
export function drawn(m, args, name) {
  const full = `random.${name}`;
  if (full === "random.randn" || full === "random.rand") return NUMPY["random.rand"]()(m, args);
  if (name === "integers") return NUMPY["random.randint"]()(m, args);
  if (["choice", "permutation", "shuffle", "randint"].includes(name)) {
    const found = NUMPY[full]()(m, args);
    if (name !== "choice") return found;
    const from = toArray(m, args.pos[0] ?? NONE)?.shape; // a Generator chooses rows
    if (args.kw.has("axis") || !(from || args.pos[0]?.k === "num") || !found.shape) return unknown();
    return from?.length > 1 ? arr([...found.shape, ...from.slice(1)], { dt: null }) : found;
  }
  const at = Object.hasOwn(DISTRIBUTIONS, full) ? DISTRIBUTIONS[full] : undefined;
  if (at === undefined) return unknown();
  const size = args.pos[at] ?? args.kw.get("size");
  return size && size.k !== "none"
    ? { ...made(shapeOf(size), null, undefined, "np"), drawn: !/poisson|binomial|geometric/.test(full) }
    : ofParameters(m, args, at);
}

const dtyped = (array, dtype) => (dtype ? { ...array, dt: kindOf(dtype) } : array);

/** tf.gather where the first `batch_dims` axes of both run together. */
function gathered(m, args) {
  const [values, places] = bound(args, "params", "indices").map((value) => input(m, value));
  const [shared, axis] = ["batch_dims", "axis"].map((name) => args.kw.get(name) && whole(args.kw.get(name)));
  if (!values?.shape || !places?.shape || !(shared >= 0)) return unknown();
  const at = axis ?? shared;
  if (!(at >= shared) || at >= values.shape.length || places.shape.length < shared) return unknown();
  return like(values, [
    ...values.shape.slice(0, at),
    ...places.shape.slice(shared),
    ...values.shape.slice(at + 1),
  ]);
}

/** tf.argmax without an axis goes along the first one. */
const firstAxis = (lib) => (m, args) =>
  reducer("i")(lib)(m, {
    ...args,
    pos: args.pos.slice(0, 1),
    kw: new Map([["axis", args.pos[1] ?? args.kw.get("axis") ?? num(0)]]),
  });

const BOTH =
  "sin math.sin cos tan exp log sqrt tanh abs square sign round floor ceil is_nan logical_not log1p expm1 negative sigmoid log_softmax softmax softplus l2_normalize rsqrt";

const TENSORFLOW = {
  zeros: NUMPY.zeros,
  ones: NUMPY.ones,
  fill: filled,
  zeros_like: NUMPY.zeros_like,
  ones_like: NUMPY.ones_like,
  constant: convert,
  convert_to_tensor: convert,
  Variable: convert,
  range: rangeOf,
  identity: () => (_m, args) => args.pos[0] ?? unknown(),
  reshape: moves.reshape,
  transpose: moves.transpose,
  expand_dims: moves.expand_dims,
  squeeze: moves.squeeze,
  tile: moves.tile,
  repeat: moves.repeat,
  where: moves.where,
  matmul: moves.matmul,
  stack: moves.stack,
  split,
  roll: moves.roll,
  reverse: same_(),
  concat: (lib) => (m, args) =>
    concatenate(m, args.pos[0] ?? args.kw.get("values"), args.pos[1] ?? args.kw.get("axis"), lib),
  eye: () => (m, args) =>
    args.kw.has("batch_shape") || args.pos.length > 2 ? unknown() : NUMPY.eye()(m, args),
  one_hot: () => (m, args) => {
    const [value, depth] = bound(args, "indices", "depth");
    const array = input(m, value);
    return array?.shape && args.pos.length <= 2 && !args.kw.has("axis")
      ? {
          ...like(array, [...array.shape, whole(depth ?? NONE) ?? fresh()]),
          lib: array.lib === "kt" ? "kt" : "tf",
          dt: "f",
        }
      : open(array);
  },
  cast: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array
      ? {
          ...dtyped(like(array, array.shape), args.pos[1] ?? args.kw.get("dtype")),
          lib: array.lib === "kt" ? "kt" : "tf",
        }
      : unknown(args.pos[0]);
  },
  shape: () => (m, args) => {
    const array = input(m, args.pos[0]);
    return array?.shape
      ? arr([array.shape.length], {
          lib: "tf",
          dt: "i",
          ofShape: array.shape,
          data: array.shape.every(isNumber) ? array.shape : undefined,
        })
      : arr(null, { lib: "tf", dt: "i" });
  },
  ensure_shape: () => (m, args) => {
    const [array, sizes] = [input(m, args.pos[0]), shapeOf(args.pos[1])];
    return array && sizes
      ? like(
          array,
          sizes.map((size, axis) => size ?? array.shape?.[axis] ?? null),
        )
      : open(array);
  },
  "random.normal": NUMPY.empty,
  "random.uniform": NUMPY.empty,
  "random.truncated_normal": NUMPY.empty,
  "random.categorical": () => (m, args) => {
    const array = input(m, args.pos[0]);
    const count = whole(args.pos[1] ?? args.kw.get("num_samples") ?? NONE);
    return array?.shape?.length === 2
      ? arr([array.shape[0], count ?? fresh()], { lib: "tf", dt: "i", mask: null, eager: true })
      : unknown();
  },
  "random.set_seed": () => () => NONE,
  boolean_mask: () => () => unknown(),
  unstack: () => (m, args) => {
    const array = input(m, args.pos[0]);
    const axis = array?.shape
      ? axisOf(args.pos[2] ?? args.kw.get("axis") ?? num(0), array.shape.length)
      : undefined;
    const count = axis === undefined ? undefined : array.shape[axis];
    return isNumber(count) && count <= 64
      ? list(
          Array.from({ length: count }, () =>
            like(
              array,
              array.shape.filter((_, at) => at !== axis),
            ),
          ),
        )
      : unknown();
  },
  sequence_mask: () => (m, args) => {
    const array = input(m, args.pos[0]);
    const most = args.pos[1] ?? args.kw.get("maxlen");
    return array?.shape && most
      ? arr([...array.shape, whole(most) ?? fresh()], { lib: "tf", dt: "b", mask: null })
      : arr(null, { lib: "tf" });
  },
  gather: (lib) => (m, args) =>
    args.kw.has("batch_dims")
      ? gathered(m, args)
      : NUMPY.take(lib)(m, {
          ...args,
          pos: args.pos.slice(0, 2),
          kw: new Map([...args.kw, ["axis", args.kw.get("axis") ?? num(0)]]),
        }),
  reduce_mean: reducer("f"),
  reduce_sum: reducer(),
  reduce_max: reducer(),
  reduce_min: reducer(),
  reduce_prod: reducer(),
  reduce_any: reducer("b"),
  reduce_all: reducer("b"),
  argmax: firstAxis,
  argmin: firstAxis,
  "math.argmax": firstAxis,
  "math.argmin": firstAxis,
  clip_by_value: clipped,
  cumsum: NUMPY.cumsum,
  sort: NUMPY.sort,
  argsort: NUMPY.argsort,
  "math.cumsum": NUMPY.cumsum,
  reduce_logsumexp: reducer("f"),
  "math.reduce_std": reducer("f"),
  "math.reduce_variance": reducer("f"),
  ...Object.fromEntries(
    `${BOTH} ${BOTH.replaceAll(" ", " math.")} nn.relu nn.tanh nn.sigmoid nn.softmax nn.dropout nn.gelu nn.elu nn.leaky_relu nn.softplus nn.softsign nn.silu nn.swish nn.selu nn.relu6 nn.log_softmax nn.l2_normalize linalg.l2_normalize stop_gradient`
      .split(" ")
      .map((name) => [name, same_(/sort$/.test(name) ? "i" : null, name)]),
  ),
  "math.top_k": () => (m, args) => {
    const [value, k] = bound(args, "input", "k");
    const array = input(m, value);
    if (!array?.shape?.length) return unknown();
    const shape = [...array.shape.slice(0, -1), k ? (whole(k) ?? fresh()) : 1];
    return tuple([like(array, shape), { ...like(array, shape), dt: "i" }]);
  },
  "math.squared_difference": two("square"),
  "math.divide_no_nan": two("/"),
  "math.pow": two("**"),
  add: two("+"),
  subtract: two("-"),
  multiply: two("*"),
  divide: two("/"),
  maximum: two("max"),
  minimum: two("min"),
  pow: two("**"),
  ...Object.fromEntries(
    "equal not_equal greater less greater_equal less_equal logical_and logical_or"
      .split(" ")
      .flatMap((name) => [name, `math.${name}`].map((path) => [path, two(">")])),
  ),
  "math.divide": two("/"),
  einsum: NUMPY.einsum,
  tensordot: NUMPY.tensordot,
  pad: NUMPY.pad,
  "math.confusion_matrix": () => (_m, args) => {
    const [, , classes] = bound(args, "labels", "predictions", "num_classes");
    const count = (classes && whole(classes)) ?? fresh();
    return arr([count, count], { lib: "tf", dt: "i", mask: null, eager: true });
  },
  ...MORE_TENSORS,
};

const OPS = Object.fromEntries(
  (
    "zeros ones full zeros_like ones_like array arange linspace reshape transpose swapaxes moveaxis expand_dims squeeze concatenate stack tile repeat flip roll pad where matmul dot mean sum std var max min prod argmax argmin any all " +
    "sin cos tan exp log sqrt tanh abs square sign round floor ceil isnan logical_not clip cumsum sort add subtract multiply divide power maximum minimum equal not_equal greater less take split vstack hstack ravel append broadcast_to shape einsum tensordot diff outer take_along_axis"
  )
    .split(" ")
    .map((name) => [name, NUMPY[name]]),
);
Object.assign(OPS, {
  convert_to_tensor: convert,
  cast: TENSORFLOW.cast,
  ...Object.fromEntries(
    "relu relu6 log_sigmoid hard_sigmoid sigmoid log_softmax softmax softplus l2_normalize rsqrt softsign gelu silu swish selu elu celu leaky_relu normalize erf stop_gradient nan_to_num"
      .split(" ")
      .map((name) => [name, same_()]),
  ),
  logical_and: two("=="),
  logical_or: two("=="),
  greater_equal: two(">"),
  less_equal: two("<"),
  one_hot: TENSORFLOW.one_hot,
});

/** path -> function of (m, args) */
export const numpyFunctions = new Map(initializerFunctions);
for (const [name, make] of Object.entries(NUMPY)) numpyFunctions.set(`numpy.${name}`, make("np"));
for (const name of Object.keys(DISTRIBUTIONS))
  numpyFunctions.set(`numpy.${name}`, (m, args) => drawn(m, args, name.slice(7)));
for (const [name, make] of Object.entries(TENSORFLOW))
  numpyFunctions.set(canonical(`tensorflow.${name}`), onTensors(make("tf"), name));
for (const [name, make] of Object.entries(OPS))
  numpyFunctions.set(`keras.ops.${name}`, tensorly(make("ops")));
for (const path of ["tensorflow.nn", "tensorflow.math", "keras.ops", "keras.activations", "keras.backend"]) {
  const own = numpyFunctions.get(`${path}.softmax`) ?? tensorly(OPS.softmax("ops"));
  numpyFunctions.set(`${path}.softmax`, (m, args) => {
    const found = own(m, args);
    const axis = args.pos[1] ?? args.kw.get("axis");
    softmaxOfOne(m, found, axis && (whole(axis) ?? null));
    return found;
  });
}
for (const name of "mean sum max min reshape expand_dims squeeze concatenate stack exp sqrt tanh abs square sigmoid softmax".split(
  " ",
))
  numpyFunctions.set(`keras.backend.${name}`, tensorly(OPS[name]("ops")));
numpyFunctions.set("keras.backend.permute_dimensions", tensorly(OPS.transpose("ops")));
for (const name of ["sparse_categorical_crossentropy", "categorical_crossentropy"])
  numpyFunctions.set(`keras.losses.${name}`, (m, args) => {
    callLoss(m, { loss: name }, args);
    const output = input(m, args.pos[1] ?? args.kw.get("y_pred") ?? NONE);
    return output?.shape?.length
      ? arr(output.shape.slice(0, -1), { lib: "tf", dt: "f", mask: null, eager: output.eager })
      : unknown();
  });
for (const name of "mse MSE mae MAE mape msle mean_squared_error mean_absolute_error mean_absolute_percentage_error mean_squared_logarithmic_error huber logcosh log_cosh binary_crossentropy hinge squared_hinge poisson kl_divergence".split(
  " ",
))
  for (const home of ["losses", "metrics"])
    numpyFunctions.set(`keras.${home}.${name}`, (m, args) => {
      callLoss(m, { loss: lossName({ k: "str", v: name }) }, args);
      const [one, other] = bound(args, "y_true", "y_pred").map((value) => value && input(m, value));
      const even = one?.shape && other?.shape && one.shape.length === other.shape.length;
      if (!even || !one.shape.length || [one, other].some(({ lib }) => lib === "kt")) return unknown();
      if (!one.shape.every((size, axis) => same(size, other.shape[axis]))) return unknown();
      return arr(one.shape.slice(0, -1), { lib: "tf", mask: null, eager: true });
    });
for (const name of ["normal", "uniform", "truncated_normal"])
  numpyFunctions.set(`keras.random.${name}`, (_m, args) =>
    made(shapeOf(args.pos[0] ?? args.kw.get("shape")), null, undefined, "tf"),
  );
numpyFunctions.set("math.ceil", (_m, args) => truncated(args.pos[0] ?? NONE, true));
numpyFunctions.set("math.floor", (_m, { pos: [value] }) =>
  isNumber(value?.v) ? num(Math.floor(value.v)) : truncated(value ?? NONE),
);
for (const name of "sin cos tan exp log sqrt log2 log10 pow".split(" "))
  numpyFunctions.set(`math.${name}`, (m, args) => {
    scalar(m, args.pos[0]);
    return num(computed(name, args.pos), true);
  });

/** null also where a last digit might make another whole number of it. */
function computed(name, [one, two_]) {
  if (![one, two_ ?? one].every((value) => isNumber(value?.v))) return null;
  const found = name === "log" && two_ ? Math.log(one.v) / Math.log(two_.v) : Math[name](one.v, two_?.v);
  const near = Math.abs(found - Math.round(found)) < 1e-9 && !/^(?:sqrt|pow)$/.test(name);
  return Number.isFinite(found) && !near ? found : null;
}

/** tf functions take no KerasTensor. */
function onTensors(action, name) {
  const called = tensorly(action);
  return (m, args) => {
    const flat = args.pos.flatMap((value) => [value, ...(itemsOf(value, 8) ?? [])]);
    const symbolic = flat.find((value) => value.lib === "kt");
    if (symbolic && !m.inLayer && name !== "shape_")
      m.raise(
        "ValueError",
        "A KerasTensor cannot be used as input to a TensorFlow function",
        `tf.${name} gets a KerasTensor${symbolic.shape ? ` ${showShape(symbolic.shape)}` : ""}: in a functional model it stands in a layer, or is keras.ops.`,
        "errors/a-kerastensor-cannot-be-used-as-input-to-a-tensorflow-function/",
      );
    const tensor = (value) =>
      value.k === "arr" && value.lib === "np" && /^(?:reshape|transpose|squeeze|expand_dims)$/.test(name)
        ? { ...value, lib: "tf", mask: null, eager: true }
        : value;
    return called(m, { ...args, pos: args.pos.map(tensor) });
  };
}

function tensorly(action) {
  const turn = (value) =>
    value.k === "arr" && value.lib === "np"
      ? { ...value, lib: "tf", mask: null, eager: true }
      : value.k === "list" && value.runs
        ? list((itemsOf(value) ?? []).map(turn))
        : value.k === "num" && value.numpy
          ? arr([], { lib: "tf", dt: value.float ? "f" : "i", mask: null, eager: true })
          : value;
  return (m, args) => {
    const found = action(m, args);
    if (found.k === "list" && !itemsOf(found)) return unknown();
    return turn(found);
  };
}
