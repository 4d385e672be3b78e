"""The rows of the cheat sheet for every size: each number on it stands for a name, not for itself."""

import re
from types import SimpleNamespace

import numpy as np
import tensorflow as tf
from grid import ERRORS, claim, close, layers, loss_of, same

NAMES = "samples timesteps features units upper steps classes vocabulary rows"
SIZES = {
    "its own": (6, 5, 3, 4, 8, 2, 7, 11, 12),
    "others": (7, 9, 2, 5, 3, 4, 6, 10, 11),
    "equal": (4, 4, 4, 4, 4, 4, 4, 4, 8),
    "one sample": (1, 5, 3, 4, 8, 2, 7, 11, 12),
    "one step": (6, 1, 3, 4, 8, 1, 7, 11, 12),
    "one unit": (6, 5, 1, 1, 1, 2, 2, 2, 12),
}


def numbers(size):
    """The sheet's numbers by name, and arrays of these sizes."""
    n = SimpleNamespace(**dict(zip(NAMES.split(), SIZES[size])))
    random = np.random.default_rng(0)
    n.x = random.random((n.samples, n.timesteps, n.features)).astype("float32")
    n.ids = random.integers(0, n.vocabulary, (n.samples, n.timesteps))
    n.sequence = random.random((n.samples, n.timesteps, n.units)).astype("float32")
    n.vector = n.sequence[:, -1]
    series = random.random((n.rows, n.features))
    n.windows = np.stack([series[i : i + n.timesteps] for i in range(n.rows - n.timesteps + 1)])
    n.next_rows = series[n.timesteps :]
    return n


def shapes(result):
    return [tuple(tensor.shape) for tensor in tf.nest.flatten(result)]


def lstm(n, **options):
    return layers.LSTM(n.units, **options)


LAYERS = {  # a row by its first two cells: (what comes out, its shapes)
    "(6, 5, 3) LSTM(4)": lambda n: (lstm(n)(n.x), [(n.samples, n.units)]),
    "(6, 5, 3) LSTM(4, return_sequences=True)": lambda n: (
        lstm(n, return_sequences=True)(n.x),
        [(n.samples, n.timesteps, n.units)],
    ),
    "(6, 5, 3) LSTM(4, return_state=True)": lambda n: (
        lstm(n, return_state=True)(n.x),
        [(n.samples, n.units)] * 3,
    ),
    "(6, 5, 3) GRU(4, return_state=True)": lambda n: (
        layers.GRU(n.units, return_state=True)(n.x),
        [(n.samples, n.units)] * 2,
    ),
    "(6, 5, 3) Bidirectional(LSTM(4))": lambda n: (
        layers.Bidirectional(lstm(n))(n.x),
        [(n.samples, 2 * n.units)],
    ),
    "(6, 5, 3) LSTM(4, return_sequences=True), LSTM(8)": lambda n: (
        layers.LSTM(n.upper)(lstm(n, return_sequences=True)(n.x)),
        [(n.samples, n.upper)],
    ),
    "(6, 5) Embedding(11, 4)": lambda n: (
        layers.Embedding(n.vocabulary, n.units)(n.ids),
        [(n.samples, n.timesteps, n.units)],
    ),
    "(6, 5, 4) Dense(1)": lambda n: (layers.Dense(1)(n.sequence), [(n.samples, n.timesteps, 1)]),
    "(6, 5, 4) TimeDistributed(Dense(1))": lambda n: (
        layers.TimeDistributed(layers.Dense(1))(n.sequence),
        [(n.samples, n.timesteps, 1)],
    ),
    "(6, 5, 4) sequence[:, -1]": lambda n: (n.sequence[:, -1], [(n.samples, n.units)]),
    "(6, 5, 4) GlobalAveragePooling1D()": lambda n: (
        layers.GlobalAveragePooling1D()(n.sequence),
        [(n.samples, n.units)],
    ),
    "(6, 5, 4) Conv1D(8, 2)": lambda n: (
        layers.Conv1D(n.upper, min(2, n.timesteps))(n.sequence),
        [(n.samples, n.timesteps - min(2, n.timesteps) + 1, n.upper)],
    ),
    "(6, 4) Dense(1)": lambda n: (layers.Dense(1)(n.vector), [(n.samples, 1)]),
    "(6, 4) RepeatVector(2)": lambda n: (
        layers.RepeatVector(n.steps)(n.vector),
        [(n.samples, n.steps, n.units)],
    ),
}
ARRAYS = {
    "windows of a series (12, 3) (8, 5, 3)": lambda n: (
        n.windows,
        [(n.rows - n.timesteps + 1, n.timesteps, n.features)],
    ),
    "windows that have a next row, and those rows (7, 5, 3), (7, 3)": lambda n: (
        [n.windows[:-1], n.next_rows],
        [(n.rows - n.timesteps, n.timesteps, n.features), (n.rows - n.timesteps, n.features)],
    ),
    "one sample, with its samples axis: x[:1] (1, 5, 3)": lambda n: (
        n.x[:1],
        [(1, n.timesteps, n.features)],
    ),
    "mask (6, 5)": lambda n: (layers.Masking().compute_mask(n.x), [(n.samples, n.timesteps)]),
}
WEIGHTS = {  # (layer, shapes, count)
    "LSTM(4) (3, 16), (4, 16), (16,)": lambda f, u: (
        layers.LSTM(u),
        [(f, 4 * u), (u, 4 * u), (4 * u,)],
        4 * (f * u + u * u + u),
    ),
    "GRU(4) (3, 12), (4, 12), (2, 12)": lambda f, u: (
        layers.GRU(u),
        [(f, 3 * u), (u, 3 * u), (2, 3 * u)],
        3 * (f * u + u * u + 2 * u),
    ),
    "SimpleRNN(4) (3, 4), (4, 4), (4,)": lambda f, u: (
        layers.SimpleRNN(u),
        [(f, u), (u, u), (u,)],
        f * u + u * u + u,
    ),
}
TARGETS = {  # (output, loss, target)
    "one number per sample (6, 1)": lambda n: ((n.samples, 1), "mse", (n.samples, 1)),
    "one number per step (6, 5, 1)": lambda n: (
        (n.samples, n.timesteps, 1),
        "mse",
        (n.samples, n.timesteps, 1),
    ),
    "one class per sample (6, 7)": lambda n: (
        (n.samples, n.classes),
        "sparse_categorical_crossentropy",
        (n.samples,),
    ),
    "one class per step (6, 5, 7)": lambda n: (
        (n.samples, n.timesteps, n.classes),
        "sparse_categorical_crossentropy",
        (n.samples, n.timesteps),
    ),
    "two classes per sample (6, 1)": lambda n: ((n.samples, 1), "binary_crossentropy", (n.samples, 1)),
    "another sequence (6, 2, 1)": lambda n: ((n.samples, n.steps, 1), "mse", (n.samples, n.steps, 1)),
}
SAMPLE_WEIGHTS = {
    "sample_weight by step (6, 5)": lambda n: (n.samples, n.timesteps),
    "sample_weight by sample, for an output with timesteps (6, 1)": lambda n: (n.samples, 1),
}
ROWS = [*LAYERS, *ARRAYS, *WEIGHTS, *TARGETS, *SAMPLE_WEIGHTS]
PAGE = "tables/cheat-sheet"


