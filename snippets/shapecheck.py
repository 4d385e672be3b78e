"""Guards against shapes that train without an error on something else than you mean. Needs TensorFlow with Keras 3.

    check_fit(model, x, y)       before model.fit(x, y): raises where fit would be silently wrong
    strict(loss)                 in model.compile: the loss refuses to repeat targets or predictions
    trace_shapes(model, x)       prints the shape behind every layer
    trace_masks(model, x)        prints which layers pass a mask on, and where it is lost

Nothing here trains, and nothing changes a weight or a state: a model is traced, not run.
"""

import numpy as np
import tensorflow as tf


def check_fit(model, x, y, sample_weight=None, class_weight=None, batch_size=32):
    """Raises a ValueError with one sentence if `model.fit(x, y, ...)` would be silently wrong, and returns None if not.

    model: compiled. x: array, or list or dict of arrays, each (samples, ...). y: array, or list or dict of arrays, one for
    each output, (samples, ...). sample_weight: (samples,), (samples, 1) or (samples, timesteps). class_weight: as in `fit`.
    batch_size: samples in a batch, as in `fit`; wrong shapes sometimes agree by chance in one batch only.

    What contradicts openly, such as a layer that gets too few axes, raises what TensorFlow raises.
    """
    inputs, targets = tf.nest.flatten(x), tf.nest.flatten(y)
    weights = tf.nest.flatten(sample_weight) if sample_weight is not None else []
    samples = [np.shape(array)[0] for array in [*inputs, *targets, *weights]]
    if len(set(samples)) > 1:
        raise ValueError(
            f"The arrays hold {', '.join(map(str, samples))} samples: axis 0 of all must be the same."
        )
    _check_declared(model, inputs)
    _check_leak(inputs, targets)
    _check_graph(model, inputs)

    if class_weight is not None:
        weights = [np.ones(samples[0])]
    losses = _losses(model)
    outputs = _traced(model, x, batch_size if samples[0] % batch_size == 0 else None)
    if len(outputs) != len(targets):
        raise ValueError(f"The model has {len(outputs)} outputs, and y holds {len(targets)} arrays.")
    _check_accuracy(model, losses, outputs)
    for batch in {min(batch_size, samples[0]), samples[0] % batch_size} - {0}:
        for index, (output, mask) in enumerate(outputs):
            loss = losses[min(index, len(losses) - 1)]
            weight = weights[min(index, len(weights) - 1)] if weights else None
            if loss is not None:
                of_batch = [
                    None if shape is None else (batch, *shape[1:])
                    for shape in (
                        np.shape(targets[index]),
                        output,
                        mask,
                        None if weight is None else np.shape(weight),
                    )
                ]
                _check_pairs(loss, *of_batch)


def strict(loss):
    """`loss` (a name, a function or a `tf.keras.losses.Loss`), refusing every target that does not match its prediction.

    The result goes into `model.compile(loss=strict("mse"))`. y_true has the shape of y_pred, may lack or add a last axis
    of 1, and for a sparse loss is y_pred's shape without its last axis, classes. Anything else raises: a ValueError while
    `fit` traces its graph, or an InvalidArgumentError while it runs where a size is only known then.
    """
    return _Strict(tf.keras.losses.get(loss))


class _Strict(tf.keras.losses.Loss):
    def __init__(self, loss):
        super().__init__(name=_name(loss), reduction=getattr(loss, "reduction", "sum_over_batch_size"))
        self.inner = loss

    def __call__(self, y_true, y_pred, sample_weight=None):
        y_true, y_pred = tf.convert_to_tensor(y_true), tf.convert_to_tensor(y_pred)
        weight = None if sample_weight is None else tuple(tf.convert_to_tensor(sample_weight).shape)
        mask = getattr(y_pred, "_keras_mask", None)
        mask = None if mask is None else tuple(mask.shape)
        kept = _check_pairs(self.inner, tuple(y_true.shape), tuple(y_pred.shape), mask, weight)
        sizes = [tf.shape(y_true)[axis] == tf.shape(y_pred)[axis] for axis in range(kept)]
        message = "Target and prediction differ in a size that was not known before: one would be repeated."
        with tf.control_dependencies(
            [tf.debugging.Assert(tf.reduce_all(sizes), [message, tf.shape(y_true), tf.shape(y_pred)])]
        ):
            y_true = tf.identity(y_true)
        return super().__call__(y_true, y_pred, sample_weight)

    def call(self, y_true, y_pred):
        if isinstance(self.inner, tf.keras.losses.Loss):
            return self.inner.call(y_true, y_pred)
        return self.inner(*_same_rank(y_true, y_pred, tf.squeeze, tf.expand_dims))


