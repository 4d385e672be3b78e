"""The axes of the input: three of them, a free number of timesteps, a fixed number of features."""

import numpy as np
import tensorflow as tf
from grid import (
    ERRORS,
    HOW,
    KINDS,
    LAYERS,
    SIZES,
    WITH_BIDIRECTIONAL,
    WRAPPED,
    build,
    claim,
    close,
    data,
    layers,
    make,
    predict,
    raises,
    width,
)


@claim(
    "rules/input-is-rank-3", layer=[*WRAPPED, "Bidirectional concat"], axes=[1, 2, 3, 4, 5], size=[2, 3, 1]
)
def three_axes(layer, axes, size, false=False):
    """An LSTM, GRU, SimpleRNN or Bidirectional takes exactly three axes; RNN leaves that to its cell."""
    fails = raises(lambda: make(layer)(np.zeros((size,) * axes, "float32")))
    return fails == (axes != (2 if false else 3))


@claim(
    "rules/input-is-rank-3",
    kind=["functional", "Sequential"],
    features=[1, 3, 5],
    shape=["two axes", "four axes"],
)
def a_model_adds_or_drops_a_last_axis(kind, features, shape, false=False):
    """A model with one feature takes two axes; any model drops a fourth axis of size 1."""
    x = data(6, 5, features)
    given = x[..., 0] if shape == "two axes" else x[..., None]
    takes = not raises(lambda: build(kind, (5, features), make("LSTM"))(given))
    return takes == (shape == "four axes" or features == 1 or false)


@claim(
    "rules/timesteps-are-free",
    layer=WITH_BIDIRECTIONAL,
    kind=KINDS,
    how=HOW,
    unroll=[False, True],
    lengths=[(5, 2, 1), (1, 9, 5)],
    exceptions={"`unroll=True`": lambda unroll, how, **_: unroll and how != "call"},
)
def any_length(layer, kind, how, unroll, lengths, false=False):
    """With Input((None, features)) one model takes batches of any length, with the same weights."""
    model = build(kind, (None, 3), make(layer, return_sequences=True, unroll=unroll))
    try:
        shapes = [predict(model, data(6, length, 3), how).shape for length in lengths]
    except ERRORS:
        return False
    expected = [(6, lengths[0] if false else length, width(layer)) for length in lengths]
    return shapes == expected


@claim(
    "rules/features-are-fixed",
    layer=WITH_BIDIRECTIONAL,
    kind=KINDS,
    how=["call", "predict", "predict_on_batch"],
    features=[(3, 2), (3, 4), (1, 2), (5, 1)],
)
def another_number_of_features_fails(layer, kind, how, features, false=False):
    """A layer takes exactly the number of features that it was built with."""
    model = build(kind, (None, features[0]), make(layer))
    predict(model, data(6, 5, features[0]), how)
    return raises(lambda: predict(model, data(6, 7, features[0 if false else 1]), how))


@claim(
    "rules/features-are-fixed", layer=WITH_BIDIRECTIONAL, shape=[(5, None), (None, None), (5, 3), (None, 3)]
)
def features_cannot_be_open(layer, shape, false=False):
    """Input cannot declare None for the features; timesteps may be None."""
    fails = raises(lambda: make(layer)(tf.keras.Input(shape)))
    return fails == (shape[0 if false else 1] is None)


@claim(
    "rules/what-input-enforces",
    layer=LAYERS,
    kind=["functional", "Sequential"],
    first=[True, False],
    how=["call", "predict"],
    exceptions={
        "a later call with another length passes": lambda kind, first, how, **_: (
            kind == "functional" and not first and how == "predict"
        )
    },
)
def declared_length(layer, kind, first, how, false=False):
    """A functional model refuses another number of timesteps than declared; Sequential takes any."""
    model = build(kind, (5, 3), make(layer))
    if not first:
        predict(model, data(6, 5, 3), how)
    refuses = raises(lambda: predict(model, data(6, 9, 3), how))
    return refuses == (kind == "functional" or false)


@claim(
    "rules/what-input-enforces",
    kind=["functional", "Sequential"],
    how=["call", "predict", "predict_on_batch"],
    stateful=[False, True],
    samples=[1, 2, 5, 7],
    exceptions={"`stateful=True`": lambda stateful, **_: stateful},
)
def declared_samples(kind, how, stateful, samples, false=False):
    """Another number of samples than declared is accepted."""
    inputs = tf.keras.Input(batch_shape=(6, 5, 3))
    layer = make("LSTM", stateful=stateful)
    model = (
        tf.keras.Model(inputs, layer(inputs))
        if kind == "functional"
        else tf.keras.Sequential([inputs, layer])
    )
    return not raises(lambda: predict(model, data(samples, 5, 2 if false else 3), how))


