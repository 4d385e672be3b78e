"""What comes out of a recurrent layer, and of the layers around it."""

import numpy as np
import tensorflow as tf
from grid import (
    MAKE,
    MASKS,
    MERGES,
    SIZES,
    UNITS,
    WITH_BIDIRECTIONAL,
    WRAPPED,
    claim,
    close,
    data,
    layers,
    make,
    mask_of,
    raises,
    width,
)


def with_weights_of(first, second, shape):
    first.build(shape)
    second.build(shape)
    second.set_weights(first.get_weights())


@claim("rules/return-sequences", layer=WITH_BIDIRECTIONAL, mask=MASKS, size=SIZES)
def time_axis(layer, mask, size, false=False):
    """return_sequences decides whether the output has a time axis."""
    x, mask = data(*size), mask_of(mask, *size[:2])
    every_step = make(layer, return_sequences=True)(x, mask=mask).shape
    last_step = make(layer)(x, mask=mask).shape
    expected = (size[0], size[1] + false, width(layer))
    return every_step == expected and last_step == (size[0], expected[-1])


@claim(
    "rules/return-sequences",
    layer=WITH_BIDIRECTIONAL,
    mask=MASKS,
    backwards=[False, True],
    zero=[False, True],
    exceptions={"`Bidirectional`": lambda layer, **_: layer.startswith("Bidirectional")},
)
def last_step_of_the_sequence(layer, mask, backwards, zero, false=False):
    """The output without return_sequences is the last step of the sequence."""
    if layer.startswith("Bidirectional") and backwards:
        return False  # Bidirectional sets go_backwards itself
    x, mask = data(6, 5, 3), mask_of(mask, 6, 5)
    options = {"go_backwards": backwards, "zero_output_for_mask": zero}
    every_step, last_step = make(layer, return_sequences=True, **options), make(layer, **options)
    with_weights_of(every_step, last_step, x.shape)
    sequence = every_step(x, mask=mask)
    return close(sequence[:, 0 if false else -1], last_step(x, mask=mask))


@claim(
    "rules/returned-states",
    layer=["LSTM", "GRU", "SimpleRNN", "RNN(LSTMCell)"],
    sequences=[False, True],
    mask=MASKS,
    zero=[False, True],
    size=SIZES[:4],
)
def states_after_the_output(layer, sequences, mask, zero, size, false=False):
    """The states follow the output, each (samples, units): two for an LSTM, one for a GRU and a SimpleRNN."""
    x, mask = data(*size), mask_of(mask, *size[:2])
    options = {"return_sequences": sequences, "return_state": True, "zero_output_for_mask": zero}
    output, *states = make(layer, **options)(x, mask=mask)
    count = 2 if "LSTM" in layer and not false else 1
    return len(states) == count and all(state.shape == (size[0], UNITS) for state in states)


@claim(
    "rules/returned-states",
    layer=["LSTM", "GRU", "SimpleRNN", "RNN(LSTMCell)"],
    sequences=[False, True],
    mask=MASKS,
    zero=[False, True],
    start=[False, True],
    exceptions={
        "`zero_output_for_mask=True`": lambda mask, zero, **_: zero and mask == "behind",
        "a sample that is all padding": lambda mask, start, **_: start and mask == "whole row",
    },
)
def h_is_the_last_output(layer, sequences, mask, zero, start, false=False):
    """h is the last output; c is not."""
    x, mask = data(6, 5, 3), mask_of(mask, 6, 5)
    options = {"return_sequences": sequences, "return_state": True, "zero_output_for_mask": zero}
    first = [tf.ones((6, UNITS))] * (2 if "LSTM" in layer else 1) if start else None
    output, *states = make(layer, **options)(x, initial_state=first, mask=mask)
    state = states[-1] if false else states[0]
    return close(output[:, -1] if sequences else output, state)


@claim("rules/stacking", lower=WITH_BIDIRECTIONAL, upper=WITH_BIDIRECTIONAL, sequences=[True, False])
def upper_layer_needs_a_sequence(lower, upper, sequences, false=False):
    """A recurrent layer takes the output of another exactly if that one returns a sequence; units are free."""
    vector_or_sequence = make(lower, return_sequences=sequences)(data(6, 5, 3))
    fails = raises(lambda: make(upper)(vector_or_sequence))
    return fails != (sequences or false)


@claim(
    "rules/bidirectional-width-and-states", layer=WRAPPED, merge=MERGES, sequences=[False, True], size=SIZES
)
def doubled_units(layer, merge, sequences, size, false=False):
    """concat doubles the units, the other modes keep them; the states are those of both directions."""
    inner = MAKE[layer](return_sequences=sequences, return_state=True)
    output, *states = layers.Bidirectional(inner, merge_mode=merge)(data(*size))
    units = 2 * UNITS if merge == "concat" or false else UNITS
    shape = (size[0], size[1], units) if sequences else (size[0], units)
    return output.shape == shape and len(states) == (4 if layer == "LSTM" else 2)


