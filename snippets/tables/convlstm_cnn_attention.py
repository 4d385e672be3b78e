# SPDX-License-Identifier: MIT-0
"""Shapes around convolution and attention: each layer is called, and its output's
shape printed.
"""

import numpy as np
import tensorflow as tf

layers = tf.keras.layers
samples, timesteps, features, units, target_timesteps, heads = 6, 5, 3, 4, 2, 7
height, width = 14, 11


def zeros(*shape):
    return np.zeros(shape, "float32")


def text(result):
    tensors = result if isinstance(result, (list, tuple)) else [result]
    return ", ".join(f"`{tuple(tensor.shape)}`" for tensor in tensors)


def table(x, columns, rows):
    print(f"\nInput `{x.shape}`: {columns}.\n")
    print("| layer | output |")
    print("| --- | --- |")
    for name, layer in rows.items():
        print(f"| `{name}` | {text(layer(x))} |")


print("**Convolution over time**")
table(
    zeros(samples, timesteps, features),
    "samples, timesteps, features",
    {
        "Conv1D(4, 3)": layers.Conv1D(units, 3),
        'Conv1D(4, 3, padding="same")': layers.Conv1D(units, 3, padding="same"),
        'Conv1D(4, 3, padding="causal")': layers.Conv1D(units, 3, padding="causal"),
        "Conv1D(4, 3, strides=2)": layers.Conv1D(units, 3, strides=2),
        "Conv1D(4, 3, dilation_rate=2)": layers.Conv1D(units, 3, dilation_rate=2),
        "Conv1DTranspose(4, 3)": layers.Conv1DTranspose(units, 3),
        "MaxPooling1D(2)": layers.MaxPooling1D(2),
        'MaxPooling1D(2, padding="same")': layers.MaxPooling1D(2, padding="same"),
        "GlobalMaxPooling1D()": layers.GlobalMaxPooling1D(),
        "Conv1D(4, 3), then LSTM(8)": tf.keras.Sequential(
            [layers.Conv1D(units, 3), layers.LSTM(8)]
        ),
    },
)

print("\n**A small image at each step**")
table(
    zeros(samples, timesteps, height, width, features),
    "samples, timesteps, height, width, channels",
    {
        "ConvLSTM2D(4, 3)": layers.ConvLSTM2D(units, 3),
        "ConvLSTM2D(4, 3, return_sequences=True)": layers.ConvLSTM2D(
            units, 3, return_sequences=True
        ),
        'ConvLSTM2D(4, 3, padding="same", return_sequences=True)': layers.ConvLSTM2D(
            units, 3, padding="same", return_sequences=True
        ),
        "ConvLSTM2D(4, 3, return_state=True)": layers.ConvLSTM2D(
            units, 3, return_state=True
        ),
        "TimeDistributed(Conv2D(4, 3))": layers.TimeDistributed(
            layers.Conv2D(units, 3)
        ),
        "TimeDistributed(Flatten())": layers.TimeDistributed(layers.Flatten()),
        "TimeDistributed(GlobalAveragePooling2D())": layers.TimeDistributed(
            layers.GlobalAveragePooling2D()
        ),
        "TimeDistributed(Conv2D(4, 3)), TimeDistributed(Flatten()), "
        "LSTM(8)": tf.keras.Sequential(
            [
                layers.TimeDistributed(layers.Conv2D(units, 3)),
                layers.TimeDistributed(layers.Flatten()),
                layers.LSTM(8),
            ]
        ),
    },
)
table(
    zeros(samples, timesteps, width, features),
    "samples, timesteps, positions, channels",
    {
        "ConvLSTM1D(4, 3)": layers.ConvLSTM1D(units, 3),
        "ConvLSTM1D(4, 3, return_sequences=True)": layers.ConvLSTM1D(
            units, 3, return_sequences=True
        ),
        "TimeDistributed(LSTM(4))": layers.TimeDistributed(layers.LSTM(units)),
    },
)

print("\n**Attention**")
query, value = zeros(samples, target_timesteps, units), zeros(samples, timesteps, units)
other_width = zeros(samples, timesteps, features)
print(f"\nA decoder's steps ask, an encoder's steps answer: query `{query.shape}`.\n")
print("| layer | value | output | scores |")
print("| --- | --- | --- | --- |")
for name, make in {
    "Attention()": layers.Attention,
    "AdditiveAttention()": layers.AdditiveAttention,
    "MultiHeadAttention(7, 8)": lambda: layers.MultiHeadAttention(heads, 8),
}.items():
    for values in (value, other_width):
        layer = make()
        is_multi = isinstance(layer, layers.MultiHeadAttention)
        inputs = (query, values) if is_multi else ([query, values],)
        try:
            output, scores = text(layer(*inputs, return_attention_scores=True)).split(
                "`, `"
            )
            cells = f"{output}` | `{scores}"
        except (ValueError, tf.errors.InvalidArgumentError):
            cells = "error | -"
        print(f"| `{name}` | `{values.shape}` | {cells} |")
