# SPDX-License-Identifier: MIT-0
"""What each recurrent layer returns, by return_sequences and return_state: every
shape.
"""

import numpy as np
import tensorflow as tf

layers = tf.keras.layers
samples, timesteps, features, units, second_units = 6, 5, 3, 4, 8
x = np.random.rand(samples, timesteps, features).astype("float32")
lstm_cell, gru_cell = layers.LSTMCell, layers.GRUCell
LAYERS = {
    "SimpleRNN(4)": lambda **options: layers.SimpleRNN(units, **options),
    "GRU(4)": lambda **options: layers.GRU(units, **options),
    "LSTM(4)": lambda **options: layers.LSTM(units, **options),
    "RNN(LSTMCell(4))": lambda **options: layers.RNN(lstm_cell(units), **options),
    "RNN([LSTMCell(4), LSTMCell(8)])": lambda **options: layers.RNN(
        [lstm_cell(units), lstm_cell(second_units)], **options
    ),
    "RNN([LSTMCell(4), GRUCell(8)])": lambda **options: layers.RNN(
        [lstm_cell(units), gru_cell(second_units)], **options
    ),
}


def shape(tensors):
    """Shapes, nested as the tensors are."""
    if isinstance(tensors, (list, tuple)):
        return "[" + ", ".join(shape(tensor) for tensor in tensors) + "]"
    return str(tuple(tensors.shape))


def paths(states, name="states"):
    """(how to write it, tensor) of each state in a nest of states."""
    for n, state in enumerate(states):
        if isinstance(state, (list, tuple)):
            yield from paths(state, f"{name}[{n}]")
        else:
            yield f"{name}[{n}]", state


def row(name, return_sequences):
    layer = LAYERS[name](return_sequences=return_sequences)
    symbolic = layer(tf.keras.Input((None, features)))
    output, *states = LAYERS[name](
        return_sequences=return_sequences, return_state=True
    )(x)
    assert output.shape == layer(x).shape  # return_state leaves the output as it is
    last_step = output[:, -1] if return_sequences else output
    same = [path for path, state in paths(states) if np.array_equal(state, last_step)]
    return [
        f"`{name}`",
        str(return_sequences),
        f"`{shape(output)}`",
        f"`{shape(symbolic)}`",
        ", ".join(f"`{shape(state)}`" for state in states),
        str(1 + len(states)),
        ", ".join(f"`{path}`" for path in same),
    ]


HEAD = [
    *("layer", "return_sequences", "output", "in a model with `Input((None, 3))`"),
    *(
        "return_state=True adds",
        "values to unpack then",
        "last step of the output equals",
    ),
]
print("|", " | ".join(HEAD), "|")
print("|" + " --- |" * len(HEAD))
for name in LAYERS:
    for return_sequences in (False, True):
        print("|", " | ".join(row(name, return_sequences)), "|")

print("\nOne step: a cell takes a timestep and states and returns output and states.\n")
print("| cell | input | output | states | state_size |")
print("| --- | --- | --- | --- | --- |")
for cell_type in (layers.SimpleRNNCell, layers.GRUCell, layers.LSTMCell):
    cell = cell_type(units)
    output, states = cell(x[:, 0], cell.get_initial_state(samples))
    cells = [f"{cell_type.__name__}(4)", shape(x[:, 0]), shape(output), shape(states)]
    print("|", " | ".join(f"`{text}`" for text in [*cells, cell.state_size]), "|")
