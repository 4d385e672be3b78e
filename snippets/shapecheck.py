"""Guards against shapes that train without an error on something else than you mean.

    check_fit(model, x, y)     before model.fit(x, y): raises where it is silently wrong
    strict(loss)               in model.compile: a loss that refuses to repeat values
    trace_shapes(model, x)     prints the shape behind every layer
    trace_masks(model, x)      prints which layers pass a mask on, and where it is lost

Nothing here trains. A model is traced, not run: no weight and no state changes, and
one without weights gets those that `fit` would give it. Needs TensorFlow with Keras 3.

From the site LSTM Shapes, page tools/shapecheck/
SPDX-License-Identifier: MIT-0
Copyright the LSTM Shapes authors. MIT No Attribution: a copy owes nothing.
"""

# Lines of 88 characters, which a page shows whole.
# fmt: off

import numpy as np
import tensorflow as tf

__version__ = "2"


def check_fit(
    model,
    x=None,
    y=None,
    *,
    batch_size=None,
    sample_weight=None,
    class_weight=None,
    **others,
):
    """Raises a ValueError where `model.fit(x, y, ...)` would be silently wrong.

    model: compiled. The arguments are those of `fit`, `evaluate` and `train_on_batch`
    (where batch_size is the number of samples); others, such as epochs, do not matter.
    x, y, sample_weight: an array, or a list or dict of arrays, each (samples, ...). Or
    x is a Dataset, whose shapes are read without running it, or a PyDataset, whose
    first batch is read. batch_size counts: shapes may agree by chance in one batch.

    Returns None, or one sentence that says what could not be judged: a generator, a
    loss or a train_step of your own. What contradicts openly, such as a layer that gets
    too few axes, raises what TensorFlow raises.
    """
    if not getattr(model, "compiled", getattr(model, "_is_compiled", True)):
        raise ValueError("The model is not compiled: call model.compile(...) first.")
    data = _unpacked(x, y, sample_weight)
    leaves = [leaf for what, tree in data.items() for leaf in _leaves(tree, what)]
    if any(_shape(leaf) is None for leaf in leaves):
        return (
            "Not judged: the shapes of generators and the like are not known before "
            "they run. strict(loss) in model.compile watches while they run."
        )
    samples = _samples(leaves)
    if data["x"] is x:  # arrays, of which fit makes the batches
        size = batch_size or 32
        batches = {min(size, samples), samples % size} - {0}
    else:
        size, batches = samples, {samples}
    if class_weight is not None and data["sample_weight"] is None:
        data["sample_weight"] = _class_weights(x, data["y"])
    weight, nested = data["sample_weight"], tf.nest.is_nested
    if data["x"] is x and hasattr(weight, "shape") and nested(data["y"]):
        data["sample_weight"] = tf.nest.map_structure(lambda _: weight, data["y"])
    even = size if samples and samples % size == 0 else None

    own = [name for name in ("train_step", "compute_loss") if _own(model, name)]
    if not model.built and "train_step" not in own:
        _traced(model, data, even)
    _check_inputs(model, data["x"])
    _check_graph(model, data["x"], _leaves(data["y"], "y"))
    if own:
        return f"Not judged: how targets meet outputs in {own[0]}, which is your own."
    return _check_losses(model, data, even, batches)


def strict(loss):
    """`loss`, refusing every target that does not match its prediction.

    loss: a name, a function or a `tf.keras.losses.Loss` that pairs values one to one.
    For `model.compile(loss=strict("mse"))`. y_true has the shape of y_pred, may lack or
    add a last axis of 1, and for a sparse loss lacks the last axis of y_pred, classes.
    Anything else raises: a ValueError while `fit` traces its graph, or an
    InvalidArgumentError while it runs, where a size is only known then.

    A saved model loads where this file is imported, or with compile=False.
    """
    return _Strict(tf.keras.losses.get(loss))


