"""Traps of states and of directions."""

import numpy as np
import tensorflow as tf
from grid import LAYERS, MASKS, UNITS, WRAPPED, claim, close, data, layers, make, mask_of


@claim(
    "traps/gru-given-lstm-states",
    how=["call", "functional"],
    unroll=[False, True],
    mask=MASKS,
    size=[(6, 5, 3), (1, 5, 3), (4, 4, 4)],
)
def c_is_dropped(how, unroll, mask, size, false=False):
    """A GRU given [h, c] gives what it gives for h alone."""
    x, mask = data(*size), mask_of(mask, *size[:2])
    h, c = tf.fill((size[0], UNITS), 0.5), tf.fill((size[0], UNITS), -0.5)
    gru = make("GRU", unroll=unroll)
    expected = gru(x, initial_state=c if false else h, mask=mask)
    if how != "functional":
        return close(gru(x, initial_state=[h, c], mask=mask), expected)
    mask = np.ones(size[:2], bool) if mask is None else mask
    entry, first, second = (tf.keras.Input(shape) for shape in (size[1:], (UNITS,), (UNITS,)))
    gates = tf.keras.Input(size[1:2], dtype="bool")
    output = gru(entry, initial_state=[first, second], mask=gates)
    model = tf.keras.Model([entry, first, second, gates], output)
    return close(model.predict([x, np.asarray(h), np.asarray(c), mask], verbose=0), expected)


@claim(
    "traps/initial-state-of-batch-one",
    layer=[*WRAPPED, "RNN(LSTMCell)", "custom cell"],
    unroll=[False, True],
    mask=MASKS,
    samples=[1, 4, 5, 6],
)
def one_row_for_all(layer, unroll, mask, samples, false=False):
    """A state of one row is repeated for all samples."""
    x, mask = data(samples, 5, 3), mask_of(mask, samples, 5)
    recurrent, count = make(layer, unroll=unroll), 2 if "LSTM" in layer else 1
    one = [tf.fill((1, UNITS), 0.5)] * count
    rows = [tf.fill((samples, UNITS), 0.25 if false else 0.5)] * count
    return close(recurrent(x, initial_state=one, mask=mask), recurrent(x, initial_state=rows, mask=mask))


@claim(
    "traps/go-backwards-comes-out-reversed",
    layer=LAYERS,
    mask=MASKS,
    unroll=[False, True],
    size=[(6, 5, 3), (5, 5, 3), (1, 5, 1), (4, 4, 4)],
)
def last_timestep_first(layer, mask, unroll, size, false=False):
    """The output is that of the turned sequence, in the order in which it was read."""
    x, mask = data(*size), mask_of(mask, *size[:2])
    backwards = make(layer, return_sequences=True, go_backwards=True, unroll=unroll)
    forwards = make(layer, return_sequences=True)
    for recurrent in (backwards, forwards):
        recurrent.build(x.shape)
    forwards.set_weights(backwards.get_weights())
    turned = forwards(x[:, ::-1], mask=None if mask is None else mask[:, ::-1])
    return close(backwards(x, mask=mask), turned[:, ::-1] if false else turned)


@claim(
    "traps/bidirectional-last-step",
    layer=WRAPPED,
    mask=["none", "in front", "hole"],
    size=[(6, 5, 3), (5, 5, 3), (1, 5, 1), (4, 4, 4)],
    at=[0, 2],
)
def backward_half_read_one_step(layer, mask, size, at, false=False):
    """At the last step the forward half depends on an earlier step, the backward half does not."""
    x, mask = data(*size), mask_of(mask, *size[:2])
    other = x.copy()
    other[:, at] += 1
    both = layers.Bidirectional(make(layer, return_sequences=not false))
    first, second = (both(entry, mask=mask).numpy() for entry in (x, other))
    if not false:
        first, second = first[:, -1], second[:, -1]
    real = slice(None) if mask is None else mask[:, at]
    forward = close(first[real, :UNITS], second[real, :UNITS])
    return not (forward and len(first[real])) and close(first[:, UNITS:], second[:, UNITS:])