@claim(
    "rules/bidirectional-width-and-states",
    layer=WRAPPED,
    mask=["none", "behind", "in front", "hole", "one step"],
    size=SIZES,
    exceptions={"one timestep": lambda size, mask, **_: size[1] == 1 or mask == "one step"},
)
def last_step_is_half_a_summary(layer, mask, size, false=False):
    """The last step of the sequence is not the final output: its backward half has not read the rest."""
    last = np.arange(size[1]) == size[1] - 1
    x, mask = data(*size), np.tile(last, (size[0], 1)) if mask == "one step" else mask_of(mask, *size[:2])
    every_step = layers.Bidirectional(MAKE[layer](return_sequences=True))
    final = layers.Bidirectional(MAKE[layer]())
    with_weights_of(every_step, final, x.shape)
    same = close(every_step(x, mask=mask)[:, -1], final(x, mask=mask))
    return same if false else not same


@claim(
    "rules/dense-acts-on-the-last-axis",
    shape=[(6, 4), (6, 5, 4), (6, 2, 5, 4), (5, 5, 4), (1, 1, 4), (4, 4, 4)],
)
def last_axis(shape, false=False):
    """Dense replaces the last axis and keeps the others, with the same weights for each step."""
    x, dense = np.random.default_rng(0).random(shape).astype("float32"), layers.Dense(7)
    by_row = dense(x.reshape(-1, 4)).numpy().reshape(*shape[:-1], 7)
    return dense(x).shape == (*shape[:-1], 8 if false else 7) and close(dense(x), by_row)


@claim("rules/dense-acts-on-the-last-axis", mask=MASKS, size=[(6, 5, 4), (5, 5, 4), (1, 1, 4), (4, 4, 4)])
def time_distributed_dense(mask, size, false=False):
    """TimeDistributed(Dense) gives the same numbers, with and without a mask."""
    x, mask, dense = data(*size), mask_of(mask, *size[:2]), layers.Dense(7)
    other = layers.Dense(7) if false else dense
    return close(layers.TimeDistributed(dense)(x, mask=mask), other(x))


INNER = {
    "LSTM": lambda: layers.LSTM(4),
    "GRU": lambda: layers.GRU(4, return_sequences=True),
    "Bidirectional": lambda: layers.Bidirectional(layers.LSTM(4)),
    "Flatten": layers.Flatten,
    "Conv1D": lambda: layers.Conv1D(4, 2),
    "pooling": layers.GlobalMaxPooling1D,
    "Dense": lambda: layers.Dense(7),
    "LayerNormalization": layers.LayerNormalization,
    "BatchNormalization": layers.BatchNormalization,
}


@claim(
    "rules/when-timedistributed-is-needed",
    layer=list(INNER),
    training=[False, True],
    exceptions={
        "`BatchNormalization`": lambda layer, training, **_: layer == "BatchNormalization" and training
    },
)
def folded_call(layer, training, false=False):
    """TimeDistributed is one call of the layer with axes 0 and 1 joined."""
    x, inner = np.random.default_rng(0).random((6, 2, 5, 3)).astype("float32"), INNER[layer]()
    distributed = layers.TimeDistributed(inner)(x, training=training)
    folded = inner(x.reshape(12, 5, 3), training=training)
    rows = folded[::-1] if false else folded
    return close(distributed, tf.reshape(rows, (6, 2, *folded.shape[1:])))


@claim(
    "rules/when-timedistributed-is-needed",
    layer=["LSTM", "GRU", "Bidirectional", "Dense", "LayerNormalization"],
)
def layers_that_need_it(layer, false=False):
    """A recurrent layer refuses the extra axis; Dense and LayerNormalization take it."""
    refuses = raises(lambda: INNER[layer]()(np.zeros((6, 2, 5, 3), "float32")))
    recurrent = layer in ("LSTM", "GRU", "Bidirectional")
    return refuses == (False if false else recurrent)


FORMULAS = {
    "LSTM": lambda f, u, bias: 4 * (u * (u + f) + u * bias),
    "GRU": lambda f, u, bias: 3 * (u * (u + f) + 2 * u * bias),
    "GRU, reset_after=False": lambda f, u, bias: 3 * (u * (u + f) + u * bias),
    "SimpleRNN": lambda f, u, bias: u * (u + f) + u * bias,
    "Bidirectional": lambda f, u, bias: 2 * 4 * (u * (u + f) + u * bias),
}


@claim(
    "rules/weight-shapes-and-parameters",
    layer=list(FORMULAS),
    features=[1, 3, 5, 7],
    units=[1, 4, 5, 32],
    timesteps=[None, 1, 5],
    samples=[None, 6],
    bias=[True, False],
)
def parameter_formulas(layer, features, units, timesteps, samples, bias, false=False):
    """The formulas of the page; timesteps and samples do not count."""
    kinds = {"LSTM": layers.LSTM, "GRU": layers.GRU, "SimpleRNN": layers.SimpleRNN}
    if layer == "Bidirectional":
        built = layers.Bidirectional(layers.LSTM(units, use_bias=bias))
    elif "reset" in layer:
        built = layers.GRU(units, reset_after=False, use_bias=bias)
    else:
        built = kinds[layer](units, use_bias=bias)
    built.build((samples, timesteps, features))
    count = FORMULAS[layer](features, units, bias)
    return built.count_params() == count + (timesteps or 0) * false