@tf.keras.utils.register_keras_serializable(package="shapecheck", name="strict")
class _Strict(tf.keras.losses.Loss):
    def __init__(self, loss):
        reduction = getattr(loss, "reduction", "sum_over_batch_size")
        super().__init__(name=_name(loss), reduction=reduction)
        self.inner = loss

    def get_config(self):
        return {"loss": tf.keras.losses.serialize(self.inner)}

    @classmethod
    def from_config(cls, config):
        return cls(tf.keras.losses.get(config["loss"]))

    def __call__(self, y_true, y_pred, sample_weight=None):
        y_true, y_pred = tf.convert_to_tensor(y_true), tf.convert_to_tensor(y_pred)
        weight = None if sample_weight is None else tf.convert_to_tensor(sample_weight)
        if None in (y_true.shape.rank, y_pred.shape.rank):
            raise ValueError(
                "The number of axes of target or prediction is not known, or another "
                "one than before: strict cannot pair them. Compile anew for other data."
            )
        shapes = y_true, y_pred, getattr(y_pred, "_keras_mask", None), weight
        kept = _check_pair(self.inner, *map(_static, shapes))
        message = (
            "Target and prediction differ in a size that was not known "
            "before: one would be repeated."
        )
        sizes = [tf.shape(y_true)[i] == tf.shape(y_pred)[i] for i in range(kept)]
        said = [message, tf.shape(y_true), tf.shape(y_pred)]
        with tf.control_dependencies([tf.debugging.Assert(tf.reduce_all(sizes), said)]):
            y_true = tf.identity(y_true)
        return super().__call__(y_true, y_pred, sample_weight)

    def call(self, y_true, y_pred):
        if isinstance(self.inner, tf.keras.losses.Loss):
            return self.inner.call(y_true, y_pred)
        return self.inner(*_same_rank(y_true, y_pred, tf.squeeze, tf.expand_dims))


def trace_shapes(model, x):
    """Prints one line for each layer or operation: its name, and the shape behind it.

    model: functional, or Sequential with an Input; another one raises a TypeError. x:
    an array (samples, ...) or several. What does not fit raises what TensorFlow raises.
    """
    for _, name, tensors in _trace(model, x):
        print(f"{name:28}", " ".join(_tuple(tensor.shape) for tensor in tensors))


def trace_masks(model, x):
    """Prints one line for each layer or operation: its name, and the mask behind it.

    That is `mask (samples, timesteps)`, `no mask`, `mask lost` where something that
    gets a mask passes none on, or `mask used`: an RNN that returns one vector, and
    pooling over time, need none behind them. Arguments and errors: `trace_shapes`.
    """
    for node, name, tensors in _trace(model, x):
        mask = getattr(tensors[0], "_keras_mask", None)
        state = "no mask" if mask is None else f"mask {_tuple(mask.shape)}"
        if _mixes(node):
            state = "mask lost"
        elif mask is None and any(map(_carries, _data(node))):
            state = "mask used" if _uses_mask(node) else "mask lost"
        print(f"{name:28}", state)


# What follows is the arithmetic of shapes. A shape is a tuple of sizes, samples first;
# None is a size not known yet.


def _check_pair(loss, target, output, mask=None, weight=None):
    """Raises unless each prediction meets its own target, mask and weight.

    Returns how many axes both arrays share.
    """
    name, kind = _name(loss), _kind(loss)
    said = f"Target {_tuple(target)} and output {_tuple(output)}"
    if kind in ("sparse", "classes"):
        if len(output) < 2:
            raise ValueError(
                f"{said}: {name} needs an output with a last axis of classes."
            )
        if output[-1] == 1:
            raise ValueError(
                f"{said}: {name} over one class is always 0, or takes the timesteps "
                "for classes. For yes or no use binary_crossentropy."
            )
    y, p = target, output
    if not isinstance(loss, tf.keras.losses.Loss) or hasattr(loss, "fn"):
        y, p = _same_rank(y, p, lambda a, axis: a[:-1], lambda a, axis: (*a, 1))
    values = p[:-1]
    if kind == "sparse":
        y = y[:-1] if len(y) == len(p) and y[-1] == 1 else y
        if not _agree(y, values):
            raise ValueError(
                f"{said}: {name} needs a target of {_tuple(values)}, "
                "the output without its last axis, classes."
            )
        kept = len(values)
    else:
        open_to_one = any(a == 1 and b is None for a, b in zip(y[1:], p[1:]))
        if open_to_one or not (_agree(y, p) or _agree(_trimmed(y), _trimmed(p))):
            raise ValueError(
                f"{said}: {name} does not pair them one to one; "
                f"{_repeats(y, p, _names(len(output)))}."
            )
        kept = min(len(target), len(output)) if len(y) == len(p) else 0
    for what, shape in (("mask", mask), ("sample_weight", weight)):
        if shape is not None and kind != "whole":
            _check_weights(said, what, shape, values)
    return kept


