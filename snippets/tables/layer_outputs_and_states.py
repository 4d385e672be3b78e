"""What each recurrent layer returns, by return_sequences and return_state: every shape."""

import numpy as np
import tensorflow as tf

layers = tf.keras.layers
samples, timesteps, features, units, second_units = 6, 5, 3, 4, 8
x = np.random.rand(samples, timesteps, features).astype("float32")
LAYERS = {
    "SimpleRNN(4)": lambda **options: layers.SimpleRNN(units, **options),
    "GRU(4)": lambda **options: layers.GRU(units, **options),
    "LSTM(4)": lambda **options: layers.LSTM(units, **options),
    "RNN(LSTMCell(4))": lambda **options: layers.RNN(layers.LSTMCell(units), **options),
    "RNN([LSTMCell(4), LSTMCell(8)])": lambda **options: layers.RNN(
        [layers.LSTMCell(units), layers.LSTMCell(second_units)], **options
    ),
    "RNN([LSTMCell(4), GRUCell(8)])": lambda **options: layers.RNN(
        [layers.LSTMCell(units), layers.GRUCell(second_units)], **options
    ),
}


def returned(layer, inputs):
    """(output, states) of a call; the states are a list, empty without return_state."""
    result = layer(inputs)
    return (result[0], list(result[1:])) if layer.return_state else (result, [])


def shape(tensors):
    """Shapes as they are nested."""
    if isinstance(tensors, (list, tuple)):
        return "[" + ", ".join(shape(tensor) for tensor in tensors) + "]"
    return str(tuple(tensors.shape))


def equals_last_step(output, state):
    last_step = output[:, -1] if len(output.shape) == 3 else output
    return not isinstance(state, (list, tuple)) and np.array_equal(last_step, state)


def row(name, **options):
    layer = LAYERS[name](**options)
    output, states = returned(layer, x)
    symbolic, _ = returned(layer, tf.keras.Input((None, features)))
    is_last = [f"state {n}" for n, state in enumerate(states, 1) if equals_last_step(output, state)]
    return [
        f"`{name}`",
        *(str(value) for value in options.values()),
        f"`{shape(output)}`",
        f"`{shape(symbolic)}`",
        ", ".join(f"`{shape(state)}`" for state in states) or "-",
        str(1 + len(states)),
        ", ".join(is_last) or "-",
    ]


print("| layer | return_sequences | return_state | output | in a model with `Input((None, 3))`", end="")
print(" | states | values to unpack | the output's last step is |")
print("|" + " --- |" * 8)
for name in LAYERS:
    for return_sequences in (False, True):
        for return_state in (False, True):
            cells = row(name, return_sequences=return_sequences, return_state=return_state)
            print("|", " | ".join(cells), "|")

print("\nOne step: a cell takes one timestep and its states, and returns both.\n")
print("| cell | input | output | states | state_size |")
print("| --- | --- | --- | --- | --- |")
for cell_type in (layers.SimpleRNNCell, layers.GRUCell, layers.LSTMCell):
    cell = cell_type(units)
    output, states = cell(x[:, 0], cell.get_initial_state(samples))
    cells = [f"{cell_type.__name__}(4)", shape(x[:, 0]), shape(output), shape(states)]
    print("|", " | ".join(f"`{text}`" for text in [*cells, cell.state_size]), "|")
