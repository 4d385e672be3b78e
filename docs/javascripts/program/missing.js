/* Names that arrays, tensors, lists and tables have not, though people ask them for it. */

const words = (text) => new Set(text.split(" "));
const NUMPY_ATTRIBUTES = words(
  "append extend push concatenate stack hstack vstack expand_dims values iloc head unsqueeze permute numpy loc tail to_numpy get_shape length len insert fillna dropna rolling",
);
const TENSOR = words(
  "append item argmax copy swapaxes repeat view expand_dims values iloc head unsqueeze permute astype T mean sum std flatten transpose size ravel tolist",
);
const LIST = words(
  "shape reshape ndim dtype max min squeeze values iloc numpy astype T mean sum std flatten transpose size ravel tolist",
);
const SERIES = words("reshape append flatten ravel ix as_matrix iteritems expand_dims swapaxes");
const MISSING = {
  np: NUMPY_ATTRIBUTES,
  tf: new Set([...TENSOR, "reshape", "squeeze", "max", "min"]),
  kt: new Set([...TENSOR, "numpy", "eval", "get_shape", "set_shape", "max", "min"]),
  list: LIST,
  tuple: new Set([...LIST, "append", "extend"]),
  series: SERIES,
  table: new Set([...SERIES, "tolist", "to_list"]),
};
const CALLED = {
  np: "numpy.ndarray",
  tf: "EagerTensor",
  kt: "KerasTensor",
  series: "Series",
  table: "DataFrame",
};
const NOUN = {
  np: "NumPy array",
  tf: "tensor",
  kt: "KerasTensor",
  list: "Python list",
  tuple: "Python tuple",
  series: "pandas Series",
  table: "pandas DataFrame",
};
const INSTEAD = {
  append: { np: "np.append makes a new array, or append to a list first", frames: "pd.concat does it" },
  reshape: { frames: "take .to_numpy() first", tf: "tf.reshape does it" },
  values: { np: "it is the array itself" },
  numpy: { np: "it is the array itself" },
  to_numpy: { np: "it is the array itself" },
  expand_dims: { np: "np.expand_dims is a function" },
  astype: { tf: "tf.cast does it", kt: "keras.ops.cast does it" },
  ix: { frames: "loc and iloc do it" },
  as_matrix: { frames: "to_numpy() does it" },
};

function typeNameOf(object) {
  if (object.k === "arr")
    return object.shape && !object.root && !object.variable && !object.ragged ? object.lib : null;
  if (object.k === "frame")
    return object.shape && !object.index && !object.rolling
      ? object.shape.length === 1
        ? "series"
        : "table"
      : null;
  if (object.k === "list" || object.k === "tuple")
    return object.ofShape || object.labels || object.fields || object.deque ? null : object.k;
  return null;
}

/** An array whose shape the reader gave is a table, where it is asked for what only a table has. */
export function asTable(m, array, isTable) {
  if (!m.guessed || array.k !== "arr" || !isTable || !array.shape?.length) return;
  m.set(array, "k", "frame");
  m.set(array, "columns", null);
}

/** Raises where `object.name` is one of these. */
export function refuseMissing(m, object, name) {
  asTable(m, object, /^(?:i?loc|head|tail|(?:drop|fill)na|to_numpy)$/.test(name));
  const kind = typeNameOf(object);
  if (
    !kind ||
    (m.guessed && kind === "np") ||
    !MISSING[kind]?.has(name) ||
    (kind === "tf" && m.numpyBehavior)
  )
    return;
  if (object.columns?.includes(name)) return;
  const frames = kind === "series" || kind === "table";
  const instead =
    kind === "tuple" && /^(?:app|ext)end$/.test(name)
      ? "it does not change"
      : /^(?:list|tuple)$/.test(kind)
        ? "np.array(...) makes an array of it"
        : INSTEAD[name]?.[frames ? "frames" : kind];
  m.raise(
    "AttributeError",
    `'${CALLED[kind] ?? kind}' object has no attribute '${name}'`,
    `A ${NOUN[kind]} has no ${name}${instead ? `: ${instead}` : ""}.`,
    name === "shape" ? "errors/list-object-has-no-attribute-shape/" : null,
  );
}

/** Names of TensorFlow 1 and of older NumPy. */
const GONE_NAMES = {
  "keras.layers": words("CuDNNLSTM CuDNNGRU TimeDistributedDense MaxoutDense Highway Merge merge"),
  "keras.utils": words("np_utils"),
  tensorflow: words(
    "placeholder Session get_variable random_normal random_uniform truncated_normal global_variables_initializer contrib layers to_float to_int32 log reset_default_graph variable_scope set_random_seed ConfigProto InteractiveSession app flags",
  ),
  numpy: words(
    "float int object unicode float_ product cumproduct alltrue sometrue in1d trapz NaN Inf infty",
  ),
};

export function refuseGoneName(m, path, name) {
  if (!Object.hasOwn(GONE_NAMES, path) || !GONE_NAMES[path].has(name)) return;
  const [now, older] = { numpy: ["NumPy", "np"], tensorflow: ["TensorFlow", "tf"] }[path] ?? ["Keras", path];
  m.regret(
    "AttributeError",
    `module '${path}' has no attribute '${name}'`,
    `Today's ${now} has no ${older}.${name}.`,
  );
}