def trace_shapes(model, x):
    """Prints one line for each layer or operation: its name and the shape behind it for x, an array (samples, ...) or several.

    The model is functional or Sequential. Raises a TypeError for another one, and what TensorFlow raises where x does not fit.
    """
    for name, tensors in _trace(model, x):
        print(f"{name:28}", " ".join(_tuple(tensor.shape) for tensor in tensors))


def trace_masks(model, x):
    """Prints one line for each layer or operation: its name and `mask (samples, timesteps)`, `no mask`, or `mask lost`.

    A mask is lost where something that gets one passes none on. An RNN that returns one vector, and pooling over time, use
    it up: they are `mask used`. Arguments and errors as for `trace_shapes`.
    """
    for node, (name, tensors) in zip(_nodes(model), _trace(model, x)):
        mask = getattr(tensors[0], "_keras_mask", None)
        state = "no mask" if mask is None else f"mask {_tuple(mask.shape)}"
        if _mixes(node):
            state = "mask lost"
        elif mask is None and any(map(_carries, _data(node))):
            state = "mask used" if _uses_mask(node) else "mask lost"
        print(f"{name:28}", state)


# What follows is the arithmetic of shapes. A shape is a tuple of sizes, samples first; None is a size not known yet.


def _check_pairs(loss, target, output, mask=None, weight=None):
    """Raises unless each prediction meets its own target, mask and weight. Returns how many axes both arrays share."""
    name, said = _name(loss), f"Target {_tuple(target)} and output {_tuple(output)}"
    if "categorical" in name and len(output) < 2:
        raise ValueError(f"{said}: {name} needs an output with a last axis of classes.")
    if "categorical" in name and output[-1] == 1:
        raise ValueError(f"{said}: {name} over one class is always 0. For yes or no use binary_crossentropy.")
    y, p = target, output
    squeezes = not isinstance(loss, tf.keras.losses.Loss) or hasattr(
        loss, "fn"
    )  # Keras' own, and plain functions
    if squeezes:
        y, p = _same_rank(y, p, lambda shape, axis: shape[:-1], lambda shape, axis: (*shape, 1))
    if "sparse" in name:
        if len(y) == len(p) and y[-1] == 1:
            y = y[:-1]
        values = p[:-1]
        if not _agree(y, values):
            raise ValueError(
                f"{said}: {name} needs a target of {_tuple(values)}, the output without its last axis, classes."
            )
        kept = len(values)
    else:
        if not _agree(y, p) and not _agree(_trimmed(y), _trimmed(p)):
            raise ValueError(
                f"{said}: {name} does not pair them one to one; {_repeats(y, p, _names(len(output)))}."
            )
        values = p[:-1]
        kept = len(p) if len(target) == len(output) else min(len(target), len(output))
    for what, shape in (("mask", mask), ("sample_weight", weight)):
        if shape is not None:
            _check_weights(said, what, shape, values)
    return kept if len(y) == len(p) or "sparse" in name else 0


def _check_weights(said, what, shape, values):
    """A weight lies on its own values if both have the same axes; a size of 1 stands for all of an axis."""
    v, w = _same_rank(values, shape, lambda shape, axis: shape[:-1], lambda shape, axis: (*shape, 1))
    v, w = _trimmed(v), _trimmed(w)
    if w == ():
        return
    if len(v) != len(w) or any(None not in (a, b) and a != b and b != 1 for a, b in zip(v, w)):
        raise ValueError(
            f"{said}: the loss has one value for each {_axes(values)}, {_tuple(values)}, and the {what} is {_tuple(shape)}: "
            f"it lands on another axis. {'Give (samples, 1) or (samples, timesteps).' if what == 'sample_weight' else 'Give the target a last axis of 1.'}"
        )


def _same_rank(y, p, squeeze, expand):
    """What Keras 3 does first: ranks that differ by one become the same if the longer shape ends in 1."""
    sizes_y, sizes_p = getattr(y, "shape", y), getattr(p, "shape", p)
    if len(sizes_y) == len(sizes_p) + 1 and sizes_y[-1] == 1:
        return (y, expand(p, -1)) if len(sizes_p) == 1 else (squeeze(y, axis=-1), p)
    if len(sizes_p) == len(sizes_y) + 1 and sizes_p[-1] == 1:
        return (expand(y, -1), p) if len(sizes_y) == 1 else (y, squeeze(p, axis=-1))
    return y, p


def _agree(a, b):
    return len(a) == len(b) and all(None in sizes or sizes[0] == sizes[1] for sizes in zip(a, b))


def _trimmed(shape):
    """Without leading axes of 1: broadcasting adds and drops them freely."""
    while shape and shape[0] == 1:
        shape = shape[1:]
    return shape


