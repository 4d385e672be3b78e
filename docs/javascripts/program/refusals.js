/* What Python and NumPy refuse by the kind of a value: sizes that are floats, lists that are no arrays, keys that are not there. */

import { differ, isNumber, showShape } from "../rules/symbols.js";
import { isSymbolic } from "./history.js";
import { itemsOf, keyOf, lengthOf, truth } from "./values.js";

const NO_INTEGER = "errors/object-cannot-be-interpreted-as-an-integer/";
const SEQUENCES = new Set(["list", "tuple"]);
const plainSequence = (value) => SEQUENCES.has(value.k) && !value.labels && !value.ofShape && !value.fields;
const PYTHON_TYPES = { none: "NoneType", num: "int", str: "str", list: "list", tuple: "tuple", dict: "dict" };
const nameOf = (value) => (value.k === "num" && value.float ? "float" : PYTHON_TYPES[value.k]);
/** A float of Python, as a division of whole numbers gives it; NumPy's numbers may be anything. */
const isFloat = (value) =>
  value?.k === "num" && value.float && !value.numpy && (isNumber(value.v) || value.part || value.quotient);
const sure = (value) => value.k !== "num" || (!value.numpy && (isFloat(value) || value.v !== null));

/** list - list, list * 0.5, None * 2, "a" + 1 */
export function refuseOperands(m, op, a, b) {
  const names = [a, b].map(nameOf);
  if (
    names.includes(undefined) ||
    ![a, b].every(sure) ||
    [a, b].some((value) => SEQUENCES.has(value.k) && !plainSequence(value))
  )
    return;
  const none = [a, b].some(({ k }) => k === "none");
  const lists = ["-", "/", "//", "**"].includes(op) && [a, b].some(plainSequence);
  if (op === "*" && [a, b].some(plainSequence) && [a, b].some(isFloat))
    m.raise(
      "TypeError",
      "can't multiply sequence by non-int of type 'float'",
      `A Python ${[a, b].find(plainSequence).k} times a number repeats it: np.array(...) makes an array of it.`,
    );
  if (op === "+" && (a.k === "str") !== (b.k === "str"))
    m.raise(
      "TypeError",
      a.k === "str"
        ? `can only concatenate str (not "${names[1]}") to str`
        : `unsupported operand type(s) for +: '${names[0]}' and 'str'`,
      "A text takes texts alone: write str(...) or an f-string.",
    );
  if (!none && !lists) return;
  m.raise(
    "TypeError",
    `unsupported operand type(s) for ${op}: '${names[0]}' and '${names[1]}'`,
    none
      ? `None is no number${[a, b].some((value) => value.axis) ? ": this axis is open" : ""}.`
      : "Lists have no such arithmetic: np.array(...) makes arrays.",
  );
}

/** a[at] of a list or tuple: whole numbers and slices. */
export function refusePlace(m, object, at) {
  checkBounds(m, at);
  if (!plainSequence(object) || !(at.k === "tuple" || at.k === "str" || isFloat(at))) return;
  m.raise(
    "TypeError",
    `${object.k} indices must be integers or slices, not ${nameOf(at)}`,
    at.k === "tuple"
      ? `A Python ${object.k} takes one index: np.array(...) makes an array of it.`
      : `A ${object.k} is indexed with whole numbers${isFloat(at) ? ": write int(...)" : ""}.`,
  );
}

function checkBounds(m, at) {
  if (at.k === "slice" && [at.start, at.stop, at.step].some(isFloat))
    m.raise(
      "TypeError",
      "slice indices must be integers or None or have an __index__ method",
      "A bound of the slice is a float: write int(...) or //.",
      `${NO_INTEGER}#float`,
    );
}

/** a[at] of an array: no floats, no texts, and masks of its own length. */
export function refuseArrayPlace(m, array, at) {
  const items = at.k === "tuple" ? at.items : [at];
  for (const item of items) {
    checkBounds(m, item);
    if (array.lib === "np" && ["f", "i", "b"].includes(array.dt) && (item.k === "str" || isFloat(item)))
      m.raise(
        "IndexError",
        "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices",
        item.k === "str"
          ? "An array has no columns with names."
          : "The index is a float: write int(...) or //.",
        `errors/only-integers-slices-ellipsis/#${item.k === "str" ? "name-of-a-column" : "float"}`,
      );
  }
  const floats = items.find(
    (item) => item.k === "arr" && item.lib === "np" && item.dt === "f" && item.drawn !== false,
  );
  if (
    array.lib === "np" &&
    array.shape &&
    floats?.shape?.length &&
    floats.shape.every((size) => isNumber(size) && size)
  )
    m.raise(
      "IndexError",
      "arrays used as indices must be of integer (or boolean) type",
      `The index is an array of floats, ${showShape(floats.shape)}: argmax or astype(int) makes whole numbers.`,
      "errors/arrays-used-as-indices-must-be-of-integer/",
    );
  const [mask] = items;
  if (!mask) return;
  if (
    array.lib !== "np" ||
    mask.k !== "arr" ||
    mask.dt !== "b" ||
    mask.lib !== "np" ||
    !mask.shape ||
    !array.shape
  )
    return;
  const axis = mask.shape.findIndex(
    (size, own) => own < array.shape.length && differ(size, array.shape[own]),
  );
  if (axis >= 0)
    m.raise(
      "IndexError",
      `boolean index did not match indexed array along axis ${axis}`,
      `The mask is ${showShape(mask.shape)}, and the array ${showShape(array.shape)}.`,
    );
}

