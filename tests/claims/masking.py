"""Masks: what they are, how they are made, how they travel and what they change."""

import numpy as np
import tensorflow as tf
from grid import (
    LAYERS,
    MASKS,
    SIZES,
    WITH_BIDIRECTIONAL,
    WRAPPED,
    claim,
    close,
    data,
    layers,
    loss_of,
    make,
    mask_of,
    raises,
)

PADDED = ["behind", "in front", "hole"]


def alone(layer, x, mask):
    """The output for each sample's real steps alone."""
    return np.concatenate([layer(row[None, real]) for row, real in zip(x, mask)])


@claim(
    "rules/what-a-mask-is",
    layer=WITH_BIDIRECTIONAL,
    mask=PADDED,
    dtype=["bool", "int32", "float32"],
    unroll=[False, True],
)
def true_means_real(layer, mask, dtype, unroll, false=False):
    """True means: use this step. The result is that of the real steps alone."""
    x, mask = data(6, 5, 3), mask_of(mask, 6, 5)
    recurrent = make(layer, unroll=unroll)
    given = (~mask if false else mask).astype(dtype)
    return close(recurrent(x, mask=given), alone(recurrent, x, mask))


@claim(
    "rules/what-a-mask-is",
    layer=LAYERS,
    shape=[(6, 4), (6, 6), (5, 6), (5,), (6,), (6, 5, 3), (1, 5), (6, 5, 1), (6, 5)],
    compiled=[False, True],
    exceptions={
        "an LSTM says nothing of too many steps": lambda shape, compiled, **_: compiled and shape == (6, 6),
        "A mask with one row does not": lambda shape, **_: shape == (1, 5),
        "a last axis of size 1": lambda shape, **_: shape == (6, 5, 1),
    },
)
def another_shape_fails(layer, shape, compiled, false=False):
    """A mask of another shape than (samples, timesteps) raises an error."""
    recurrent, mask = make(layer), np.ones(shape, bool)
    run = tf.function(lambda x: recurrent(x, mask=mask)) if compiled else lambda x: recurrent(x, mask=mask)
    fails = raises(lambda: run(data(6, 5, 3)))
    return fails == (shape != (6, 5)) and not (false and fails)


@claim(
    "rules/making-a-mask",
    value=[0.0, -1.0, 5.0],
    features=[1, 2, 3, 5],
    at=[0, 1, 2, 3, 5],
    model=[False, True],
)
def all_features(value, features, at, model, false=False):
    """Masking marks a step exactly if all its features equal the value."""
    x = np.full((6, 5, features), 0.5, "float32")
    x[:, 1, : min(at, features)] = value
    masking = layers.Masking(value)
    mask = (
        masking.compute_mask(x).numpy() if not model else tf.convert_to_tensor(masking(x)._keras_mask).numpy()
    )
    masked = at > 0 if false else at >= features
    return bool(np.array_equal(mask[:, 1], np.full(6, not masked)) and mask[:, 0].all())


@claim("rules/making-a-mask", vocabulary=[1, 5, 11], rows=[0, 1])
def one_row_more(vocabulary, rows, false=False):
    """With mask_zero real ids start at 1, so the layer needs vocabulary + 1 rows."""
    embedding = layers.Embedding(vocabulary + rows, 4, mask_zero=True)
    ids = np.array([[1, vocabulary, 0]])
    fails = raises(lambda: embedding(ids))
    masked = embedding.compute_mask(ids).numpy().tolist() == [[True, True, False]]
    return fails == (rows == 0 and not false) and masked


@claim(
    "rules/making-a-mask",
    layer=WITH_BIDIRECTIONAL,
    lengths=[[5, 2, 4, 5, 3, 1], [1, 1, 1, 1, 1, 1], [5, 5, 5, 5, 5, 4]],
)
def from_lengths(layer, lengths, false=False):
    """A mask of tf.sequence_mask gives each sample the result of its real steps alone."""
    x, mask = data(6, 5, 3), tf.sequence_mask(lengths, maxlen=5)
    recurrent = make(layer)
    return close(recurrent(x, mask=None if false else mask), alone(recurrent, x, mask.numpy()))