def _repeats(y, p, names):
    """Which side is repeated along which axis of the output, or where two sizes meet that do not fit."""
    rank = max(len(y), len(p))
    names = (*(["added axis"] * (rank - len(p))), *names[: len(p)], *(["added axis"] * (len(p) - len(names))))
    along = {"the target": [], "the output": []}
    for name, a, b in zip(names, (1,) * (rank - len(y)) + tuple(y), (1,) * (rank - len(p)) + tuple(p)):
        if a == 1 != b:
            along["the target"].append(name)
        elif b == 1 != a:
            along["the output"].append(name)
        elif None not in (a, b) and a != b:
            return f"{a} meets {b} along {name}"
    return " and ".join(
        f"{side} is repeated along {' and '.join(axes)}" for side, axes in along.items() if axes
    )


def _names(rank):
    return {0: (), 1: ("samples",), 2: ("samples", "units"), 3: ("samples", "timesteps", "units")}.get(
        rank, ("samples", *(f"axis {axis}" for axis in range(1, rank - 1)), "units")
    )


def _axes(values):
    return (
        " and ".join(
            ("sample", "timestep", *(f"entry of axis {axis}" for axis in range(2, 9)))[: len(values)]
        )
        or "batch"
    )


def _tuple(shape):
    return str(tuple(shape))


def _name(loss):
    """The field's short name of a loss: mse, sparse_categorical_crossentropy."""
    name = (
        loss
        if isinstance(loss, str)
        else getattr(loss, "name", None) or getattr(loss, "__name__", type(loss).__name__)
    )
    return {"mean_squared_error": "mse", "mean_absolute_error": "mae"}.get(name, name)


def _losses(model):
    """The compiled losses, one for each output or one for all."""
    loss = model.loss
    if isinstance(loss, dict):
        return [tf.keras.losses.get(loss.get(name)) for name in model.output_names]
    return [tf.keras.losses.get(entry) for entry in (loss if isinstance(loss, (list, tuple)) else [loss])]


# What follows looks at a model.


def _traced(model, x, batch):
    """`(shape, mask shape or None)` of each output for a batch: a graph is built, nothing is computed."""
    found = []

    def forward(*inputs):
        outputs = model(tf.nest.pack_sequence_as(x, inputs), training=True)
        for output in tf.nest.flatten(outputs):
            mask = getattr(output, "_keras_mask", None)
            found.append((tuple(output.shape), None if mask is None else tuple(mask.shape)))
        return outputs

    arrays = [np.asarray(array) for array in tf.nest.flatten(x)]
    specs = [tf.TensorSpec([batch, *array.shape[1:]], _dtype(array)) for array in arrays]
    tf.function(forward, autograph=False).get_concrete_function(*specs)
    return found


def _dtype(array):
    return tf.float32 if array.dtype.kind == "f" else array.dtype


def _check_declared(model, inputs):
    """Sequential takes any sequence length, and every model adds or drops a last axis of 1."""
    for tensor, array in zip(getattr(model, "inputs", None) or [], inputs):
        wanted, found = tuple(tensor.shape)[1:], np.shape(array)[1:]
        said = f"The model declares {_tuple((None, *wanted))}, and x is {_tuple(np.shape(array))}"
        if wanted[1:] == (1,) and wanted[0] != 1 and found == (1,):
            raise ValueError(
                f"{said}: every row is read as one sample of 1 timestep. One window needs x[np.newaxis]."
            )
        for name, one, two in zip(_names(len(wanted) + 1)[1:], wanted, found):
            if len(wanted) == len(found) and one is not None and one != two:
                raise ValueError(
                    f"{said}: {two} {name.replace('units', 'features')}, where {one} are declared."
                )


def _check_leak(inputs, targets):
    """With two inputs or more, one that equals the target tells the decoder what it shall predict."""
    for target in targets if len(inputs) > 1 else []:
        for number, array in enumerate(inputs):
            if np.size(array) == np.size(target) and np.array_equal(np.ravel(array), np.ravel(target)):
                raise ValueError(
                    f"Input {number} is the target itself: shift it by one timestep, or the model copies what it shall predict."
                )


def _check_accuracy(model, losses, outputs):
    """ "accuracy" of several yes/no outputs compares the positions of the largest ones."""
    metrics = tf.nest.flatten((model.get_compile_config() or {}).get("metrics"))
    several = any(
        "binary" in _name(loss) and shape[-1] != 1 for loss, (shape, _) in zip(losses, outputs) if loss
    )
    if several and any(metric in ("accuracy", "acc") for metric in metrics if isinstance(metric, str)):
        raise ValueError(
            "accuracy of several yes/no outputs is the position of the largest: name binary_accuracy instead."
        )


