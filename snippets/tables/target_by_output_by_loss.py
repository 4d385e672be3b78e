# SPDX-License-Identifier: MIT-0
"""Which target fits which output under which loss: each pair is given to the loss, and
its value is checked.
"""

import warnings

import numpy as np
import tensorflow as tf

samples, timesteps, classes = 6, 5, 7
OUTPUTS = [
    (samples, 1),
    (samples, classes),
    (samples, timesteps, 1),
    (samples, timesteps, classes),
]
TARGETS = [
    (samples,),
    (samples, 1),
    (samples, classes),
    (samples, timesteps),
    (samples, 1, 1),
    (samples, timesteps, 1),
    (samples, timesteps, classes),
]
losses = tf.keras.losses
# every loss of Keras but CTC, whose target has a length of its own, and Circle, for
# embeddings
LOSSES = [
    losses.MeanSquaredError(),
    losses.MeanAbsoluteError(),
    losses.MeanAbsolutePercentageError(),
    losses.MeanSquaredLogarithmicError(),
    losses.Huber(),
    losses.LogCosh(),
    losses.Poisson(),
    losses.Hinge(),
    losses.SquaredHinge(),
    losses.Dice(),
    losses.Tversky(),
    losses.CosineSimilarity(),
    losses.KLDivergence(),
    losses.CategoricalHinge(),
    losses.BinaryCrossentropy(),
    losses.BinaryFocalCrossentropy(),
    losses.CategoricalCrossentropy(),
    losses.CategoricalFocalCrossentropy(),
    losses.SparseCategoricalCrossentropy(),
    losses.CategoricalGeneralizedCrossEntropy(),
]
CLASS_NUMBERS = (
    losses.SparseCategoricalCrossentropy,
    losses.CategoricalGeneralizedCrossEntropy,
)
kinds = {
    kind
    for kind in vars(losses).values()
    if isinstance(kind, type) and issubclass(kind, losses.Loss)
}
missing = (
    kinds - {type(loss) for loss in LOSSES} - {losses.Loss, losses.CTC, losses.Circle}
)
assert not missing, f"add {missing} to LOSSES"
rng = np.random.default_rng(0)


def predictions(shape):
    """Probabilities that sum to 1 on the last axis; a last axis of 1 holds any value
    between 0 and 1.
    """
    values = rng.random(shape).astype("float32")
    return values / values.sum(axis=-1, keepdims=True) if shape[-1] > 1 else values


def targets(shape, loss, output):
    """Class numbers for the losses that take them, numbers between 0 and 1 for the
    others.
    """
    sparse = isinstance(loss, CLASS_NUMBERS)
    values = rng.integers(0, output.shape[-1], shape) if sparse else rng.random(shape)
    return values.astype("float32")


def verdict(loss, target, output):
    """How the loss treats these two arrays: `fits`, `reshaped`, `silently wrong`,
    `warns` or `error`.
    """
    # The shape that pairs one to one.
    pairing = output.shape[:-1] if isinstance(loss, CLASS_NUMBERS) else output.shape
    try:
        with warnings.catch_warnings(record=True) as warned:
            value = float(loss(target, output))
    except (ValueError, tf.errors.InvalidArgumentError):
        return "error"
    if warned:
        return "warns"
    if (
        "categorical" in loss.name and output.shape[-1] == 1
    ):  # one class: right and wrong score the same
        return "**silently wrong**"
    if target.shape == pairing:
        return "fits"
    if target.size == np.prod(pairing) and np.isclose(
        value, float(loss(target.reshape(pairing), output)), rtol=1e-4
    ):
        return "reshaped"
    return "**silently wrong**"


tables = {}  # the rows of a table, and the losses that share it
for loss in LOSSES:
    rows = []
    for output_shape in OUTPUTS:
        output = predictions(output_shape)
        cells = [
            verdict(loss, targets(shape, loss, output), output) for shape in TARGETS
        ]
        rows.append(f"| `{output_shape}` | " + " | ".join(cells) + " |")
    tables.setdefault(tuple(rows), []).append(loss.name.removesuffix("_loss"))

for rows, names in tables.items():
    print(f"\n**{', '.join(names)}**\n")
    print("| output \\ target |", " | ".join(f"`{shape}`" for shape in TARGETS), "|")
    print("|" + " --- |" * (len(TARGETS) + 1))
    print("\n".join(rows))
