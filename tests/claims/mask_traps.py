"""Traps of masks: lost, ignored, made of data, or marking nothing."""

import warnings

import numpy as np
import tensorflow as tf
from grid import HOW, LAYERS, WITH_BIDIRECTIONAL, build, claim, close, data, layers, make, mask_of, predict

PADDED = ["behind", "in front", "hole"]
PADDING = -1.0


def padded(mask):
    x = data(6, 5, 3)
    x[~mask_of(mask, 6, 5)] = PADDING
    return x


def masked(x):
    return layers.Masking(PADDING)(x)


MERGE = {
    "Add": layers.Add,
    "Subtract": layers.Subtract,
    "Multiply": layers.Multiply,
    "Average": layers.Average,
    "Maximum": layers.Maximum,
    "Minimum": layers.Minimum,
    "Concatenate": layers.Concatenate,
}


@claim(
    "traps/mask-lost-by-an-unmasked-branch",
    merge=list(MERGE),
    layer=WITH_BIDIRECTIONAL,
    mask=PADDED,
    first=[True, False],
)
def branch_without_a_mask(merge, layer, mask, first, false=False):
    """Joined with a branch that has no mask the mask is lost, silently; passed to the layer it counts."""
    x, mask = padded(mask), mask_of(mask, 6, 5)
    branches = [masked(x), masked(x) if false else data(6, 5, 3)]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        joined = MERGE[merge]()(branches if first else branches[::-1])
        recurrent = make(layer)
        lost = close(recurrent(joined), recurrent(np.asarray(joined)))
    passed = recurrent(joined, mask=mask)
    alone = np.concatenate([recurrent(row[None, real]) for row, real in zip(np.asarray(joined), mask)])
    return lost and not caught and close(passed, alone)


@claim(
    "traps/attention-takes-the-mask-off",
    layer=["LSTM", "GRU", "Bidirectional concat"],
    mask=PADDED,
    causal=[False, True],
    kind=["functional", "own call"],
    own_tensor=[False, True],
)
def beside_an_attention(layer, mask, causal, kind, own_tensor, false=False):
    """Added to an attention over it a tensor has no mask for the loss; with one over a tensor of its own it has."""
    recurrent, attention = make(layer, return_sequences=True), layers.MultiHeadAttention(2, 4)
    add, norm, masking = layers.Add(), layers.LayerNormalization(), layers.Masking(PADDING)

    def steps(x):
        x = recurrent(masking(x))
        query = norm(x) if own_tensor else x
        return add([x, attention(query, query, use_causal_mask=causal)])

    class Own(tf.keras.Model):
        def call(self, x):
            return steps(x)

    inputs = tf.keras.Input((5, 3))
    model = Own() if kind == "own call" else tf.keras.Model(inputs, steps(inputs))
    model.compile(loss="mse")
    x, marked = padded(mask), mask_of(mask, 6, 5)
    y = np.zeros(model(x).shape, "float32")
    other = np.where(marked[..., None], y, 9)
    counts = not close(*(model.evaluate(x, target, verbose=0) for target in (y, other)))
    return counts == (own_tensor if false else not own_tensor)


OPERATIONS = {
    "x[:, 1:]": lambda x: x[:, 1:],
    "x * 2.0": lambda x: x * 2.0,
    "x + x": lambda x: x + x,
    "ops.relu": tf.keras.ops.relu,
    "ops.square": tf.keras.ops.square,
    "ops.flip": lambda x: tf.keras.ops.flip(x, axis=1),
}
DROP = {
    "Lambda": lambda: layers.Lambda(lambda x: x * 2.0),
    "Reshape": lambda: layers.Reshape((5, 3)),
    "Conv1D": lambda: layers.Conv1D(8, 2),
    "UpSampling1D": lambda: layers.UpSampling1D(2),
    "Permute": lambda: layers.Permute((2, 1)),
}