/** A dictionary has no such key. */
export function refuseKey(m, object, at) {
  const key = keyOf(at);
  if (key === null || object.open || object.factory || object.counts || object.among || object.map.has(key))
    return;
  if (at.k !== "str" || [...object.map.keys()].some((own) => !own.startsWith("s:")) || !object.map.size)
    return;
  m.raise(
    "KeyError",
    `'${at.v}'`,
    `The dictionary has ${[...object.map.keys()]
      .slice(0, 8)
      .map((own) => own.slice(2))
      .join(", ")}.`,
  );
}

const holdsSymbolic = (value) => isSymbolic(value) || (itemsOf(value, 16) ?? []).some(isSymbolic);
const TAKES_A_SHAPE = /^numpy\.(?:zeros|ones|empty)$/;
const IN_NUMPY =
  /^numpy\.(?:mean|sum|square|abs|exp|log|sqrt|maximum|minimum|dot|matmul|concatenate|reshape|transpose|expand_dims|array|linalg\.norm|multiply|argmax|where|tanh|power|std|var)$/;
const ONE_ARGUMENT = /^numpy\.(?:vstack|hstack|dstack|column_stack)$/;

/** Calls of NumPy and TensorFlow whose arguments are of the wrong kind. */
export function refuseCall(m, path, { pos, kw, open }) {
  if (open) return;
  const [first, second] = pos;
  const refuse = (message, why, page) => m.raise("TypeError", message, why, page);
  if (TAKES_A_SHAPE.test(path) && second?.k === "num" && first?.k === "num")
    refuse(
      `Cannot interpret '${second.v ?? ""}' as a data type`,
      `${path.slice(6)} takes one shape: np.${path.slice(6)}((${first.v ?? "a"}, ${second.v ?? "b"})).`,
      `${NO_INTEGER}#tuple`,
    );
  if (/^numpy\.random\.(?:rand|randn)$/.test(path) && (plainSequence(first ?? pos) || kw.has("size")))
    refuse(
      kw.has("size")
        ? `${path.slice(13)}() got an unexpected keyword argument 'size'`
        : "'tuple' object cannot be interpreted as an integer",
      `${path.slice(6)} takes sizes one by one, without a tuple.`,
      `${NO_INTEGER}#tuple`,
    );
  if (path === "numpy.concatenate" && first?.k === "arr" && second?.k === "arr" && second.shape?.length)
    refuse(
      "only integer scalar arrays can be converted to a scalar index",
      "concatenate takes its arrays in one list: np.concatenate([a, b]).",
      `${NO_INTEGER}#tuple`,
    );
  if (/^numpy\.(?:concatenate|stack|append|[vhd]stack)$/.test(path) && pos.some(holdsSymbolic))
    m.raise(
      "ValueError",
      "A KerasTensor is symbolic",
      "A KerasTensor has a shape and no numbers: NumPy cannot join it. keras.ops and layers can.",
      "errors/a-kerastensor-is-symbolic/",
    );
  if (
    (m.tracing || (m.inLayer && !m.sequential)) &&
    IN_NUMPY.test(path) &&
    pos.some(({ k, lib, eager }) => k === "arr" && lib !== "np" && !eager)
  )
    m.raise(
      "NotImplementedError",
      "Cannot convert a symbolic tf.Tensor to a numpy array.",
      `${path.slice(6)} runs while the graph is built, on no numbers: keras.ops or tf does it.`,
      "errors/cannot-convert-a-symbolic-tensor-to-a-numpy-array/#numpy-in-a-traced-function",
    );
  if (ONE_ARGUMENT.test(path) && pos.length > 1)
    refuse(
      `${path.slice(6)}() takes 1 positional argument but ${pos.length} were given`,
      `${path.slice(6)} takes its arrays in one list.`,
    );
  if (path === "tensorflow.concat" && first && pos.length === 1 && !kw.has("axis"))
    refuse("concat_v2() missing 1 required positional argument: 'axis'", "tf.concat needs an axis.");
  if (/^numpy\.(?:zeros|ones|empty|full|reshape)$/.test(path))
    refuseFloats(m, path === "numpy.reshape" ? second : first);
  if (path === "builtins.range") {
    const odd = pos.find((one) => isFloat(one) || one.k === "none");
    if (odd)
      refuse(
        `'${nameOf(odd)}' object cannot be interpreted as an integer`,
        odd.k === "none"
          ? "range takes whole numbers, and this is None."
          : "range takes whole numbers: write int(...) or //.",
        odd.k === "none" ? null : `${NO_INTEGER}#float`,
      );
  }
}

