"""Asks TensorFlow what happens to one configuration of the shape checker.

`truth(config)` builds the model, traces one training step with the batch shapes that `fit` would pass, runs it on
every batch and compares the loss that Keras reports with the one-to-one pairing computed in NumPy. It traces no
gradient and starts no dataset, so it answers in a fraction of the time of `fit`; `fit_truth(config)` calls `fit`
itself, and `test_shape_rules.py` compares the two.

Predictions and targets are chosen, not trained. `Stirred` replaces the values (never the shape or the mask) of what the
model puts out, because a model may hide a wrong pairing: after RepeatVector every step is the same. Targets lie close
to their own prediction and far from all others, so that any other pairing costs more.
"""

import warnings

import numpy as np
import shape_configs
import tensorflow as tf
from keras.src.trainers.data_adapters.data_adapter_utils import check_data_cardinality

L = tf.keras.layers
LABEL = shape_configs.exported("label")
EPSILON = 1e-7


class PaddedMasking(L.Masking):
    """Masking on data whose padding lines up with no axis: what it masks is fixed, not read from the data."""

    def compute_mask(self, inputs, mask=None):
        if isinstance(inputs, (tuple, list)) or len(inputs.shape) < 2:
            return super().compute_mask(inputs, mask)
        ops = tf.keras.ops
        ones = ops.ones_like(inputs[..., 0])
        index = sum(2**axis * (ops.cumsum(ones, axis=axis) - 1) for axis in range(len(ones.shape)))
        rest = ops.mod(index, 7)  # the first step of an axis is never masked, the second of every axis is
        first, second, third = (ops.not_equal(rest, residue) for residue in (1, 2, 4))
        return ops.logical_and(ops.logical_and(first, second), third)

    def call(self, inputs):
        outputs = tf.identity(inputs)
        outputs._keras_mask = self.compute_mask(inputs)
        return outputs


def make_layer(name, size, options, api):
    """One layer of a configuration, from the code by which the checker shows it: what is shown is what is checked."""
    code = LABEL([name, size, options], api)
    if name == "Last" and api == "functional":
        code = f"lambda x: {code}"
    return eval(code, {**vars(L), "Masking": PaddedMasking})


class BuildError(Exception):
    """Building failed after the layers of `outputs`; `__cause__` is what TensorFlow raised."""

    def __init__(self, outputs):
        self.outputs = outputs


def build(config):
    """The model, uncompiled, and `(output shape, parameters)` of each layer."""
    api = config["api"]
    x = inputs = tf.keras.Input(tuple(config["input"]))
    stack = [make_layer(*layer, api) for layer in config["layers"]]
    outputs = []

    def reached(layer, output):
        outputs.append((list(output.shape), layer.count_params() if isinstance(layer, L.Layer) else 0))

    try:
        if api == "sequential":
            try:
                model = tf.keras.Sequential([inputs, *stack])
            finally:
                for layer in stack:
                    if layer._inbound_nodes:
                        reached(layer, tf.nest.flatten(layer.output)[0])
        else:
            for layer in stack:
                x = tf.nest.flatten(layer(x))[0]  # with return_state: the states are not passed on
                reached(layer, x)
            model = tf.keras.Model(inputs, x)
    except Exception as error:
        raise BuildError(outputs) from error
    return model, outputs


def stirred(outputs):
    """`outputs` with other values: all different, between 0.1 and 0.9. Shape, mask and gradient stay."""
    if isinstance(outputs, (tuple, list)):
        return [stirred(output) for output in outputs]
    shape = tf.shape(outputs)
    values = tf.reshape(spread(tf.cast(tf.range(tf.reduce_prod(shape)), "float32")), shape)
    result = tf.math.multiply_no_nan(outputs, 0.0) + tf.ensure_shape(values, outputs.shape)
    if getattr(outputs, "_keras_mask", None) is not None:
        result._keras_mask = outputs._keras_mask
    return result