@claim("traps/mask-lost-on-the-way", step=[*OPERATIONS, *DROP], mask=PADDED, symbolic=[False, True])
def operations_are_silent(step, mask, symbolic, false=False):
    """An operation drops the mask silently; a layer that drops it warns."""
    x = masked(tf.keras.Input((5, 3)) if symbolic else padded(mask))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        after = OPERATIONS[step](x) if step in OPERATIONS else DROP[step]()(x)
    lost = getattr(after, "_keras_mask", None) is None
    warned = any("mask" in str(warning.message) for warning in caught)
    return lost and warned == (step in DROP and not false)


@claim(
    "traps/masking-nan",
    layer=WITH_BIDIRECTIONAL,
    mask=PADDED,
    dtype=["float32", "float64", "float16"],
    value=[np.nan, PADDING],
)
def nan_masks_nothing(layer, mask, dtype, value, false=False):
    """Masking(nan) masks no step, and the output is NaN; with another number the padding is masked."""
    x, mask = data(6, 5, 3).astype(dtype), mask_of(mask, 6, 5)
    x[~mask] = value
    masking = layers.Masking(value, dtype=dtype)
    output = make(layer, dtype="float32")(masking(x)).numpy()
    marked = masking.compute_mask(x).numpy()
    if np.isnan(value) and not false:
        return marked.all() and np.isnan(output[0]).any()
    return np.array_equal(marked, mask) and np.isfinite(output).all()


@claim(
    "traps/real-zeros-are-masked",
    layer=WITH_BIDIRECTIONAL,
    at=[0, 1, 4],
    features=[1, 2, 3],
    zeros=[0, 1, 2, 3],
    how=["call", "predict"],
)
def a_step_of_zeros(layer, at, features, zeros, how, false=False):
    """Masking() drops a step exactly if all its features are 0: the output is that of the other steps."""
    x = data(6, 5, features) + 1
    x[:, at, : min(zeros, features)] = 0
    recurrent = make(layer)
    model = build("Sequential", (5, features), layers.Masking(), recurrent)
    output = predict(model, x, how)
    dropped = zeros > 0 if false else zeros >= features
    return close(output, recurrent(np.delete(x, at, axis=1) if dropped else x))


@claim(
    "traps/start-token-masked-away",
    layer=LAYERS,
    start=[0, 12],
    front=["Embedding", "Masking"],
    mask=["none", "behind"],
)
def first_word_is_not_trained(layer, start, front, mask, false=False):
    """A start token of 0 takes the first prediction out of the loss; another number leaves it in."""
    tokens = np.random.default_rng(0).integers(1, 11, (6, 5))
    tokens[:, 0] = start
    if mask == "behind":
        tokens[0, -2:] = 0
    if front == "Embedding":
        x, entry, first = tokens, (5,), layers.Embedding(13, 3, mask_zero=True)
    else:
        x, entry, first = tokens[..., None].astype("float32"), (5, 1), layers.Masking()
    model = build("Sequential", entry, first, make(layer, return_sequences=True), layers.Dense(1))
    model.compile(loss="mse")
    y = np.zeros((6, 5, 1), "float32")
    changed = y.copy()
    changed[:, 0] = 9
    counts = not np.isclose(model.evaluate(x, y, verbose=0), model.evaluate(x, changed, verbose=0))
    return counts == (start != 0 or false)


@claim(
    "traps/embedding-reads-minus-one",
    vocabulary=[2, 5, 11],
    word=[1, 2],
    mask_zero=[False, True],
    how=HOW,
)
def counted_from_the_end(vocabulary, word, mask_zero, how, false=False):
    """The id -1 is the last row, -2 the one before it, and mask_zero masks neither."""
    embedding = layers.Embedding(vocabulary, 4, mask_zero=mask_zero)
    model = build("Sequential", (2,), embedding)
    ids = np.array([[1, -word]])
    output = predict(model, ids, how)
    table = embedding.get_weights()[0]
    mask = embedding.compute_mask(ids)
    return close(output[0, 1], table[0 if false else vocabulary - word]) and (mask is None or np.all(mask))