def _check_weights(said, what, shape, values):
    """A weight lies on its values if the axes agree; 1 stands for a whole one."""
    v, w = _same_rank(values, shape, lambda a, axis: a[:-1], lambda a, axis: (*a, 1))
    v, w = _trimmed(v), _trimmed(w)
    fit = all(None in (a, b) or b in (a, 1) for a, b in zip(v, w))
    if w and (len(v) != len(w) or not fit):
        remedy = {
            "sample_weight": "Give (samples, 1) or (samples, timesteps).",
            "mask": "Give the target a last axis of 1.",
        }
        raise ValueError(
            f"{said}: the loss has one value for each {_axes(values)}, "
            f"{_tuple(values)}, and the {what} is {_tuple(shape)}: "
            f"it lands on another axis. {remedy[what]}"
        )


def _same_rank(y, p, squeeze, expand):
    """What Keras does first: where ranks differ by one, the longer loses a last 1."""
    sizes_y, sizes_p = getattr(y, "shape", y), getattr(p, "shape", p)
    if len(sizes_y) == len(sizes_p) + 1 and sizes_y[-1] == 1:
        return (y, expand(p, -1)) if len(sizes_p) == 1 else (squeeze(y, axis=-1), p)
    if len(sizes_p) == len(sizes_y) + 1 and sizes_p[-1] == 1:
        return (expand(y, -1), p) if len(sizes_y) == 1 else (y, squeeze(p, axis=-1))
    return y, p


def _agree(a, b):
    return len(a) == len(b) and all(None in ab or ab[0] == ab[1] for ab in zip(a, b))


def _trimmed(shape):
    """Without leading axes of 1: broadcasting adds and drops them freely."""
    while shape and shape[0] == 1:
        shape = shape[1:]
    return shape


def _repeats(y, p, names):
    """Which side is repeated along which axis of the output, or where sizes clash."""
    rank = max(len(y), len(p))
    added = ["added axis"]
    names = (
        *(added * (rank - len(p))),
        *names[: len(p)],
        *(added * (len(p) - len(names))),
    )
    y, p = (1,) * (rank - len(y)) + tuple(y), (1,) * (rank - len(p)) + tuple(p)
    along = {"the target": [], "the output": []}
    for name, a, b in zip(names, y, p):
        if a == 1 != b:
            along["the target"].append(name)
        elif b == 1 != a:
            along["the output"].append(name)
        elif None not in (a, b) and a != b:
            return f"{a} meets {b} along {name}"
    sides = [(side, " and ".join(axes)) for side, axes in along.items() if axes]
    return " and ".join(f"{side} is repeated along {axes}" for side, axes in sides)


def _names(rank):
    if rank < 3:
        return ("samples", "units")[:rank]
    middle = (
        [f"axis {axis}" for axis in range(1, rank - 1)] if rank > 3 else ["timesteps"]
    )
    return ("samples", *middle, "units")


def _axes(values):
    names = ("sample", "timestep", *(f"entry of axis {axis}" for axis in range(2, 9)))
    return " and ".join(names[: len(values)]) or "batch"


def _tuple(shape):
    return str(tuple(shape))


def _static(tensor):
    """The shape that is known of a tensor while a graph is built, or None."""
    if tensor is None or tensor.shape.rank is None:
        return None
    return tuple(tensor.shape)


# What follows knows the losses of Keras, by what they are and not by their names.

_VALUES = """mean_squared_error mean_absolute_error mean_absolute_percentage_error
    mean_squared_logarithmic_error huber log_cosh poisson kl_divergence hinge
    squared_hinge categorical_hinge cosine_similarity binary_crossentropy
    binary_focal_crossentropy"""
_KINDS = {
    **dict.fromkeys(_VALUES.split(), "values"),
    **dict.fromkeys(
        ["categorical_crossentropy", "categorical_focal_crossentropy"], "classes"
    ),
    "sparse_categorical_crossentropy": "sparse",
    **dict.fromkeys(["dice", "tversky"], "whole"),  # one value for a whole batch
}
_FUNCTIONS = list(_KINDS)
_KINDS = {name.replace("_", ""): kind for name, kind in _KINDS.items()}


def _plain(loss):
    """A loss of Keras by its name, meansquarederror; "" for one of your own."""
    if isinstance(loss, tf.keras.losses.Loss):
        name = type(loss).__name__
        same = getattr(tf.keras.losses, name, None) is type(loss)
    else:
        name = getattr(loss, "__name__", "")
        same = name in _FUNCTIONS and tf.keras.losses.get(name) is loss
    return name.replace("_", "").lower() if same else ""


def _kind(loss):
    """How a loss of Keras pairs; "" for one of your own, whose pairing nobody knows."""
    return _KINDS.get(_plain(loss), "")


def _name(loss):
    """The field's short name of a loss: mse, sparse_categorical_crossentropy."""
    name = getattr(loss, "name", None) or getattr(loss, "__name__", type(loss).__name__)
    return {"mean_squared_error": "mse", "mean_absolute_error": "mae"}.get(name, name)