def spread(index):
    """Different numbers between 0.1 and 0.9; neighbors are far apart."""
    return 0.1 + 0.8 * ((index * 0.6180339 + 0.05) % 1.0)


def batches(config):
    """The samples of each batch, as `fit` cuts them."""
    samples, size = config["x"][0], config["batch_size"]
    return [size] * (samples // size) + ([samples % size] if samples % size else [])


def targets(config, real_out):
    """A target array of the configured shape: each value close to its own prediction where there is a pairing."""
    random = np.random.default_rng(7)
    shape, loss = tuple(config["target"]), config["loss"]
    if loss == "sparse_categorical_crossentropy":
        return random.integers(0, real_out[-1] if real_out else 1, shape).astype("float32")
    values = random.uniform(0.1, 0.9, shape)
    if real_out and paired(config, real_out):
        values = np.concatenate(
            [spread(np.arange(np.prod([n, *real_out[1:]]), dtype="float64")) for n in batches(config)]
        )
        values = (values + random.uniform(0.01, 0.1, values.shape)).reshape(shape)
    return values.astype("float32")


def paired(config, real_out):
    """Is there one target for each prediction (for sparse classes: for each row of predictions)?"""
    wanted = real_out[:-1] if config["loss"].startswith("sparse") else real_out
    return np.prod(config["target"]) == np.prod(wanted)


def one_to_one(config, y, predictions, masks):
    """The loss of an epoch, in NumPy: each prediction with its own target, each mask on its own steps."""
    total, start = 0.0, 0
    for samples, p, mask in zip(batches(config), predictions, masks):
        p = p.astype("float64")
        t = y[start : start + samples].astype("float64")
        start += samples
        if config["loss"].startswith("sparse"):
            t = np.eye(p.shape[-1])[t.astype(int).reshape(p.shape[:-1])]
        else:
            t = t.reshape(p.shape)
        if config["loss"] == "mse":
            values = ((t - p) ** 2).mean(-1)
        elif config["loss"] == "mae":
            values = np.abs(t - p).mean(-1)
        elif config["loss"] == "binary_crossentropy":
            values = -(t * np.log(p) + (1 - t) * np.log(1 - p)).mean(-1)
        else:
            q = np.clip(p / p.sum(-1, keepdims=True), EPSILON, 1 - EPSILON)
            values = -(t * np.log(q)).sum(-1)
        weights = np.ones(values.shape)
        if mask is not None:
            weights = weights * mask.reshape(mask.shape + (1,) * (values.ndim - mask.ndim))
        total += samples * (values * weights).sum() / weights.sum()
    return total / sum(batches(config))


def verdict(config, real_out, reported, expected):
    """The checker's word for a configuration that raised nothing."""
    wanted = real_out[:-1] if config["loss"].startswith("sparse") else real_out
    if expected is None:
        return "silent-broadcast"
    if not np.isclose(reported, expected, rtol=1e-4, atol=2e-7):
        return "silent-wrong"
    return "ok" if list(config["target"]) == list(wanted) else "ok-reshaped"


def failed(error, where, outputs, out=None, real_out=None):
    return {"layers": outputs, "out": out, "real_out": real_out, "verdict": "error", "class": type(error).__name__,
            "where": where, "message": str(error)}  # fmt: skip


def truth(config):
    """What TensorFlow does with `config`: layers, out, real_out, verdict, and class, where and message of an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tf.keras.backend.clear_session(free_memory=False)
        return _truth(config)


def _truth(config):
    try:
        model, outputs = build(config)
    except BuildError as failure:
        return failed(failure.__cause__, "build", failure.outputs)
    out = outputs[-1][0] if outputs else [None, *config["input"]]
    if len(outputs) < len(
        config["layers"]
    ):  # Sequential gives up without an error where a Lambda's shape is unknown
        out = None
    model.compile(tf.keras.optimizers.SGD(0.0), config["loss"])
    x = np.random.default_rng(3).normal(size=config["x"]).astype("float32")
    y = targets(config, None)
    try:
        check_data_cardinality((x, y))
    except ValueError as error:
        return failed(error, "samples", outputs, out, forward_shape(model, config, x))

    sizes = batches(config)
    forward = {}  # what the trace reached before it failed

    def step(x, y):
        forward["static"] = None
        p = model(x, training=True)
        forward["static"] = p
        p = stirred(p)
        loss = model._compute_loss(x=x, y=y, y_pred=p, training=True)
        mask = getattr(p, "_keras_mask", None)
        return loss, p, (tf.zeros(()) if mask is None else mask), tf.constant(mask is not None)

    specs = [
        tf.TensorSpec([batch_axis(config), *shape[1:]], "float32")
        for shape in (config["x"], config["target"])
    ]
    try:
        step = tf.function(step, autograph=False).get_concrete_function(*specs)
    except Exception as error:
        if forward["static"] is None:
            return failed(error, "input", outputs, out)
        return failed(error, "loss", outputs, out, forward_shape(model, config, x))

    def epoch(y):
        results, start = [], 0
        for samples in sizes:
            results.append(
                step(tf.constant(x[start : start + samples]), tf.constant(y[start : start + samples]))
            )
            start += samples
        return results

    try:
        results = epoch(y)
    except Exception as error:
        return failed(error, "run", outputs, out, forward_shape(model, config, x))
    real_out = [config["x"][0], *results[0][1].shape[1:]]
    packed = [
        p.shape[0] for _, p, _, _ in results
    ] != sizes  # the states of a layer, stacked: axis 0 is not samples
    if packed:
        real_out = forward_shape(model, config, x)
    expected = None
    if not packed and paired(config, real_out):
        y = targets(config, real_out)
        results = epoch(y)
        masks = [mask.numpy() if masked else None for _, _, mask, masked in results]
        expected = one_to_one(config, y, [p.numpy() for _, p, _, _ in results], masks)
    reported = sum(samples * float(loss) for samples, (loss, _, _, _) in zip(sizes, results)) / sum(sizes)
    return {"layers": outputs, "out": out, "real_out": real_out, "verdict": verdict(config, real_out, reported, expected),
            "class": None, "where": None, "message": None, "loss": reported, "expected": expected}  # fmt: skip


def forward_shape(model, config, x):
    """The shape of the predictions on x, from one graph of the model alone; None where the model fails."""
    batch = batch_axis(config)
    fed = x[:batch]
    try:
        forward = tf.function(lambda x: model(x, training=True), autograph=False)
        forward = forward.get_concrete_function(tf.TensorSpec([batch, *x.shape[1:]], "float32"))
        shape = list(tf.nest.flatten(forward(tf.constant(fed)))[0].shape)
        return [len(x) if shape[0] == len(fed) else shape[0], *shape[1:]]
    except Exception:
        return None


def batch_axis(config):
    """The batch axis in the graph that `fit` traces: its size, or None where the last batch is smaller."""
    samples, size = config["x"][0], config["batch_size"]
    return size if samples % size == 0 else None


def fit_truth(config):
    """The same from `fit` itself: the verdict, or the class and message of what it raises."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tf.keras.backend.clear_session(free_memory=False)
        try:
            model, _ = build(config)
        except BuildError as failure:
            return failed(failure.__cause__, "build", None)
        model.compile(tf.keras.optimizers.SGD(0.0), config["loss"])
        x = np.random.default_rng(3).normal(size=config["x"]).astype("float32")

        def compute_loss(x=None, y=None, y_pred=None, sample_weight=None, training=True):
            y_pred = stirred(y_pred)
            return type(model).compute_loss(model, x, y, y_pred, sample_weight, training)

        model.compute_loss = compute_loss
        real_out = forward_shape(model, config, x)
        try:
            y = targets(config, real_out)
            history = model.fit(x, y, batch_size=config["batch_size"], shuffle=False, verbose=0)
        except Exception as error:
            return failed(error, "fit", None)
        reported = history.history["loss"][0]
        return {"class": None, "loss": reported}
