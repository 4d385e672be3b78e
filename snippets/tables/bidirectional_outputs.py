# SPDX-License-Identifier: MIT-0
"""What Bidirectional returns by merge_mode, and which part of it comes from which
direction.
"""

import numpy as np
import tensorflow as tf

layers = tf.keras.layers
samples, timesteps, features, units = 6, 5, 3, 4
x = np.random.rand(samples, timesteps, features).astype("float32")
MERGES = {
    "forward beside backward": lambda forward, backward: np.concatenate(
        [forward, backward], -1
    ),
    "forward + backward": lambda forward, backward: forward + backward,
    "forward * backward": lambda forward, backward: forward * backward,
    "(forward + backward) / 2": lambda forward, backward: (forward + backward) / 2,
}


def make(layer, merge_mode, return_sequences=False, return_state=False):
    recurrent = layer(
        units, return_sequences=return_sequences, return_state=return_state
    )
    return layers.Bidirectional(recurrent, merge_mode=merge_mode)


def directions(wrapper):
    """What each layer of the wrapper returns alone, the backward one in the input's
    order.
    """
    forward, backward = wrapper.forward_layer(x), wrapper.backward_layer(x)
    if wrapper.return_sequences and not wrapper.return_state:
        backward = backward[:, ::-1]
    return forward, backward


def shapes(tensors):
    return ", ".join(f"`{tuple(tensor.shape)}`" for tensor in tensors)


def meaning(output, forward, backward):
    """The name of the merge that gives this output."""
    if isinstance(output, (list, tuple)):
        is_pair = np.allclose(output[0], forward) and np.allclose(output[1], backward)
        return "forward, then backward" if is_pair else "?"
    names = [
        name
        for name, merge in MERGES.items()
        if merge(forward, backward).shape == output.shape
        and np.allclose(merge(forward, backward), output, atol=1e-6)
    ]
    return " and ".join(names) or "?"


print("| merge_mode | return_sequences | output | which is |")
print("| --- | --- | --- | --- |")
for merge_mode in ("concat", "sum", "mul", "ave", None):
    for return_sequences in (False, True):
        wrapper = make(layers.LSTM, merge_mode, return_sequences)
        output = wrapper(x)
        cells = shapes(output if merge_mode is None else [output])
        text = f"{merge_mode!r}".replace("'", '"')
        which = meaning(output, *directions(wrapper))
        print(f"| `{text}` | {return_sequences} | {cells} | {which} |")

print(
    "\nWith `return_state=True` the states follow the output, whatever "
    "return_sequences says.\n"
)
print("| layer | merge_mode | values to unpack | states | in the order |")
print("| --- | --- | --- | --- | --- |")
for layer, names in {layers.LSTM: "hc", layers.GRU: "h", layers.SimpleRNN: "h"}.items():
    for merge_mode in ("concat", None):
        wrapper = make(layer, merge_mode, return_state=True)
        result = wrapper(x)
        outputs = 2 if merge_mode is None else 1
        alone = [
            (f"{direction} {name}", state)
            for direction, states in zip(
                ("forward", "backward"), directions(wrapper), strict=True
            )
            for name, state in zip(names, states[1:], strict=True)
        ]
        order = [
            name
            for state in result[outputs:]
            for name, own in alone
            if np.allclose(state, own)
        ]
        text = f"{merge_mode!r}".replace("'", '"')
        print(
            f"| `Bidirectional({layer.__name__}(4))` | `{text}` | {len(result)} ",
            end="",
        )
        print(f"| {shapes(result[outputs:])} | {', '.join(order)} |")

print("\nWhere the last output of each direction stands in a sequence.\n")
print(
    "| part of the sequence | equals the forward state h | equals the backward "
    "state h |"
)
print("| --- | --- | --- |")
wrapper = make(layers.LSTM, "concat", return_sequences=True, return_state=True)
sequence, forward_h, _, backward_h, _ = wrapper(x)
for text, part in {
    "y[:, -1, :4]": sequence[:, -1, :units],
    "y[:, -1, 4:]": sequence[:, -1, units:],
    "y[:, 0, :4]": sequence[:, 0, :units],
    "y[:, 0, 4:]": sequence[:, 0, units:],
}.items():
    equal = [
        "yes" if np.allclose(part, state) else "no" for state in (forward_h, backward_h)
    ]
    print(f"| `{text}` | {' | '.join(equal)} |")