# What follows reads what fit is given.


def _unpacked(x, y, sample_weight):
    """x, y, sample_weight by name: of a Dataset its specs, of a PyDataset batch 0."""
    if isinstance(x, tf.data.Dataset):
        batch = x.element_spec
    elif isinstance(x, tf.keras.utils.Sequence):
        batch = x[0]
    else:
        return {"x": x, "y": y, "sample_weight": sample_weight}
    batch = tuple(batch) if isinstance(batch, (tuple, list)) else (batch,)
    return dict(zip(("x", "y", "sample_weight"), (*batch, None, None)))


def _class_weights(x, y):
    """What fit makes of class_weight: a weight per sample, of a Dataset per label."""
    shape = [None]
    if isinstance(x, tf.data.Dataset) and hasattr(y, "shape"):
        shape = y.shape[:-1] if y.shape.rank > 1 else y.shape
    return tf.TensorSpec(shape, tf.float32)


def _leaves(tree, what):
    """The arrays in lists, tuples and dicts; a list of numbers raises a ValueError."""
    leaves = [leaf for leaf in tf.nest.flatten(tree) if leaf is not None]
    if any(isinstance(leaf, (bool, int, float, str)) for leaf in leaves):
        raise ValueError(
            f"{what} is a list of numbers or words, which fit does not take: pass "
            f"np.array({what})."
        )
    return leaves


def _shape(leaf):
    """The shape of an array, tensor, table or spec; None where nobody knows it."""
    shape = getattr(leaf, "shape", None)
    if shape is None or getattr(shape, "rank", 0) is None:
        return None
    return (*shape, 1) if hasattr(leaf, "to_frame") else tuple(shape)  # pandas.Series


def _samples(leaves):
    """The common size of axis 0, or None where only the batches tell."""
    sizes = [
        shape[0] for shape in map(_shape, leaves) if shape and shape[0] is not None
    ]
    if len(set(sizes)) > 1:
        raise ValueError(
            f"The arrays hold {', '.join(map(str, sizes))} samples: axis 0 of all "
            "must be the same."
        )
    return sizes[0] if sizes else None


def _spec(leaf, batch, declared=None):
    """What tf.function needs to know of an array, in a batch of so many, or None.

    declared: the shape of the model's input, for sizes that a Dataset leaves open.
    """
    shape = [batch, *_shape(leaf)[1:]]
    if declared is not None and len(declared) == len(shape):
        pairs = zip(shape[1:], declared[1:])
        shape[1:] = [two if one is None else one for one, two in pairs]
    if isinstance(leaf, (tf.RaggedTensor, tf.RaggedTensorSpec)):
        spec = leaf if isinstance(leaf, tf.TypeSpec) else tf.type_spec_from_value(leaf)
        return tf.RaggedTensorSpec(
            shape, spec.dtype, spec.ragged_rank, spec.row_splits_dtype
        )
    if isinstance(leaf, (tf.SparseTensor, tf.SparseTensorSpec)):
        return tf.SparseTensorSpec(shape, leaf.dtype)
    if hasattr(leaf, "tocoo"):  # scipy.sparse
        return tf.SparseTensorSpec(shape, tf.keras.backend.floatx())
    if isinstance(leaf, tf.TypeSpec) or tf.is_tensor(leaf):
        dtype = tf.as_dtype(leaf.dtype)
    else:
        kind = np.asarray(leaf).dtype
        dtype = tf.string if kind.kind in "USO" else tf.as_dtype(kind)
    return tf.TensorSpec(
        shape, tf.keras.backend.floatx() if dtype.is_floating else dtype
    )


def _values(leaf):
    """The values of an array; None of a spec and of what is no rectangle."""
    if isinstance(leaf, (tf.TypeSpec, tf.RaggedTensor, tf.SparseTensor)):
        return None
    return None if hasattr(leaf, "tocoo") else np.asarray(leaf)


def _by_input(model, x):
    """`(input, what x holds for it)` where a model declares its inputs."""
    inputs = getattr(model, "inputs", None) or []
    if isinstance(x, dict):
        names = [tensor.name.split(":")[0] for tensor in inputs]
        given = [x[name] for name in names] if set(names) == set(x) else []
    else:
        given = tf.nest.flatten(x)
    clear = len(inputs) == len(given) and not any(leaf is None for leaf in given)
    return list(zip(inputs, given)) if clear else []


# What follows looks at a model.


