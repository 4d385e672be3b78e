"""Traps of targets, weights and metrics: shapes that the loss accepts and pairs otherwise than meant."""

import numpy as np
import tensorflow as tf
from grid import (
    ERRORS,
    WITH_BIDIRECTIONAL,
    build,
    claim,
    close,
    data,
    layers,
    loss_of,
    make,
    raises,
    same,
    width,
)

LOSSES = ["mse", "mae"]
POWER = {"mse": np.square, "mae": np.abs}
SIZES = [(6, 5), (5, 5), (6, 1), (1, 5), (2, 3), (1, 1)]
FEED = ["evaluate", "train_on_batch", "Dataset"]


def values(*shape, seed=0):
    return np.random.default_rng(seed).random(shape).astype("float32")


def reported(p, y, loss, feed):
    """The loss of predictions `p`, by several ways of handing them over."""
    model = build("Sequential", p.shape[1:], same())
    model.compile(optimizer="sgd", loss=loss)
    if feed == "train_on_batch":
        return model.train_on_batch(p, y)
    if feed == "Dataset":
        return model.evaluate(tf.data.Dataset.from_tensor_slices((p, y)).batch(len(p)), verbose=0)
    return model.evaluate(p, y, batch_size=len(p), verbose=0)


def mean_loss(loss, p, y):
    return np.mean(POWER[loss](p - y))


@claim("traps/flat-target-against-a-time-axis", loss=LOSSES, size=SIZES, feed=FEED)
def every_sample_with_every_other(loss, size, feed, false=False):
    """An output (samples, timesteps, 1) is compared with the flat targets of all samples."""
    p, y = values(*size, 1), values(size[0], seed=1)
    pairs = p[:, :, 0] - y[:, None] if false else p - y[None, None, :]
    return bool(np.isclose(reported(p, y, loss, feed), np.mean(POWER[loss](pairs)), rtol=1e-4))


@claim("traps/last-step-output-against-many-targets", size=SIZES, feed=FEED)
def all_targets_of_the_sample(size, feed, false=False):
    """mse compares one output with the targets of all steps, so their mean is the best output."""
    y = values(*size, seed=1)
    mean = y.mean(axis=1, keepdims=True)
    best, other = (
        reported((y[:, -1:] if false else mean) + shift, y, "mse", feed) for shift in (0, np.float32(0.1))
    )
    return bool(np.isclose(best, np.mean((mean - y) ** 2), atol=1e-6)) and best < other


@claim("traps/target-broadcast-over-time", loss=LOSSES, size=SIZES, feed=FEED)
def one_label_for_all_steps(loss, size, feed, false=False):
    """An output (samples, timesteps, 1) is compared at each step with the label (samples, 1)."""
    p, y = values(*size, 1), values(size[0], 1, seed=1)
    expected = mean_loss(loss, p[:, -1] if false else p[:, :, 0], y)
    return bool(np.isclose(reported(p, y, loss, feed), expected, rtol=1e-4))


@claim("traps/target-broadcast-over-features", loss=LOSSES, size=[(6, 3), (3, 3), (1, 3), (6, 7)], feed=FEED)
def one_column_for_all_outputs(loss, size, feed, false=False):
    """An output (samples, features) is compared in each column with the target (samples, 1)."""
    p, y = values(*size), values(size[0], 1, seed=1)
    expected = mean_loss(loss, p[:, :1] if false else p, y)
    return bool(np.isclose(reported(p, y, loss, feed), expected, rtol=1e-4))


@claim(
    "traps/units-taken-for-timesteps",
    layer=[name for name in WITH_BIDIRECTIONAL if "concat" not in name],
    samples=[6, 4, 1],
    step=[0, 2, 3],
)
def all_units_after_the_last_step(layer, samples, step, false=False):
    """On windows of as many steps as units, a target for each step is accepted, and each number depends on the last step."""
    x = data(samples, 4, 3)  # four units, four timesteps
    recurrent = make(layer, return_sequences=false)
    accepted = not raises(lambda: loss_of(x, values(samples, 4), "mse", recurrent))
    changed = x.copy()
    changed[:, -1] += 1
    first, second = recurrent(x).numpy(), recurrent(changed).numpy()
    if false:
        first, second = first[:, step, :1], second[:, step, :1]
    moved = ~np.isclose(first, second, atol=1e-6)
    return accepted and first.shape[1:] == ((1,) if false else (width(layer),)) and moved.all()


@claim(
    "traps/output-with-one-class",
    activation=["sigmoid", "softmax", "linear", "relu"],
    logits=[False, True],
    size=[(6, 1), (6, 5, 1), (1, 1), (5, 5, 1)],
)
def loss_of_one_class(activation, logits, size, false=False):
    """With one output unit sparse categorical cross-entropy is 0 for the label 0."""
    x, y = values(*size[:-1], 3), np.zeros(size)
    loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=logits)
    head = layers.Dense(1, activation=activation)
    return abs(loss_of(x, y, "binary_crossentropy" if false else loss, head)) < 1e-6


@claim(
    "traps/accuracy-becomes-argmax",
    loss=["binary_crossentropy", "binary_focal_crossentropy", "mse"],
    size=[(6, 5), (6, 2), (6, 5, 7), (5, 5, 5), (1, 3), (6, 5, 1), (6, 1)],
)
def positions_of_the_largest(loss, size, false=False):
    """ "accuracy" compares positions where the last axis is longer than 1, and yes or no where it is 1."""
    p, y = values(*size), np.random.default_rng(1).integers(0, 2, size).astype("float32")
    y[0] = 0  # at least one wrong answer and one right position
    model = build("Sequential", size[1:], same())
    model.compile(loss=loss, metrics=["accuracy", "binary_accuracy"])
    _, accuracy, binary = model.evaluate(p, y, batch_size=len(p), verbose=0)
    yes_or_no, positions = np.mean((p > 0.5) == y), np.mean(p.argmax(-1) == y.argmax(-1))
    expected = yes_or_no if size[-1] == 1 or false else positions
    return bool(np.isclose(accuracy, expected, atol=1e-5) and np.isclose(binary, yes_or_no, atol=1e-5))


@claim(
    "traps/weights-along-time",
    loss=LOSSES,
    size=[(6, 5), (5, 5), (4, 4), (2, 2), (5, 6), (1, 5), (6, 1), (1, 1)],
    features=[1, 3],
    exceptions={
        "a batch of one sample": lambda size, **_: size[0] == 1 and size[1] > 1,
        "one timestep": lambda size, **_: size[1] == 1,
    },
)
def flat_weights(loss, size, features, false=False):
    """Flat weights for an output with a time axis fail, or lie along time where both sizes are equal."""
    p, y, weight = values(*size, features), values(*size, features, seed=1), values(size[0], seed=2)
    try:
        value = loss_of(p, y, loss, same(), sample_weight=weight)
    except ERRORS:
        return size[0] != size[1]
    if size[0] != size[1] or 1 in size:
        return False
    steps = POWER[loss](p - y).mean(axis=-1)  # (samples, timesteps)
    return close(value, np.mean(steps * (weight[:, None] if false else weight)))