def rows_of(text):
    """The rows of a page's tables by their first two cells, without code marks."""
    lines = [line.strip("| ").replace("`", "").split(" | ") for line in text.splitlines() if line[:1] == "|"]
    return [" ".join(cells[:2]) for cells in lines if re.search(r"\(\d+,", " ".join(cells))]


@claim(PAGE, row=[*LAYERS, *ARRAYS], size=list(SIZES))
def shapes_of_a_row(row, size, false=False):
    """A layer or an array has the shapes of its row, whatever the sizes."""
    n = numbers(size)
    result, expected = (LAYERS | ARRAYS)[row](n)
    return shapes(result) == ([(6, *shape[1:]) for shape in expected] if false else expected)


@claim(PAGE, row=list(WEIGHTS), features=[1, 2, 3, 7], units=[1, 4, 5, 32])
def weights_of_a_row(row, features, units, false=False):
    """The shapes of the weights and the formula of their count."""
    layer, expected, count = WEIGHTS[row](features, units)
    layer.build((None, None, features))
    return shapes(layer.weights) == expected and layer.count_params() == count + false


@claim(PAGE, row=list(TARGETS), size=list(SIZES))
def target_of_a_row(row, size, false=False):
    """The loss takes this target and pairs it one to one with the output."""
    output, loss, target = TARGETS[row](numbers(size))
    random = np.random.default_rng(0)
    p = random.random(output).astype("float32")
    p /= p.sum(axis=-1, keepdims=True) if loss.startswith("sparse") else 1
    y = random.integers(0, output[-1] if loss.startswith("sparse") else 2, target)
    one_by_one = loss_of(p, y, loss, same(), batch_size=1)
    return close(loss_of(p, y, loss, same()), one_by_one + false)


@claim(PAGE, row=list(SAMPLE_WEIGHTS), size=list(SIZES), loss=["mse", "mae"])
def sample_weight_of_a_row(row, size, loss, false=False):
    """Each weight counts for its own step, or for its own sample."""
    n = numbers(size)
    weight = np.random.default_rng(1).random(SAMPLE_WEIGHTS[row](n)).astype("float32")
    errors = n.sequence**2 if loss == "mse" else np.abs(n.sequence)
    expected = np.mean(errors.mean(axis=-1) * (1 if false else weight))
    try:
        return close(loss_of(n.sequence, 0 * n.sequence, loss, same(), sample_weight=weight), expected)
    except ERRORS:
        return False