class _Noting(tf.keras.losses.Loss):
    """Stands for a loss while Keras pairs outputs, targets and weights; notes them."""

    def __init__(self, loss, found):
        super().__init__(name="noting")
        self.loss, self.found = loss, found

    def __call__(self, y_true, y_pred, sample_weight=None):
        mask = getattr(y_pred, "_keras_mask", None)
        if isinstance(sample_weight, (list, tuple)):  # of y=[y] for a single output
            (sample_weight,) = sample_weight
            if sample_weight is not None and sample_weight.shape[1:] == (1,):
                raise ValueError(
                    "y is a list of one array, and in fit the sample_weight "
                    "(samples, 1) lands on another axis. Pass y itself."
                )
        self.found.append((self.loss, y_pred, y_true, mask, sample_weight))
        return tf.zeros(())


def _traced(model, data, batch, training=True):
    """`(loss, output name, target, output, mask, weight)` of each pair of `fit`.

    The last four are shapes, or None. One step is traced for a batch of so many
    samples, or None: a graph is built, nothing is computed.
    """
    found = []

    def step(x, y, sample_weight):
        found.clear()  # a model that makes its weights in its call is traced twice
        known = "training" in getattr(model, "_call_fn_args", ["training"])
        outputs = model(x, training=training) if known else model(x)
        if not _own(model, "compute_loss") and any(tf.nest.flatten(losses)):
            pairing.compute_loss(x, y, outputs, sample_weight)
        found[:] = [noted(*pair, _output_names(model, outputs)) for pair in found]

    def noted(loss, output, target, mask, weight, names):
        name = next((name for name, tensor in names if tensor is output), None)
        return loss, name, *map(_static, (target, output, mask, weight))

    losses = tf.nest.map_structure(
        lambda loss: loss and _Noting(_resolved(loss), found), model.loss
    )
    pairing = tf.keras.Model()  # pairs by the rules of Keras, and has no weights
    pairing.output_names = getattr(model, "output_names", None)
    pairing.compile("sgd", losses)
    wanted = {id(leaf): tensor.shape for tensor, leaf in _by_input(model, data["x"])}
    specs = {
        what: tf.nest.map_structure(
            lambda leaf: (
                None if leaf is None else _spec(leaf, batch, wanted.get(id(leaf)))
            ),
            tree,
        )
        for what, tree in data.items()
    }
    with model.distribute_strategy.scope():
        tf.function(step, autograph=False).get_concrete_function(**specs)
    return found


def _resolved(loss):
    """What a compiled loss stands for; "crossentropy" stays a name."""
    try:
        loss = tf.keras.losses.get(loss)
    except ValueError:
        return loss
    return loss


def _output_names(model, outputs):
    """`(name, tensor)` of each output, in the order of Keras."""
    tensors = tf.nest.flatten(outputs)
    names = sorted(outputs) if isinstance(outputs, dict) else None
    names = names or getattr(model, "output_names", None) or range(len(tensors))
    return list(zip(names, tensors))


def _own(model, method):
    """Does a subclass bring its own train_step, compute_loss, ...?"""
    return getattr(type(model), method) is not getattr(tf.keras.Model, method)


def _check_losses(model, data, even, batches):
    """Each pair, in batches of these sizes. Returns as check_fit does."""
    pairs, free = _traced_freely(model, data, even)
    attends = any(map(_is_attention, _layers_of(model)))
    evaluated = _traced_freely(model, data, even, training=False)[0] if attends else []
    _check_accuracy(model, pairs, _leaves(data["y"], "y"))
    unknown = []
    names, tensors = (getattr(model, of, None) for of in ("output_names", "outputs"))
    graph = dict(zip(names or [], tensors or []))
    for _, name, _, *output_and_mask, _ in pairs + evaluated:
        _check_kept(model, graph.get(name), *output_and_mask)
    for loss, _, *shapes in pairs:
        loss, known = (
            (loss.inner, True) if isinstance(loss, _Strict) else (loss, _kind(loss))
        )
        target, output = shapes[:2]
        if not known or target is None or output is None:
            unknown.append(_name(loss) if not isinstance(loss, str) else loss)
            continue
        if free and output and output[0] is not None:
            raise ValueError(
                f"The output is {_tuple(output)} for every number of samples: axis 0 "
                "is not the samples. The last timestep is [:, -1], not [0] or [-1]."
            )
        for batch in batches:
            _check_pair(loss, *[shape and (batch, *shape[1:]) for shape in shapes])
    if unknown:
        return f"Not judged: how {' and '.join(unknown)} pairs targets with outputs."
    return None


