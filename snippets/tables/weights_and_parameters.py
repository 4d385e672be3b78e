# SPDX-License-Identifier: MIT-0
"""The weights of each layer, their shapes, and how many parameters they hold; formulas
checked.
"""

import itertools

import numpy as np
import tensorflow as tf

layers = tf.keras.layers

# layer: (how to make it, formula of its parameters)
LAYERS = {
    "SimpleRNN(units)": (
        lambda units: layers.SimpleRNN(units),
        "features * units + units * units + units",
    ),
    "LSTM(units)": (
        lambda units: layers.LSTM(units),
        "4 * (features * units + units * units + units)",
    ),
    "LSTM(units, use_bias=False)": (
        lambda units: layers.LSTM(units, use_bias=False),
        "4 * (features * units + units * units)",
    ),
    "GRU(units)": (
        lambda units: layers.GRU(units),
        "3 * (features * units + units * units + 2 * units)",
    ),
    "GRU(units, reset_after=False)": (
        lambda units: layers.GRU(units, reset_after=False),
        "3 * (features * units + units * units + units)",
    ),
    "RNN(LSTMCell(units))": (
        lambda units: layers.RNN(layers.LSTMCell(units)),
        "4 * (features * units + units * units + units)",
    ),
    "Bidirectional(LSTM(units))": (
        lambda units: layers.Bidirectional(layers.LSTM(units)),
        "2 * 4 * (features * units + units * units + units)",
    ),
    "Dense(units)": (
        lambda units: layers.Dense(units),
        "features * units + units",
    ),
    "TimeDistributed(Dense(units))": (
        lambda units: layers.TimeDistributed(layers.Dense(units)),
        "features * units + units",
    ),
    "Conv1D(units, 2)": (
        lambda units: layers.Conv1D(units, 2),
        "2 * features * units + units",
    ),
    "LayerNormalization()": (
        lambda units: layers.LayerNormalization(),
        "2 * features",
    ),
    "BatchNormalization()": (
        lambda units: layers.BatchNormalization(),
        "4 * features",
    ),
    "MultiHeadAttention(2, units)": (
        lambda units: layers.MultiHeadAttention(2, units),
        "4 * 2 * features * units + 3 * 2 * units + features",
    ),
}


def built(make, features, units, timesteps=5, samples=6):
    layer = make(units)
    x = np.zeros((samples, timesteps, features), "float32")
    layer(x, x) if isinstance(layer, layers.MultiHeadAttention) else layer(x)
    return layer


def checked(make, formula):
    """The formula, after it gave the right count for several sizes, samples and
    timesteps.
    """
    for features, units in ((3, 4), (1, 8), (7, 2)):
        count = eval(formula, {"features": features, "units": units})
        for timesteps, samples in ((5, 6), (2, 1)):
            assert (
                built(make, features, units, timesteps, samples).count_params() == count
            )
    return formula


print("| layer | weights, with 3 features and 4 units | parameters | formula |")
print("| --- | --- | --- | --- |")
for name, (make, formula) in LAYERS.items():
    layer = built(make, features=3, units=4)
    weights = ", ".join(
        f"{w.path.split('/')[-1]} `{tuple(w.shape)}`" for w in layer.weights
    )
    print(
        f"| `{name}` | {weights} | {layer.count_params()} | "
        f"`{checked(make, formula)}` |"
    )

embedding = layers.Embedding(11, 4)
embedding(np.zeros((6, 5), "int32"))
shape = tuple(embedding.weights[0].shape)
assert embedding.count_params() == 11 * 4
print(
    f"| `Embedding(vocabulary, units)` | embeddings `{shape}` | 44 | `vocabulary "
    f"* units` |"
)


def sigmoid(value):
    return 1 / (1 + np.exp(-value))


def lstm_step(h, c, forget, input, candidate, output):
    """The states after one step of one unit whose kernels are 0, by the equations of
    the LSTM.
    """
    c = sigmoid(forget) * c + sigmoid(input) * np.tanh(candidate)
    return sigmoid(output) * np.tanh(c), c


def gru_step(h, update, reset, candidate):
    """The same for the GRU; each argument is (bias of the input, bias of the state)."""
    new = np.tanh(candidate[0] + sigmoid(sum(reset)) * candidate[1])
    z = sigmoid(sum(update))
    return (z * h + (1 - z) * new,)


def order_of_gates(layer, step, states, names):
    """The order of the blocks with which the equations give the states of the layer."""
    layer.build((1, 1, 1))
    weights = [np.zeros(w.shape, "float32") for w in layer.weights]
    bias = weights[2] = np.linspace(0.1, 0.9, weights[2].size).reshape(weights[2].shape)
    layer.set_weights(weights)
    before = np.linspace(0.2, 0.6, states, dtype="float32").reshape(states, 1, 1)
    _, *after = layer(np.zeros((1, 1, 1), "float32"), initial_state=list(before))
    orders = [
        order
        for order in itertools.permutations(names)
        if np.allclose(
            step(*before, **dict(zip(order, bias.T, strict=True))), after, atol=1e-6
        )
    ]
    return ", ".join(*orders)


print(
    "\nThe blocks along the last axis of the kernels and the bias, each as wide "
    "as units.\n"
)
print("| layer | blocks |")
print("| --- | --- |")
names = ("forget", "input", "candidate", "output")
print(
    "| `LSTM` |",
    order_of_gates(layers.LSTM(1, return_state=True), lstm_step, 2, names),
    "|",
)
names = ("reset", "update", "candidate")
print(
    "| `GRU` |",
    order_of_gates(layers.GRU(1, return_state=True), gru_step, 1, names),
    "|",
)
