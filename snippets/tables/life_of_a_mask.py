# SPDX-License-Identifier: MIT-0
"""What each layer and operation does with a mask: the mask is looked for behind it."""

import warnings

import numpy as np
import tensorflow as tf

layers = tf.keras.layers
samples, timesteps, features, units = 6, 5, 3, 4
real_steps = (5, 4, 3, 2, 1, 5)  # of each sample; the steps after them are padding
x = np.random.rand(samples, timesteps, features).astype("float32")
for sample, length in enumerate(real_steps):
    x[sample, length:] = 0


class Probe(layers.Layer):
    """Passes its input on and remembers the mask that arrived with it."""

    def __init__(self):
        super().__init__()
        self.supports_masking = True

    def call(self, inputs, mask=None):
        self.arrived = mask
        return inputs


def recurrent(layer):
    return layer(units, return_sequences=True)


def call_with_state(layer, y, **mask):
    state = tf.keras.ops.ones_like(y[:, 0, :1]) * np.ones(
        units, "float32"
    )  # (samples, units)
    return layer(y, initial_state=[state, state], **mask)


def is_real(y):
    return tf.keras.ops.any(y != 0, axis=-1)  # (samples, timesteps)


# Each layer is called with `y`, the masked sequence, and again with the same values
# without a mask.
ROWS = {
    "Recurrent": {
        "LSTM(return_sequences=True)": recurrent(layers.LSTM),
        "GRU(return_sequences=True)": recurrent(layers.GRU),
        "SimpleRNN(return_sequences=True)": recurrent(layers.SimpleRNN),
        "RNN(LSTMCell, return_sequences=True)": layers.RNN(
            layers.LSTMCell(units), return_sequences=True
        ),
        "Bidirectional(LSTM, return_sequences=True)": layers.Bidirectional(
            recurrent(layers.LSTM)
        ),
        "LSTM()": layers.LSTM(units),
        "Bidirectional(LSTM)": layers.Bidirectional(layers.LSTM(units)),
        "LSTM(return_sequences=True)(y, initial_state=...)": recurrent(layers.LSTM),
        "LSTM(return_sequences=True)(y, initial_state=..., mask=...)": recurrent(
            layers.LSTM
        ),
    },
    "Step by step": {
        "Dense": layers.Dense(units),
        "TimeDistributed(Dense)": layers.TimeDistributed(layers.Dense(units)),
        "EinsumDense": layers.EinsumDense("btf,fu->btu", output_shape=(None, units)),
        "Activation": layers.Activation("tanh"),
        "ReLU": layers.ReLU(),
        "Softmax": layers.Softmax(),
        'Activation("softmax")': layers.Activation("softmax"),
        "Dropout": layers.Dropout(0.5),
        "SpatialDropout1D": layers.SpatialDropout1D(0.5),
        "GaussianNoise": layers.GaussianNoise(0.5),
        "BatchNormalization": layers.BatchNormalization(),
        "BatchNormalization, training=True": layers.BatchNormalization(),
        "LayerNormalization": layers.LayerNormalization(),
        "RMSNormalization": layers.RMSNormalization(),
        "Rescaling": layers.Rescaling(2.0),
        "Lambda": layers.Lambda(lambda y: y * 2),
        "Sequential([Dense]) as a layer": tf.keras.Sequential([layers.Dense(units)]),
    },
    "Other timesteps": {
        "GlobalAveragePooling1D": layers.GlobalAveragePooling1D(),
        "GlobalMaxPooling1D": layers.GlobalMaxPooling1D(),
        "AveragePooling1D": layers.AveragePooling1D(2),
        "MaxPooling1D": layers.MaxPooling1D(2),
        "Conv1D": layers.Conv1D(units, 2),
        'Conv1D(padding="causal")': layers.Conv1D(units, 2, padding="causal"),
        "Cropping1D": layers.Cropping1D(1),
        "ZeroPadding1D": layers.ZeroPadding1D(1),
        "UpSampling1D": layers.UpSampling1D(2),
        "Flatten": layers.Flatten(),
        "Reshape": layers.Reshape((timesteps * features, 1)),
        "Permute": layers.Permute((2, 1)),
    },
    "Two inputs": {
        "Add, both masked": layers.Add(),
        "Add, one masked": layers.Add(),
        "Multiply, one masked": layers.Multiply(),
        "Concatenate, both masked": layers.Concatenate(),
        "Concatenate, one masked": layers.Concatenate(),
        "Concatenate(axis=1), both masked": layers.Concatenate(axis=1),
        "Attention": layers.Attention(),
        "Attention, query masked": layers.Attention(),
        "AdditiveAttention": layers.AdditiveAttention(),
        "MultiHeadAttention": layers.MultiHeadAttention(2, units),
    },
    "Operations": {
        "y * 2": lambda y: y * 2,
        "y + y": lambda y: y + y,
        "y[:, 1:]": lambda y: y[:, 1:],
        "y[:, -1]": lambda y: y[:, -1],
        "keras.ops.tanh(y)": tf.keras.ops.tanh,
        "keras.ops.concatenate([y, y])": lambda y: tf.keras.ops.concatenate([y, y]),
    },
}


def call(name, layer, y, plain, is_masked):
    if "mask=" in name:  # passed by hand to the layer; the control passes none
        return call_with_state(layer, y, **({"mask": is_real(y)} if is_masked else {}))
    if "initial_state" in name:
        return call_with_state(layer, y)
    if "training" in name:
        return layer(y, training=True)
    if isinstance(layer, layers.MultiHeadAttention):
        return layer(y, y)
    if "one masked" in name or "query masked" in name:
        return layer([y, plain])
    if "both masked" in name or "Attention" in name:
        return layer([y, y])
    return layer(y)


def fate(name, layer):
    """(what becomes of the mask, whether the values depend on it, output shape)"""
    inputs = tf.keras.Input((timesteps, features))
    plain = layers.Identity()(inputs)
    probe = Probe()
    try:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            output = probe(call(name, layer, layers.Masking(0.0)(inputs), plain, True))
            masked = tf.keras.Model(inputs, output)(x)
        control = tf.keras.Model(inputs, call(name, layer, plain, plain, False))(x)
    except ValueError:
        return "**error**", "-", "-"
    is_used = "no" if np.allclose(masked, control) else "yes"
    if probe.arrived is not None:
        is_same = np.array_equal(probe.arrived[:, :timesteps], is_real(x))
        verdict = "kept" if is_same else "**replaced: every step counts**"
        assert is_same or np.all(probe.arrived)
        verdict += ", with a warning" if warned else ""
    elif warned:
        verdict = "dropped with a warning"
    else:
        verdict = "consumed" if is_used == "yes" else "**dropped**"
    return verdict, is_used, f"`{masked.shape}`"


for group, rows in ROWS.items():
    print(f"\n**{group}**\n")
    print("| layer or operation | the mask is | the values depend on it | output |")
    print("| --- | --- | --- | --- |")
    for name, layer in rows.items():
        print(f"| `{name}` | {' | '.join(fate(name, layer))} |")
