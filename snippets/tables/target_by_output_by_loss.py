"""Which target fits which output under which loss: each pair is given to the loss, and its value is checked."""

import warnings

import numpy as np
import tensorflow as tf

samples, timesteps, classes = 6, 5, 7
OUTPUTS = [(samples, 1), (samples, classes), (samples, timesteps, 1), (samples, timesteps, classes)]
TARGETS = [
    (samples,),
    (samples, 1),
    (samples, classes),
    (samples, timesteps),
    (samples, 1, 1),
    (samples, timesteps, 1),
    (samples, timesteps, classes),
]
LOSSES = {
    "mse": tf.keras.losses.MeanSquaredError(),
    "mae": tf.keras.losses.MeanAbsoluteError(),
    "binary_crossentropy": tf.keras.losses.BinaryCrossentropy(),
    "categorical_crossentropy": tf.keras.losses.CategoricalCrossentropy(),
    "sparse_categorical_crossentropy": tf.keras.losses.SparseCategoricalCrossentropy(),
}
rng = np.random.default_rng(0)


def predictions(shape):
    """Probabilities that sum to 1 on the last axis; a last axis of 1 holds any value between 0 and 1."""
    values = rng.random(shape).astype("float32")
    return values / values.sum(axis=-1, keepdims=True) if shape[-1] > 1 else values


def targets(shape, output, sparse):
    """Class numbers for the sparse loss, probabilities for the others."""
    values = rng.integers(0, output.shape[-1], shape) if sparse else rng.random(shape)
    return values.astype("float32")


def verdict(name, target, output):
    """How the loss treats these two arrays: `fits`, `reshaped`, `silently wrong`, `warns` or `error`."""
    loss = LOSSES[name]
    pairing = (
        output.shape[:-1] if name.startswith("sparse") else output.shape
    )  # the shape that pairs one to one
    try:
        with warnings.catch_warnings(record=True) as warned:
            value = float(loss(target, output))
    except (ValueError, tf.errors.InvalidArgumentError):
        return "error"
    if warned:
        return "warns"
    if "categorical" in name and output.shape[-1] == 1:  # one class: the loss cannot tell right from wrong
        return "**silently wrong**"
    if target.shape == pairing:
        return "fits"
    if target.size == np.prod(pairing) and np.isclose(
        value, float(loss(target.reshape(pairing), output)), rtol=1e-4
    ):
        return "reshaped"
    return "**silently wrong**"


for name in LOSSES:
    print(f"\n**{name}**\n")
    print("| output \\ target |", " | ".join(f"`{shape}`" for shape in TARGETS), "|")
    print("|" + " --- |" * (len(TARGETS) + 1))
    for output_shape in OUTPUTS:
        output = predictions(output_shape)
        cells = [
            verdict(name, targets(shape, output, name.startswith("sparse")), output) for shape in TARGETS
        ]
        print(f"| `{output_shape}` |", " | ".join(cells), "|")