def _layers_of(model):
    """The model's layers and, where Keras tells them, those inside of them."""
    return getattr(model, "_flatten_layers", lambda: model.layers)()


def _check_kept(model, tensor, output, mask):
    """A mask that the graph's output carries, and that is gone when the model runs."""
    if mask is not None or not output or len(output) < 3 or not _carries(tensor):
        return
    name = next((x.name for x in _layers_of(model) if _is_attention(x)), None)
    cause = f" {name} takes it off its inputs: give it a tensor of its own,"
    cause += " not Dropout's."
    raise ValueError(
        "The mask of the output is lost while the model runs: every padded timestep "
        f"counts.{cause if name else ''}"
    )


def _is_attention(layer):
    return isinstance(layer, tf.keras.layers.MultiHeadAttention)


def _traced_freely(model, data, even, training=True):
    """The pairs, and whether they were traced for any number of samples.

    A stateful RNN, a declared batch size, or a call that needs one, keep fit's size.
    """
    stateful = any(getattr(layer, "stateful", False) for layer in _layers_of(model))
    declared = [tensor.shape[0] for tensor in getattr(model, "inputs", None) or []]
    if not stateful and not any(declared):
        try:
            return _traced(model, data, None, training), True
        except Exception:
            pass
    batch = next(filter(None, declared), even)
    return _traced(model, data, batch, training), False


def _check_accuracy(model, pairs, targets):
    """The name "accuracy", for several yes/no outputs, means the largest one.

    Of targets that are one of several classes, one-hot, that is the right one.
    """
    if targets and all(map(_is_one_hot, targets)):
        return
    for loss, name, _, output, *_ in pairs:
        loss = loss.inner if isinstance(loss, _Strict) else loss
        if not _plain(loss).startswith("binary") or not output or output[-1] == 1:
            continue
        if {"accuracy", "acc"} & set(_metric_names(model, name)):
            raise ValueError(
                "accuracy of several yes/no outputs is the position of the largest: "
                "name binary_accuracy instead."
            )


def _is_one_hot(target):
    values = _values(target)
    if values is None or values.ndim < 2 or values.shape[-1] == 1:
        return False
    return np.isin(values, (0, 1)).all() and (values.sum(axis=-1) == 1).all()


def _metric_names(model, output):
    """The metrics compiled by name for one output; Keras has no public list."""
    compiled = getattr(model, "_compile_metrics", None)
    compiled = compiled or getattr(model, "compiled_metrics", None)
    names = list(getattr(model, "output_names", None) or [])
    for which in ("_user_metrics", "_user_weighted_metrics"):
        metrics = getattr(compiled, which, None)
        if isinstance(metrics, dict):
            metrics = metrics.get(output)
        elif (
            len(names) > 1 and isinstance(metrics, list) and len(metrics) == len(names)
        ):
            metrics = metrics[names.index(output)] if output in names else None
        yield from (m for m in tf.nest.flatten(metrics) if isinstance(m, str))


def _check_inputs(model, x):
    """Sequential takes any length; every model adds or drops a last axis of 1."""
    for tensor, array in _by_input(model, x):
        wanted, found = tuple(tensor.shape)[1:], _shape(array)[1:]
        declared, given = _tuple((None, *wanted)), _tuple(_shape(array))
        said = f"The model declares {declared}, and x is {given}"
        if wanted[1:] == (1,) and wanted[0] != 1 and found == (1,):
            raise ValueError(
                f"{said}: every row is read as one sample of 1 timestep. One window "
                "needs x[np.newaxis]."
            )
        if len(wanted) != len(found):
            continue
        for name, one, two in zip(_names(len(wanted) + 1)[1:], wanted, found):
            if None not in (one, two) and one != two:
                name = name.replace("units", "features")
                raise ValueError(f"{said}: {two} {name}, where {one} are declared.")


def _check_graph(model, x, targets):
    """What the calls of a functional or Sequential model show; another one has none."""
    try:
        nodes = _nodes(model)
    except TypeError:
        return
    arrays = {id(tensor): _values(array) for tensor, array in _by_input(model, x)}
    for node in nodes:
        _check_ids(node, arrays)
        _check_softmax(node)
        _check_state(node)
        _check_leak(node, nodes, arrays, targets)
    _check_masks(model, nodes)


