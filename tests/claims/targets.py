"""Targets, losses and weights."""

import numpy as np
import tensorflow as tf
from grid import ERRORS, claim, loss_of, raises, same

BROADCAST = [
    "mean_squared_error",
    "mean_absolute_error",
    "mean_absolute_percentage_error",
    "mean_squared_logarithmic_error",
    "huber",
    "log_cosh",
    "poisson",
    "hinge",
    "squared_hinge",
    "cosine_similarity",
    "kl_divergence",
]
CHECKED = ["binary_crossentropy", "binary_focal_crossentropy", "categorical_crossentropy"]
OUTPUTS = [(6, 1), (6, 7), (6, 5, 1), (6, 5, 7), (5, 5, 1), (5, 5, 5), (1, 5, 1), (1, 1, 1)]


def probabilities(shape):
    values = np.random.default_rng(0).random(shape).astype("float32")
    return values / values.sum(axis=-1, keepdims=True) if shape[-1] > 1 else values


def numbers(shape):
    return np.random.default_rng(1).random(shape).astype("float32")


@claim("rules/target-output-and-loss", loss=BROADCAST + CHECKED, output=OUTPUTS)
def target_of_the_outputs_shape(loss, output, false=False):
    """A target of the output's shape is paired one to one: each sample's loss depends on its own target."""
    p, y = probabilities(output), numbers(output)
    each = [loss_of(p[i : i + 1], y[i : i + 1], loss, same()) for i in range(len(p))]
    expected = each[0] + 1 if false else np.mean(each)
    return bool(np.isclose(loss_of(p, y, loss, same()), expected, rtol=1e-3))


@claim("rules/target-output-and-loss", output=[(6, 7), (6, 5, 7), (5, 5, 7), (7, 7, 7), (1, 5, 7)])
def class_numbers(output, false=False):
    """Sparse categorical cross-entropy takes the output's shape without its last axis, and equals one-hot."""
    p, classes = probabilities(output), np.random.default_rng(0).integers(0, 7, output[:-1])
    one_hot = np.eye(7, dtype="float32")[classes]
    sparse = loss_of(p, (classes + 1) % 7 if false else classes, "sparse_categorical_crossentropy", same())
    return bool(np.isclose(sparse, loss_of(p, one_hot, "categorical_crossentropy", same()), rtol=1e-4))


@claim(
    "rules/broadcasting",
    loss=BROADCAST + CHECKED,
    pair=[((6, 5, 1), (6, 1)), ((6, 5, 1), (6,)), ((6, 7), (6, 1)), ((6, 1), (6, 5)), ((6, 5, 7), (6, 1, 7))],
    exceptions={"binary and categorical cross-entropy": lambda loss, **_: loss in CHECKED},
)
def size_1_is_repeated(loss, pair, false=False):
    """Most losses repeat an axis of size 1, or a missing first axis, without an error."""
    output, target = pair
    target = (4, *target[1:]) if false else target
    return not raises(lambda: loss_of(probabilities(output), numbers(target), loss, same()))


@claim(
    "rules/broadcasting",
    loss=BROADCAST + CHECKED,
    pair=[((6, 5, 1), (6, 2, 1)), ((6, 7), (6, 3)), ((6, 5, 7), (6, 5, 3))],
)
def other_sizes_fail(loss, pair, false=False):
    """Sizes that differ and are not 1 raise an error under every loss."""
    output, target = pair
    return raises(lambda: loss_of(probabilities(output), numbers(output if false else target), loss, same()))


def prepared(y, p):
    """What Keras subtracts: the longer shape loses a last axis of size 1."""
    if y.ndim == p.ndim + 1 and y.shape[-1] == 1:
        y = y[..., 0]
    if p.ndim == y.ndim + 1 and p.shape[-1] == 1:
        p = p[..., 0]
    return y, p


@claim(
    "rules/broadcasting",
    loss=["mse", "mae"],
    output=[(6, 5, 1), (6, 1), (6, 7), (6, 5, 7), (5, 5, 1), (6, 6)],
    target=[(6, 5, 1), (6, 5), (6, 1), (6,), (6, 1, 1), (6, 1, 5), (6, 5, 7), (5,), (5, 5)],
)
def prepared_then_numpy(loss, output, target, false=False):
    """Keras drops a last axis of size 1 if that makes the ranks equal; then NumPy's rule holds."""
    p, y = probabilities(output), numbers(target)
    first, second = prepared(y, p)
    power = np.square if loss == "mse" else np.abs
    try:
        expected = np.mean(power(first - second)) + false
    except ValueError:
        return raises(lambda: tf.keras.losses.MeanSquaredError()(y, p))
    kind = tf.keras.losses.MeanSquaredError if loss == "mse" else tf.keras.losses.MeanAbsoluteError
    try:
        return bool(np.isclose(kind()(y, p), expected, rtol=1e-4))
    except tf.errors.InvalidArgumentError:
        return False


@claim(
    "rules/sample-weight-and-class-weight",
    loss=["mse", "mae", "huber", "binary_crossentropy"],
    samples=[6, 5, 4],
    features=[1, 3],
    weight=["(samples, 1)", "(samples, timesteps)", "(samples,)"],
    exceptions={"flat `(samples,)`": lambda weight, **_: weight == "(samples,)"},
)
def weights_of_samples(loss, samples, features, weight, false=False):
    """For an output with timesteps and a target of its shape, (samples, 1) and (samples, timesteps) weigh each sample."""
    p, y = np.full((samples, 5, features), 0.25, "float32"), np.zeros((samples, 5, features), "float32")
    p[0] = 0.75
    weights = np.ones(samples, "float32")
    weights[0] = 3
    each = np.array([loss_of(p[i : i + 1], y[i : i + 1], loss, same()) for i in (0, 1)])
    expected = (3 * each[0] + (samples - 1) * each[1]) / samples
    shaped = {"(samples, 1)": weights[:, None], "(samples,)": weights}.get(
        weight, np.repeat(weights[:, None], 5, 1)
    )
    try:
        reported = loss_of(p, y, loss, same(), sample_weight=shaped)
    except ERRORS:
        return False
    return bool(np.isclose(reported, each.mean() if false else expected, rtol=1e-3))


@claim(
    "rules/sample-weight-and-class-weight",
    source=["arrays", "Dataset"],
    target=["numbers", "one-hot"],
    exceptions={"arrays": lambda source, **_: source == "arrays"},
)
def class_weight_of_steps(source, target, false=False):
    """class_weight from a Dataset weighs each step as sample_weight does, if the target has a last axis."""
    p, classes = probabilities((6, 5, 7)), np.random.default_rng(0).integers(0, 7, (6, 5))
    per_class = np.arange(1, 8, dtype="float32")
    y = classes[..., None] if target == "numbers" else np.eye(7, dtype="float32")[classes]
    loss = "sparse_categorical_crossentropy" if target == "numbers" else "categorical_crossentropy"
    expected = loss_of(
        p, classes, "sparse_categorical_crossentropy", same(), sample_weight=per_class[classes]
    )
    model = tf.keras.Sequential([tf.keras.Input((5, 7)), same()])
    model.compile(loss=loss)
    given = dict(enumerate(np.ones(7) if false else per_class))
    try:
        if source == "arrays":
            history = model.fit(p, y, class_weight=given, verbose=0)
        else:
            batch = tf.data.Dataset.from_tensor_slices((p, y)).batch(6)
            history = model.fit(batch, class_weight=given, shuffle=False, verbose=0)
    except ERRORS:
        return False
    return bool(np.isclose(history.history["loss"][0], expected, rtol=1e-4))