/** Sizes are whole numbers. */
export function refuseFloats(m, value) {
  const items = value?.k === "tuple" ? value.items : value?.k === "num" ? [value] : [];
  if (items.some(isFloat))
    m.raise(
      "TypeError",
      "'float' object cannot be interpreted as an integer",
      "A size is a float: write // or int(...).",
      `${NO_INTEGER}#float`,
    );
}

/** Columns that a table has not, places behind its last column, and its values asked for as an array's. */
export function refuseColumns(m, object, at, own, positions) {
  if (object.k === "iloc") {
    const column = at.k === "tuple" ? at.items[1] : undefined;
    if (
      positions &&
      column?.k === "num" &&
      isNumber(column.v) &&
      isNumber(own.shape[1]) &&
      column.v >= own.shape[1]
    )
      m.raise(
        "IndexError",
        "single positional indexer is out-of-bounds",
        `The table has ${own.shape[1]} columns, 0 to ${own.shape[1] - 1}.`,
      );
    return;
  }
  if (own.shape.length !== 2) return;
  if (at.k === "tuple" && at.items.some(({ k }) => k === "slice"))
    m.raise(
      "InvalidIndexError",
      "(slice(None, None, None), 1)",
      "A table is indexed by its columns' names: iloc[...] takes places.",
    );
  if (!own.columns || own.root || own.columns.length !== own.shape[1]) return;
  const names =
    at.k === "str" ? [at] : at.k === "list" && lengthOf(at) <= 64 ? at.runs.of.map(({ v }) => v) : [];
  const missing = names.find(({ k, v }) => k === "str" && v !== null && !own.columns.includes(v));
  if (missing)
    m.raise(
      "KeyError",
      at.k === "str" ? `'${missing.v}'` : `"['${missing.v}'] not in index"`,
      `The table has ${own.columns.slice(0, 8).join(", ")}.`,
    );
}

/** A new column has one axis and as many rows as its table. */
export function refuseColumn(m, frame, at, value) {
  if (frame.shape?.length !== 2 || at.k !== "str" || !["arr", "list"].includes(value.k) || value.lib === "kt")
    return;
  const [rows, size] = [frame.shape[0], lengthOf(value)];
  if (
    isNumber(rows) &&
    isNumber(size) &&
    rows !== size &&
    rows > 0 &&
    (value.k === "list" || value.shape?.length)
  )
    m.raise(
      "ValueError",
      `Length of values (${size}) does not match length of index (${rows})`,
      `The table has ${rows} rows, and the new column ${size}.`,
    );
  if (value.k === "arr" && value.shape?.length === 2 && isNumber(value.shape[1]) && value.shape[1] > 1)
    m.raise(
      "ValueError",
      "Columns must be same length as key",
      `One column takes one axis, and gets ${showShape(value.shape)}.`,
    );
}

/** drop of a column that is not there, or of a column's name among the rows. */
export function refuseDrop(m, { shape, columns, root, numbered }, labels, axis, { kw }) {
  const names =
    labels?.k === "str" ? [labels.v] : labels?.k === "list" ? labels.runs.of.map(({ v }) => v.v) : [];
  if (shape?.length !== 2 || !columns || root || kw.has("errors") || columns.length !== shape[1]) return;
  if (names.some((name) => typeof name !== "string")) return;
  const missing = axis === 1 ? names.find((name) => !columns.includes(name)) : undefined;
  const column = axis === 0 && numbered ? names.find((name) => columns.includes(name)) : undefined;
  if (missing === undefined && column === undefined) return;
  m.raise(
    "KeyError",
    `"['${missing ?? column}'] not found in axis"`,
    missing === undefined
      ? `drop takes rows unless it is told otherwise: drop(columns="${column}").`
      : `The table has ${columns.slice(0, 8).join(", ")}.`,
  );
}

/** An axis that the result has not. */
export function refuseAxis(m, { lib, shape }, axes, rank) {
  const odd = axes.find((axis) => axis >= rank || axis < -rank);
  if (odd !== undefined && lib === "np")
    m.raise(
      "AxisError",
      `axis ${odd} is out of bounds for array of dimension ${rank}`,
      `${showShape(shape)} gets ${rank} axes, 0 to ${rank - 1}.`,
    );
}

/** A condition asks for one yes or no: a KerasTensor has none yet, an array one for each of its entries. */
export function yesOrNo(m, value) {
  if (value.k === "arr" && value.lib === "kt" && !m.inLayer && !m.tracing)
    m.raise(
      "TypeError",
      "A symbolic KerasTensor cannot be used as a boolean.",
      "A KerasTensor has no numbers, so a condition cannot ask for them: keras.ops.where does it.",
      "errors/using-a-symbolic-tensor-as-a-python-bool/#if-in-a-layer",
    );
  const sizes = (value.k === "arr" && value.lib === "np" && !value.table && value.shape) || [];
  if (sizes.length && sizes.every(isNumber) && sizes.reduce((product, size) => product * size, 1) > 1)
    m.raise(
      "ValueError",
      "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()",
      `The array ${showShape(sizes)} has more than one entry: write & and |, any() or all().`,
      "errors/the-truth-value-of-an-array-is-ambiguous/",
    );
  return truth(value);
}