def _check_ids(node, arrays):
    """Values that a layer reads as something else: ids below 0, and NaN as a mask."""
    layer = node.operation
    if isinstance(layer, tf.keras.layers.Masking) and np.any(
        np.isnan(layer.mask_value)
    ):
        raise ValueError(
            f"{layer.name} masks nothing: NaN never equals NaN. "
            "Replace NaN by a value that the data does not hold."
        )
    if isinstance(layer, tf.keras.layers.Embedding):
        given = [arrays.get(id(tensor)) for tensor in _data(node)]
        if any(ids is not None and np.min(ids, initial=0) < 0 for ids in given):
            raise ValueError(
                f"{layer.name} gets ids below 0, which it counts from the end: "
                "-1 is the last word. Pad with 0."
            )


def _check_softmax(node):
    """A softmax over one number is 1, whatever the number."""
    layer = node.operation
    inner = layer.layer if isinstance(layer, tf.keras.layers.TimeDistributed) else layer
    softmax = isinstance(inner, tf.keras.layers.Softmax) and inner.axis == -1
    kinds = tf.keras.activations.softmax, tf.nn.softmax
    softmax = softmax or getattr(inner, "activation", None) in kinds
    if softmax and node.outputs[0].shape[-1] == 1:
        raise ValueError(
            f"{layer.name} has a softmax over 1 unit, which is always 1. For yes or "
            "no use sigmoid."
        )


def _check_state(node):
    """An initial_state whose states are not the layer's, or that hides the mask."""
    state = _initial_state(node)
    if state is None:
        return
    layer, name = node.operation, node.operation.name
    if _carries(_data(node)[0]) and _argument(node, "mask", 2) is None:
        raise ValueError(
            f"{name} gets initial_state and ignores the mask of its input: pass "
            "mask= as well."
        )
    given, kept = tf.nest.flatten(state), _states(layer)
    if kept and len(kept) != len(given):
        raise ValueError(
            f"{name} keeps {len(kept)} state{'s' * (len(kept) > 1)}, and "
            f"initial_state holds {len(given)}."
        )
    for tensor, wanted in zip(given, kept or []):
        if wanted == "h" and _state_kind(tensor) == "c":
            source = tensor._keras_history[0].name
            raise ValueError(
                f"{name} gets the cell state c of {source} where it keeps a hidden "
                "one, "
                "h. Per direction an LSTM takes [h, c], a GRU or SimpleRNN [h]."
            )
    if any(tensor.shape[0] == 1 for tensor in given):
        raise ValueError(
            f"{name} gets an initial_state of 1 sample, which all samples of a "
            "batch share."
        )


def _states(layer):
    """The states that an RNN keeps, such as ["h", "c"], in their order; or None."""
    if isinstance(layer, tf.keras.layers.Bidirectional):
        forward, backward = _states(layer.forward_layer), _states(layer.backward_layer)
        return forward + backward if forward and backward else None
    if isinstance(layer, tf.keras.layers.LSTM):
        return ["h", "c"]
    if isinstance(layer, (tf.keras.layers.GRU, tf.keras.layers.SimpleRNN)):
        return ["h"]
    size = getattr(layer, "state_size", None)
    return None if size is None else ["?"] * len(tf.nest.flatten(size))


def _state_kind(tensor):
    """ "h" or "c" of a tensor that an RNN returned as a state, else None."""
    layer, _, index = getattr(tensor, "_keras_history", (None, None, 0))
    kinds = ["sequence", *(_states(layer) or [])] if layer is not None else []
    return kinds[index] if index < len(kinds) else None


def _check_leak(node, nodes, arrays, targets):
    """A decoder, an RNN that starts from states, that reads the target itself."""
    if _initial_state(node) is None:
        return
    made_by = {id(tensor): other for other in nodes for tensor in other.outputs}
    tensor = _data(node)[0]
    while id(tensor) in made_by and _keeps_steps(made_by[id(tensor)].operation):
        tensor = _data(made_by[id(tensor)])[0]
    read = arrays.get(id(tensor))
    if read is None or read.size == 0 or np.all(read == read.flat[0]):
        return
    for target in map(_values, targets):
        if target is not None and target.ndim == read.ndim + 1 and target.shape[-1] > 1:
            target = target.argmax(axis=-1)  # ids are read, and the target is one-hot
        if target is None or target.size != read.size:
            continue
        if np.array_equal(np.ravel(target), np.ravel(read)):
            raise ValueError(
                f"{node.operation.name} reads the target itself: "
                "shift it by one timestep, or the model copies what it shall predict."
            )


def _keeps_steps(layer):
    """Does each timestep of what a layer returns come from its own timestep alone?"""
    kinds = """Embedding Masking Dense TimeDistributed Activation Dropout
        SpatialDropout1D BatchNormalization LayerNormalization"""
    return isinstance(layer, tuple(getattr(tf.keras.layers, k) for k in kinds.split()))