def _check_graph(model, inputs):
    """Masks that are dropped before they are used, ids below 0, states of one sample; in functional and Sequential models."""
    try:
        nodes = _nodes(model)
    except TypeError:
        return
    lost = {}
    arrays = {id(tensor): array for tensor, array in zip(model.inputs, inputs)}
    for node in nodes:
        layer = node.operation
        name = layer.name
        wants = _uses_mask(node) or isinstance(layer, (tf.keras.layers.RNN, tf.keras.layers.Bidirectional))
        if isinstance(layer, tf.keras.layers.Masking) and np.any(np.isnan(layer.mask_value)):
            raise ValueError(
                f"{name} masks nothing: NaN never equals NaN. Replace NaN by a value that the data does not hold."
            )
        if isinstance(layer, tf.keras.layers.Embedding) and any(
            np.min(arrays.get(id(tensor), 0), initial=0) < 0 for tensor in _data(node)
        ):
            raise ValueError(
                f"{name} gets ids below 0, which it counts from the end: -1 is the last word. Pad with 0."
            )
        state = node.arguments.kwargs.get("initial_state")
        if state is not None:
            if _carries(_data(node)[0]) and node.arguments.kwargs.get("mask") is None:
                raise ValueError(
                    f"{name} gets initial_state and ignores the mask of its input: pass mask= as well."
                )
            states, given = (
                len(tf.nest.flatten(getattr(layer, "state_size", state))),
                len(tf.nest.flatten(state)),
            )
            if states != given:
                raise ValueError(
                    f"{name} keeps {states} {'state' if states == 1 else 'states'}, and initial_state holds {given}."
                )
            if any(tensor.shape[0] == 1 for tensor in tf.nest.flatten(state)):
                raise ValueError(
                    f"{name} gets an initial_state of 1 sample, which all samples of a batch share."
                )
        source = next((lost[id(tensor)] for tensor in _data(node) if id(tensor) in lost), None)
        if source and wants:
            raise ValueError(
                f"The mask is lost in {source} before {name} can use it: every padded timestep counts."
            )
        for tensor in node.outputs:
            if _mixes(node):
                lost[id(tensor)] = name
            elif (
                not _carries(tensor) and not _uses_mask(node) and (source or any(map(_carries, _data(node))))
            ):
                lost[id(tensor)] = source or name
    for tensor in model.outputs:
        if id(tensor) in lost and len(tensor.shape) > 2:
            raise ValueError(
                f"The mask is lost in {lost[id(tensor)]} before the loss can use it: every padded timestep counts."
            )


def _carries(tensor):
    return getattr(tensor, "_keras_mask", None) is not None


def _mixes(node):
    """Add, Concatenate and their like: one branch without a mask stands for all timesteps, and the others' masks are gone."""
    branches = node.arguments.args[0] if node.arguments.args else None
    several = isinstance(branches, (list, tuple)) and isinstance(node.operation, tf.keras.layers.Layer)
    return several and {_carries(tensor) for tensor in branches} == {True, False}


def _uses_mask(node):
    """An RNN that returns one vector for a sequence, or pooling over time, needs no mask behind it."""
    layer = node.operation
    return (
        isinstance(layer, tf.keras.layers.GlobalAveragePooling1D)
        or getattr(layer, "return_sequences", True) is False
    )


def _nodes(model):
    """The calls from the inputs to the outputs, without those that make masks. Keras has no public way to ask for them."""
    graph = getattr(model, "_functional", None) or model
    if not hasattr(graph, "_nodes_by_depth"):
        raise TypeError(
            "The model must be functional, or Sequential with an Input: another one has no layers to walk before it runs."
        )
    needed, nodes = {id(tensor) for tensor in model.outputs}, []
    for depth in sorted(graph._nodes_by_depth):
        for node in graph._nodes_by_depth[depth]:
            if node.operation and not node.is_input and any(id(tensor) in needed for tensor in node.outputs):
                needed.update(id(tensor) for tensor in _data(node))
                nodes.insert(0, node)
    return nodes


def _data(node):
    """The tensors that a call works on, without masks."""
    named = [value for name, value in node.arguments.kwargs.items() if name != "mask"]
    return [
        tensor
        for tensor in tf.nest.flatten([node.arguments.args, named])
        if hasattr(tensor, "_keras_history")
    ]


def _trace(model, x):
    """`(name, [tensor, ...])` for each call of the model, traced for x."""
    nodes = _nodes(model)
    found = []
    outputs = [tensor for node in nodes for tensor in node.outputs]
    probe = tf.keras.Model(model.inputs, outputs)

    def forward(*inputs):
        found.extend(tf.nest.flatten(probe.call(tf.nest.pack_sequence_as(x, inputs))))
        return 0

    arrays = [np.asarray(array) for array in tf.nest.flatten(x)]
    tf.function(forward, autograph=False).get_concrete_function(
        *[tf.TensorSpec(array.shape, _dtype(array)) for array in arrays]
    )
    tensors = iter(found)
    return [(node.operation.name, [next(tensors) for _ in node.outputs]) for node in nodes]