@claim("rules/masking-keeps-the-length", layer=WITH_BIDIRECTIONAL, mask=MASKS, size=SIZES, zero=[False, True])
def as_long_as_the_padded_input(layer, mask, size, zero, false=False):
    """The output has as many timesteps as the padded input."""
    mask = mask_of(mask, *size[:2])
    output = make(layer, return_sequences=True, zero_output_for_mask=zero)(data(*size), mask=mask)
    return output.shape[1] == (mask.sum(axis=1).min() if false and mask is not None else size[1])


@claim(
    "rules/masking-keeps-the-length",
    layer=WITH_BIDIRECTIONAL,
    mask=PADDED,
    zero=[False, True],
    backwards=[False, True],
    unroll=[False, True],
    exceptions={
        "`zero_output_for_mask=True`": lambda layer, mask, zero, backwards, **_: (
            zero and not layer.startswith("Bidirectional") and mask == ("in front" if backwards else "behind")
        )
    },
)
def output_of_the_last_real_step(layer, mask, zero, backwards, unroll, false=False):
    """Without return_sequences each sample's output equals a run of its real steps alone."""
    x, mask = data(6, 5, 3), mask_of(mask, 6, 5)
    options = {} if layer.startswith("Bidirectional") else {"go_backwards": backwards}
    recurrent = make(layer, zero_output_for_mask=zero, unroll=unroll, **options)
    return close(recurrent(x, mask=None if false else mask), alone(recurrent, x, mask))


def mask_after(step, x):
    return getattr(step(layers.Masking(-1.0)(x)), "_keras_mask", None)


CARRY = {
    "Dense": lambda: layers.Dense(8),
    "Dropout": lambda: layers.Dropout(0.5),
    "LayerNormalization": layers.LayerNormalization,
    "Activation": lambda: layers.Activation("relu"),
    "LSTM, sequences": lambda: layers.LSTM(4, return_sequences=True),
    "GRU, sequences": lambda: layers.GRU(4, return_sequences=True),
    "Bidirectional, sequences": lambda: layers.Bidirectional(layers.LSTM(4, return_sequences=True)),
    "TimeDistributed": lambda: layers.TimeDistributed(layers.Dense(8)),
}
END = {
    "LSTM": lambda: layers.LSTM(4),
    "GRU": lambda: layers.GRU(4),
    "Bidirectional": lambda: layers.Bidirectional(layers.LSTM(4)),
    "Conv1D": lambda: layers.Conv1D(8, 2),
    "Reshape": lambda: layers.Reshape((5, 3)),
    "x[:, 1:]": lambda: lambda x: x[:, 1:],
    "x * 2": lambda: lambda x: x * 2,
    "x + x": lambda: lambda x: x + x,
    "keras.ops.relu": lambda: tf.keras.ops.relu,
}


@claim("rules/mask-flow", step=[*CARRY, *END], mask=PADDED, symbolic=[False, True])
def carried_or_not(step, mask, symbolic, false=False):
    """Layers that keep the timesteps hand the mask on; an LSTM uses it up, operations and Conv1D lose it."""
    x = data(6, 5, 3)
    x[~mask_of(mask, 6, 5)] = -1
    after = mask_after((CARRY | END)[step](), tf.keras.Input((5, 3)) if symbolic else x)
    return (after is not None) == (step in CARRY or (false and step not in CARRY))


def zeros_at(output, mask):
    return bool(np.all(np.asarray(output)[~mask] == 0))


@claim(
    "rules/what-a-mask-changes",
    layer=LAYERS,
    mask=["behind", "hole"],
    zero=[False, True],
    unroll=[False, True],
    exceptions={"`zero_output_for_mask=True`": lambda zero, **_: zero},
)
def repeats_its_output(layer, mask, zero, unroll, false=False):
    """At a masked step the layer repeats its last output."""
    x, mask = data(6, 5, 3), mask_of(mask, 6, 5)
    recurrent = make(layer, return_sequences=True, zero_output_for_mask=zero, unroll=unroll)
    output = recurrent(x, mask=mask).numpy()
    masked = np.flatnonzero(~mask[0])
    if false:
        return zeros_at(output, mask)
    return all(close(output[0, step], output[0, step - 1]) for step in masked)