def _check_masks(model, nodes):
    """Masks that are dropped before an RNN, a pooling or the loss can use them."""
    lost = {}
    recurrent = tf.keras.layers.RNN, tf.keras.layers.Bidirectional
    for node in nodes:
        layer = node.operation
        source = next((lost[id(t)] for t in _data(node) if id(t) in lost), None)
        uses = _uses_mask(node) or isinstance(layer, recurrent)
        if source and uses and not _gets_mask(node):
            raise ValueError(
                f"The mask is lost in {source} before {layer.name} can use it: "
                "every padded timestep counts."
            )
        if isinstance(layer, tf.keras.Model):
            continue  # what happens to a mask within it shows only while it runs
        masked = source or any(map(_carries, _data(node)))
        # The states of an RNN have used the mask up: only its output can lose it.
        for tensor in node.outputs[: 1 if isinstance(layer, recurrent) else None]:
            if _mixes(node):
                lost[id(tensor)] = layer.name
            elif masked and not _carries(tensor) and not _uses_mask(node):
                lost[id(tensor)] = source or layer.name
    for tensor in model.outputs:
        if id(tensor) in lost and len(tensor.shape) > 2:
            raise ValueError(
                f"The mask is lost in {lost[id(tensor)]} before the loss can use it: "
                "every padded timestep counts."
            )


def _carries(tensor):
    return getattr(tensor, "_keras_mask", None) is not None


def _mixes(node):
    """Add, Concatenate and the like: one branch without a mask drops the others'."""
    branches = node.arguments.args[0] if node.arguments.args else None
    if not isinstance(branches, (list, tuple)):
        return False
    of_layer = isinstance(node.operation, tf.keras.layers.Layer)
    return of_layer and {_carries(tensor) for tensor in branches} == {True, False}


def _gets_mask(node):
    """Is a mask passed to the call that its data does not carry?"""
    passed = _argument(node, "mask", 2) is not None  # third, if an RNN gets it unnamed
    by_keras = _initial_state(node) is None and any(map(_carries, _data(node)))
    return passed and not by_keras


def _uses_mask(node):
    """An RNN that returns one vector, or pooling over time, needs no mask behind it."""
    layer = node.operation
    pools = isinstance(layer, tf.keras.layers.GlobalAveragePooling1D)
    return pools or getattr(layer, "return_sequences", True) is False


def _nodes(model):
    """The calls from the inputs to the outputs, without those that make masks.

    Keras has no public way to ask for them. Raises a TypeError where there are none.
    """
    graph = getattr(model, "_functional", None) or model
    if not hasattr(graph, "_nodes_by_depth") or not hasattr(tf.keras, "ops"):
        raise TypeError(
            "The model must be functional, or Sequential with an Input, in Keras 3: "
            "another one has no layers to walk before it runs."
        )
    needed, nodes = {id(tensor) for tensor in model.outputs}, []
    for depth in sorted(graph._nodes_by_depth):
        for node in graph._nodes_by_depth[depth]:
            used = any(id(tensor) in needed for tensor in node.outputs)
            if node.operation and not node.is_input and used:
                needed.update(id(tensor) for tensor in _data(node))
                nodes.insert(0, node)
    return nodes


def _argument(node, name, position):
    """An argument of a call, by its name or its position."""
    args, named = node.arguments.args, node.arguments.kwargs
    return named.get(name, args[position] if len(args) > position else None)


def _initial_state(node):
    """The initial_state that an RNN is called with, or None."""
    kinds = tf.keras.layers.RNN, tf.keras.layers.Bidirectional
    position = 1 if isinstance(node.operation, kinds) else 99
    return _argument(node, "initial_state", position)


def _data(node):
    """The tensors that a call works on, without masks."""
    named = [value for name, value in node.arguments.kwargs.items() if name != "mask"]
    tensors = tf.nest.flatten([node.arguments.args, named])
    return [tensor for tensor in tensors if hasattr(tensor, "_keras_history")]


def _trace(model, x):
    """`(node, name, [tensor, ...])` for each call of the model, traced for x."""
    nodes = _nodes(model)
    found = []
    outputs = [tensor for node in nodes for tensor in node.outputs]
    probe = tf.keras.Model(model.inputs, outputs)

    def forward(x):
        found[:] = tf.nest.flatten(probe.call(x))

    x = tf.nest.map_structure(lambda leaf: _spec(leaf, _shape(leaf)[0]), x)
    tf.function(forward, autograph=False).get_concrete_function(x)
    tensors = iter(found)
    return [
        (node, node.operation.name, [next(tensors) for _ in node.outputs])
        for node in nodes
    ]
