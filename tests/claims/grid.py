"""Sentences as code: a property states the sentence of a rule, a trap or a table, and a grid holds what a reader may have.

    @claim("rules/return-sequences", layer=LAYERS, mask=MASKS, exceptions={"go_backwards": lambda layer, **case: ...})
    def last_step(layer, mask, false=False):
        ...
        return True if the sentence holds for this case

The cases are the product of the keyword lists. An exception is a word that must stand on the page (on each, where a
property serves several), and the condition for its cases; there the sentence must not hold, so that an exception that has gone is noticed.
With `false=True` the property states a false neighbor of the sentence, and some case must refute it.
"""

import itertools
import random
import warnings

import numpy as np
import tensorflow as tf

layers = tf.keras.layers
CLAIMS = {}  # page: its claims


class Claim:
    def __init__(self, pages, holds, grid, exceptions):
        self.pages, self.holds, self.exceptions = pages, holds, exceptions
        self.cases = [dict(zip(grid, values)) for values in itertools.product(*grid.values())]

    def exception(self, case):
        """The word of the exception that a case falls under, or None."""
        return next((word for word, applies in self.exceptions.items() if applies(**case)), None)

    def sample(self, size):
        """Up to `size` cases by a fixed seed, and the first case of each exception."""
        chosen = random.Random(0).sample(self.cases, min(size, len(self.cases)))
        for word in self.exceptions:
            first = next(case for case in self.cases if self.exception(case) == word)
            chosen += [] if first in chosen else [first]
        return chosen

    def check(self, cases):
        """What is wrong in these cases, one line each."""
        problems = []
        for case in cases:
            word = self.exception(case)
            holds = self.run(case)
            if holds and word:
                problems.append(f"{case}: holds, though the exception {word!r} covers it")
            if not holds and not word:
                problems.append(f"{case}: does not hold")
        return problems

    def refuted(self, cases):
        """Does a case outside the exceptions refute the false version?"""
        return any(not self.run(case, false=True) for case in cases if not self.exception(case))

    def run(self, case, **options):
        tf.keras.utils.set_random_seed(0)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return bool(self.holds(**case, **options))


def claim(*pages, exceptions=None, **grid):
    """Register a property as a claim of one or more pages; `grid` gives the values of each of its arguments."""

    def register(holds):
        made = Claim(pages, holds, grid, exceptions or {})
        for page in pages:
            CLAIMS.setdefault(page, []).append(made)
        return holds

    return register


ERRORS = (ValueError, TypeError, IndexError, tf.errors.InvalidArgumentError, tf.errors.OutOfRangeError)


def raises(call):
    """Does the call raise one of the errors that Keras and TensorFlow use for shapes?"""
    try:
        call()
    except ERRORS:
        return True
    return False


def close(first, second):
    first, second = np.asarray(first), np.asarray(second)
    return first.shape == second.shape and np.allclose(first, second, atol=1e-5)


class Accumulator(layers.Layer):
    """A cell of one's own: its state, and its output, is the sum of what it has read."""

    def __init__(self, units):
        super().__init__()
        self.state_size = self.output_size = units
        self.units = units

    def build(self, shape):
        self.kernel = self.add_weight(shape=(shape[-1], self.units))

    def call(self, step, states):
        total = states[0] + tf.matmul(step, self.kernel)
        return total, [total]


UNITS = 4
MAKE = {
    "LSTM": lambda **options: layers.LSTM(UNITS, **options),
    "GRU": lambda **options: layers.GRU(UNITS, **options),
    "SimpleRNN": lambda **options: layers.SimpleRNN(UNITS, **options),
    "RNN(LSTMCell)": lambda **options: layers.RNN(layers.LSTMCell(UNITS), **options),
    "stacked cells": lambda **options: layers.RNN([layers.GRUCell(8), layers.LSTMCell(UNITS)], **options),
    "custom cell": lambda **options: layers.RNN(Accumulator(UNITS), **options),
}
LAYERS = list(MAKE)
MERGES = ["concat", "sum", "mul", "ave"]
WITH_BIDIRECTIONAL = LAYERS + [f"Bidirectional {merge}" for merge in MERGES]
WRAPPED = ["LSTM", "GRU", "SimpleRNN"]


def make(name, **options):
    """A recurrent layer of four units by its name in LAYERS or WITH_BIDIRECTIONAL."""
    if name.startswith("Bidirectional"):
        return layers.Bidirectional(layers.LSTM(UNITS, **options), merge_mode=name.split()[1])
    return MAKE[name](**options)


def width(name):
    return 2 * UNITS if name == "Bidirectional concat" else UNITS


# samples, timesteps, features: all apart, and every coincidence
SIZES = [(6, 5, 3), (5, 5, 3), (6, 3, 3), (6, 5, 6), (1, 5, 3), (6, 1, 3), (6, 5, 1), (1, 1, 1), (4, 4, 4)]
MASKS = ["none", "behind", "in front", "hole", "whole row"]
PADDING = -1.0


def data(samples, timesteps, features):
    return np.random.default_rng(0).random((samples, timesteps, features)).astype("float32")


def mask_of(kind, samples, timesteps):
    """A mask (samples, timesteps) of this kind, or None; sample 0 has padding wherever there is room for it."""
    if kind == "none":
        return None
    mask = np.ones((samples, timesteps), bool)
    if kind == "whole row":
        mask[0] = False
    elif timesteps > 2:
        mask[0, {"behind": slice(-2, None), "in front": slice(2), "hole": slice(1, 2)}[kind]] = False
    return mask


def predict(model, x, how):
    """One model's output by several ways of calling it."""
    if how == "call":
        return model(x).numpy()
    if how == "predict":
        return model.predict(x, verbose=0)
    if how == "predict_on_batch":
        return model.predict_on_batch(x)
    dataset = tf.data.Dataset.from_tensor_slices(x).batch(len(x))
    return model.predict(dataset, verbose=0)


HOW = ["call", "predict", "predict_on_batch", "Dataset"]
KINDS = ["functional", "Sequential", "subclassed"]


class Chain(tf.keras.Model):
    """A subclassed model that calls its layers one after another."""

    def __init__(self, chain):
        super().__init__()
        self.chain = chain

    def call(self, x):
        for layer in self.chain:
            x = layer(x)
        return x


def build(kind, shape, *chain):
    """A model of these layers; `shape` is that of one sample."""
    if kind == "subclassed":
        return Chain(list(chain))
    if kind == "Sequential":
        return tf.keras.Sequential([tf.keras.Input(shape), *chain])
    inputs = tf.keras.Input(shape)
    outputs = inputs
    for layer in chain:
        outputs = layer(outputs)
    return tf.keras.Model(inputs, outputs)


def loss_of(x, y, loss, *chain, batch_size=None, **options):
    """What `evaluate` reports for a model of these layers; all samples are one batch unless `batch_size` is given."""
    model = build("Sequential", x.shape[1:], *chain)
    model.compile(loss=loss)
    return model.evaluate(x, y, batch_size=batch_size or len(x), verbose=0, **options)


def same():
    return layers.Activation("linear")