@claim("rules/what-a-mask-changes", layer=LAYERS, mask=PADDED, zero=[False, True], unroll=[False, True])
def state_of_the_last_real_step(layer, mask, zero, unroll, false=False):
    """The final state is that of the last real step."""
    x, mask = data(6, 5, 3), mask_of(mask, 6, 5)
    recurrent = make(layer, return_state=True, zero_output_for_mask=zero, unroll=unroll)
    states = tf.nest.flatten(recurrent(x, mask=None if false else mask)[1:])
    expected = tf.nest.flatten(recurrent(x[:1, mask[0]])[1:])
    return all(close(state[:1], real) for state, real in zip(states, expected))


@claim("rules/what-a-mask-changes", layer=WRAPPED, merge=["concat"], mask=PADDED)
def bidirectional_writes_zeros(layer, merge, mask, false=False):
    """Bidirectional writes zeros at masked steps."""
    x, mask = data(6, 5, 3), mask_of(mask, 6, 5)
    both = layers.Bidirectional(make(layer, return_sequences=True), merge_mode=merge)
    return zeros_at(both(x, mask=mask), mask) != false


MEAN_LOSSES = ["mse", "mae", "huber", "log_cosh", "poisson", "kl_divergence", "hinge", "binary_crossentropy"]
WHOLE_BATCH = ["dice", "tversky"]
MEAN_METRICS = ["MeanSquaredError", "MeanAbsoluteError", "BinaryAccuracy", "LogCoshError", "Poisson"]
COUNTING_METRICS = ["RootMeanSquaredError", "Recall", "AUC", "BinaryIoU", "FalseNegatives"]


def moved(score):
    """Does the score change when only the padded targets change?"""
    x = np.ones((6, 5, 1), "float32")
    x[:, 3:] = 0
    first, second = np.ones_like(x), np.ones_like(x)
    second[:, 3:] = 0
    return not np.isclose(score(x, first), score(x, second))


@claim(
    "rules/what-a-mask-changes",
    loss=MEAN_LOSSES + WHOLE_BATCH,
    exceptions={"`dice`": lambda loss: loss == "dice", "`tversky`": lambda loss: loss == "tversky"},
)
def padded_targets_do_not_count(loss, false=False):
    """The loss is the mean over real steps: padded targets do not change it."""
    front = layers.Masking(5.0 if false else 0.0)
    return not moved(lambda x, y: loss_of(x, y, loss, front))


def metric_of(x, y, name):
    model = tf.keras.Sequential([tf.keras.Input((5, 1)), layers.Masking(0.0)])
    model.compile(loss="mse", metrics=[getattr(tf.keras.metrics, name)()])
    return model.evaluate(x, y, verbose=0)[1]


@claim(
    "rules/what-a-mask-changes",
    metric=MEAN_METRICS + COUNTING_METRICS,
    exceptions={
        "RMSE": lambda metric: metric == "RootMeanSquaredError",
        "Recall": lambda metric: metric in ("Recall", "FalseNegatives"),
        "AUC": lambda metric: metric == "AUC",
        "IoU": lambda metric: metric == "BinaryIoU",
    },
)
def padded_targets_in_metrics(metric, false=False):
    """A metric that averages over steps sees the mask."""
    return moved(lambda x, y: metric_of(x, y, metric)) == false


@claim(
    "rules/padding-side",
    layer=WITH_BIDIRECTIONAL,
    zero=[False, True],
    unroll=[False, True],
    features=[1, 3, 5],
    exceptions={
        "`zero_output_for_mask=True`": lambda layer, zero, **_: zero and not layer.startswith("Bidirectional")
    },
)
def either_side(layer, zero, unroll, features, false=False):
    """With a mask, padding before or after the real steps gives the same final output, that of the real steps."""
    real, padding = data(6, 3, features), np.full((6, 2, features), -1.0, "float32")
    recurrent = make(layer, zero_output_for_mask=zero, unroll=unroll)
    masking = layers.Masking(5.0 if false else -1.0)
    sides = [np.concatenate(arrays, axis=1) for arrays in ([real, padding], [padding, real])]
    return all(close(recurrent(masking(x)), recurrent(real)) for x in sides)