@claim(
    "rules/none-is-decided-at-call-time",
    layer=WITH_BIDIRECTIONAL,
    kind=["functional", "Sequential"],
    size=SIZES,
)
def declared_and_called(layer, kind, size, false=False):
    """None is declared, and each batch decides it."""
    model = build(kind, (None, size[2]), make(layer, return_sequences=True))
    declared, called = model.output_shape, model(data(*size)).shape
    return declared == (None, size[1] if false else None, width(layer)) and called == (
        *size[:2],
        width(layer),
    )


@claim("rules/none-is-decided-at-call-time", lengths=[(5, 2), (1, 9), (5, 5), (2, 2, 3)])
def one_length_in_a_batch(lengths, false=False):
    """Samples of two lengths make no array, and no batch of a Dataset."""
    samples = [np.ones((length, 3), "float32") for length in lengths]
    spec = tf.TensorSpec((None, 3))
    dataset = tf.data.Dataset.from_generator(lambda: samples, output_signature=spec)
    fails = raises(lambda: np.stack(samples)), raises(lambda: list(dataset.batch(len(samples))))
    return fails == ((false or len(set(lengths)) > 1,) * 2)


@claim(
    "rules/reshape-is-not-transpose",
    "traps/reshape-for-transpose",
    shape=[(6, 3, 5), (6, 5, 3), (5, 5, 5), (1, 3, 5), (6, 1, 5), (6, 5, 1), (2, 2, 2)],
    tool=["numpy", "layer"],
    exceptions={"size 1": lambda shape, **_: 1 in shape[1:]},
)
def other_contents(shape, tool, false=False):
    """reshape to the swapped shape does not give what the swap gives."""
    x = np.arange(np.prod(shape), dtype="float32").reshape(shape)
    if tool == "numpy":
        swapped, reshaped = x.swapaxes(1, 2), x.reshape(shape[0], shape[2], shape[1])
    else:
        swapped, reshaped = layers.Permute((2, 1))(x), layers.Reshape((shape[2], shape[1]))(x)
    equal = close(swapped, reshaped)
    return equal if false else not equal


@claim("rules/change-the-number-of-timesteps", layer=WITH_BIDIRECTIONAL, size=SIZES, sequences=[True])
def as_many_as_it_reads(layer, size, sequences, false=False):
    """A recurrent layer returns as many steps as it reads."""
    return make(layer, return_sequences=sequences)(data(*size)).shape[1] == size[1] + false


@claim(
    "rules/change-the-number-of-timesteps",
    timesteps=[5, 6, 9],
    size=[1, 2, 3],
    strides=[1, 2, 3],
    padding=["valid", "same", "causal"],
    layer=["Conv1D", "MaxPooling1D", "AveragePooling1D"],
)
def convolution_and_pooling(timesteps, size, strides, padding, layer, false=False):
    """(timesteps - size) // strides + 1 with valid padding, ceil(timesteps / strides) otherwise."""
    padding = "same" if layer != "Conv1D" and padding == "causal" else padding
    arguments = (8, size, strides, padding) if layer == "Conv1D" else (size, strides, padding)
    steps = getattr(layers, layer)(*arguments)(data(6, timesteps, 3)).shape[1]
    valid = (timesteps - size) // strides + (0 if false else 1)
    return steps == (valid if padding == "valid" else -(-timesteps // strides))


JOIN = {
    "Flatten": layers.Flatten,
    "GlobalAveragePooling1D": layers.GlobalAveragePooling1D,
    "GlobalMaxPooling1D": layers.GlobalMaxPooling1D,
}


@claim(
    "rules/flatten-ties-the-length",
    join=list(JOIN),
    layer=["LSTM", "GRU", "Bidirectional concat"],
    kind=KINDS,
    lengths=[(5, 9), (5, 1), (4, 5)],
)
def only_flatten_ties(join, layer, kind, lengths, false=False):
    """After Flatten a model takes no other length; an average or a maximum over time leaves it free."""
    shape = (lengths[0] if join == "Flatten" else None, 3)
    model = build(kind, shape, make(layer, return_sequences=True), JOIN[join](), layers.Dense(1))
    model(data(6, lengths[0], 3))
    return raises(lambda: model(data(6, lengths[1], 3))) == (false or join == "Flatten")
