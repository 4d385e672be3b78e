# SPDX-License-Identifier: MIT-0
"""The shapes that matter, on one page: every line is run and printed."""

import numpy as np
import tensorflow as tf

layers, keras = tf.keras.layers, tf.keras
samples, timesteps, features, units, target_timesteps, classes, vocabulary = (
    6,
    5,
    3,
    4,
    2,
    7,
    11,
)
x = np.zeros((samples, timesteps, features), "float32")
ids = np.zeros((samples, timesteps), "int32")
sequence = layers.LSTM(units, return_sequences=True)(x)  # (samples, timesteps, units)
vector = layers.LSTM(units)(x)  # (samples, units)


def shape(tensors):
    if isinstance(tensors, (list, tuple)):
        return ", ".join(shape(tensor) for tensor in tensors)
    return f"`{tuple(tensors.shape)}`"


def table(title, head, rows):
    print(f"\n**{title}**\n")
    print("|", " | ".join(head), "|")
    print("|" + " --- |" * len(head))
    for cells in rows:
        print("|", " | ".join(cells), "|")


def called(entry, rows):
    """A row for each layer: what goes in, the layer, what comes out."""
    return [
        (shape(entry), f"`{name}`", shape(layer(entry))) for name, layer in rows.items()
    ]


def stack(*parts):
    return keras.Sequential([*parts])


HEAD = ("input", "layer", "output")
table(
    "Recurrent layers",
    HEAD,
    called(
        x,
        {
            "LSTM(4)": layers.LSTM(units),
            "LSTM(4, return_sequences=True)": layers.LSTM(units, return_sequences=True),
            "LSTM(4, return_state=True)": layers.LSTM(units, return_state=True),
            "GRU(4, return_state=True)": layers.GRU(units, return_state=True),
            "Bidirectional(LSTM(4))": layers.Bidirectional(layers.LSTM(units)),
            "LSTM(4, return_sequences=True), LSTM(8)": stack(
                layers.LSTM(units, return_sequences=True), layers.LSTM(8)
            ),
        },
    ),
)
table(
    "Around them",
    HEAD,
    called(ids, {"Embedding(11, 4)": layers.Embedding(vocabulary, units)})
    + called(
        sequence,
        {
            "Dense(1)": layers.Dense(1),
            "TimeDistributed(Dense(1))": layers.TimeDistributed(layers.Dense(1)),
            "sequence[:, -1]": lambda sequence: sequence[:, -1],
            "GlobalAveragePooling1D()": layers.GlobalAveragePooling1D(),
            "Conv1D(8, 2)": layers.Conv1D(8, 2),
        },
    )
    + called(
        vector, {"Dense(1)": layers.Dense(1), "RepeatVector(2)": layers.RepeatVector(2)}
    ),
)

losses = keras.losses
TASKS = {
    "one number per sample": (
        stack(layers.LSTM(units), layers.Dense(1)),
        "mse",
        (samples, 1),
    ),
    "one number per step": (
        stack(layers.LSTM(units, return_sequences=True), layers.Dense(1)),
        "mse",
        (samples, timesteps, 1),
    ),
    "one class per sample": (
        stack(layers.LSTM(units), layers.Dense(classes, activation="softmax")),
        "sparse_categorical_crossentropy",
        (samples,),
    ),
    "one class per step": (
        stack(
            layers.LSTM(units, return_sequences=True),
            layers.Dense(classes, activation="softmax"),
        ),
        "sparse_categorical_crossentropy",
        (samples, timesteps),
    ),
    "two classes per sample": (
        stack(layers.LSTM(units), layers.Dense(1, activation="sigmoid")),
        "binary_crossentropy",
        (samples, 1),
    ),
    "another sequence": (
        stack(
            layers.LSTM(units),
            layers.RepeatVector(target_timesteps),
            layers.LSTM(8, return_sequences=True),
            layers.Dense(1),
        ),
        "mse",
        (samples, target_timesteps, 1),
    ),
}


def task(name, model, loss, target):
    """A row, after the loss took the target, which has the shape that pairs one to
    one.
    """
    output = model(x)
    assert target == (output.shape[:-1] if loss.startswith("sparse") else output.shape)
    assert (
        losses.get(loss)(np.zeros(target, "float32"), output).shape == output.shape[:-1]
    )
    return name, shape(output), f"`{loss}`", f"`{target}`"


table(
    "Targets",
    ("you predict", "output", "loss", "target"),
    [task(name, *parts) for name, parts in TASKS.items()],
)


def counted(name, make, formula):
    """A row, after the formula gave the layer's count."""
    layer = make(units)
    layer(x)
    assert layer.count_params() == eval(formula, {"features": features, "units": units})
    weights = shape(list(layer.weights))
    return f"`{name}`", weights, str(layer.count_params()), f"`{formula}`"


table(
    "Weights (kernel, recurrent kernel, bias)",
    ("layer", "shapes", "parameters", "formula"),
    [
        counted(
            "LSTM(4)", layers.LSTM, "4 * (features * units + units * units + units)"
        ),
        counted(
            "GRU(4)", layers.GRU, "3 * (features * units + units * units + 2 * units)"
        ),
        counted(
            "SimpleRNN(4)", layers.SimpleRNN, "features * units + units * units + units"
        ),
    ],
)


def weighted(*weight_shape):
    """The shape, after the weighted loss of an output with timesteps came out right."""
    target, weight = np.random.rand(*sequence.shape), np.random.rand(*weight_shape)
    value = losses.MeanSquaredError()(
        target, np.zeros(sequence.shape), sample_weight=weight
    )
    assert np.isclose(value, np.mean(weight * np.mean(target**2, axis=-1)))
    return shape(weight)


series = np.zeros((12, features), "float32")  # (rows, features)
windows = np.lib.stride_tricks.sliding_window_view(series, timesteps, axis=0).swapaxes(
    1, 2
)
table(
    "Arrays",
    ("what", "shape"),
    [
        (f"windows of a series {shape(series)}", shape(windows)),
        (
            "windows that have a next row, and those rows",
            shape([windows[:-1], series[timesteps:]]),
        ),
        ("one sample, with its samples axis: `x[:1]`", shape(x[:1])),
        ("mask", shape(layers.Masking(0.0).compute_mask(x))),
        ("`sample_weight` by step", weighted(samples, timesteps)),
        (
            "`sample_weight` by sample, for an output with timesteps",
            weighted(samples, 1),
        ),
    ],
)
