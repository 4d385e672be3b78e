"""Samples: who counts them, and in which batches they come."""

import math

import numpy as np
import tensorflow as tf
from grid import HOW, KINDS, LAYERS, build, claim, close, data, layers, make, predict, raises

Dataset = tf.data.Dataset
LOSSES = ["mse", "mae", "huber", "poisson", "cosine_similarity", "binary_crossentropy"]
CLASSES = ["categorical_crossentropy", "sparse_categorical_crossentropy"]


class OneBatch(tf.keras.utils.PyDataset):
    def __init__(self, batch):
        super().__init__()
        self.batch = batch

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return self.batch


def compiled(loss, kind="Sequential", sequences=False):
    units = 7 if "categorical" in loss else 1
    head = layers.Dense(units, activation="softmax" if units > 1 else "sigmoid")
    model = build(kind, (5, 3), make("LSTM", return_sequences=sequences), head)
    model.compile(loss=loss)
    return model


def target(loss, count, shape=()):
    classes = np.random.default_rng(0).integers(0, 7, (count, *shape))
    if loss == "categorical_crossentropy":
        return np.eye(7, dtype="float32")[classes]
    return classes if loss == "sparse_categorical_crossentropy" else classes[..., None] / 7


FEED = {
    "arrays": lambda model, x, y: model.fit(x, y, verbose=0),
    "tensors": lambda model, x, y: model.fit(tf.constant(x), tf.constant(y), verbose=0),
    "evaluate": lambda model, x, y: model.evaluate(x, y, verbose=0),
    "from_tensor_slices": lambda model, x, y: model.fit(
        Dataset.from_tensor_slices((x, y)).batch(6), shuffle=False, verbose=0
    ),
    "train_on_batch": lambda model, x, y: model.train_on_batch(x, y),
    "generator": lambda model, x, y: model.fit(
        (batch for batch in [(x, y)]), steps_per_epoch=1, shuffle=False, verbose=0
    ),
    "PyDataset": lambda model, x, y: model.fit(OneBatch((x, y)), shuffle=False, verbose=0),
    "zip": lambda model, x, y: model.fit(
        Dataset.zip((Dataset.from_tensor_slices(x).batch(6), Dataset.from_tensor_slices(y).batch(6))),
        shuffle=False,
        verbose=0,
    ),
}
COUNTED = ["arrays", "tensors", "evaluate", "from_tensor_slices"]
NOT_COUNTED = ["train_on_batch", "generator", "PyDataset", "zip"]


@claim("rules/sample-count", feed=COUNTED, loss=LOSSES + CLASSES, targets=[1, 5, 7], kind=KINDS)
def arrays_are_counted(feed, loss, targets, kind, false=False):
    """fit and evaluate raise an error when arrays disagree, whatever the loss."""
    fails = raises(lambda: FEED[feed](compiled(loss, kind), data(6, 5, 3), target(loss, targets)))
    return not fails if false else fails


KEEP = {
    "LSTM": lambda: layers.LSTM(4),
    "Bidirectional": lambda: layers.Bidirectional(layers.LSTM(4, return_sequences=True)),
    "Dense": lambda: layers.Dense(7),
    "Conv1D": lambda: layers.Conv1D(8, 2),
    "Flatten": layers.Flatten,
    "Reshape": lambda: layers.Reshape((3, 5)),
    "Permute": lambda: layers.Permute((2, 1)),
    "GlobalAveragePooling1D": layers.GlobalAveragePooling1D,
    "Masking": layers.Masking,
    "TimeDistributed": lambda: layers.TimeDistributed(layers.Dense(7)),
    "BatchNormalization": layers.BatchNormalization,
    "Concatenate(axis=0)": lambda: lambda x: layers.Concatenate(axis=0)([x, x]),
}


@claim(
    "rules/sample-count",
    layer=list(KEEP),
    count=[1, 3, 5, 6],
    exceptions={"`Concatenate(axis=0)`": lambda layer, **_: layer == "Concatenate(axis=0)"},
)
def axis_0_is_kept(layer, count, false=False):
    """The layers of a model keep axis 0."""
    return KEEP[layer]()(data(count, 5, 3)).shape[0] == count + false


@claim(
    "rules/where-sample-counts-are-checked",
    "traps/one-target-for-the-whole-batch",
    feed=NOT_COUNTED,
    loss=LOSSES + CLASSES,
    kind=KINDS,
    exceptions={
        "sparse categorical cross-entropy": lambda loss, **_: loss == "sparse_categorical_crossentropy",
        "`train_on_batch`": lambda loss, feed, **_: feed == "train_on_batch" and "crossentropy" in loss,
    },
)
def one_target_passes(feed, loss, kind, false=False):
    """Batches are not counted: one target for six samples trains."""
    targets = 5 if false else 1
    return not raises(lambda: FEED[feed](compiled(loss, kind), data(6, 5, 3), target(loss, targets)))


@claim(
    "rules/where-sample-counts-are-checked",
    feed=NOT_COUNTED,
    loss=["mse", "mae", "huber"],
    sequences=[False, True],
    exceptions={"the number of timesteps": lambda sequences, **_: sequences},
)
def missing_targets_fail_in_the_loss(feed, loss, sequences, false=False):
    """Five targets for six samples fail in the loss."""
    x, y = data(6, 5, 3), np.zeros((5, 4), "float32")
    model = build("Sequential", (5, 3), make("LSTM", return_sequences=sequences))
    model.compile(loss=loss)
    fails = raises(lambda: FEED[feed](model, x, y))
    return not fails if false else fails


@claim("rules/batches-and-steps", samples=[1, 4, 5, 6, 7], batch=[1, 2, 4, 5, 6, 32], kind=KINDS)
def steps_of_an_epoch(samples, batch, kind, false=False):
    """An epoch has ceil(samples / batch_size) steps."""
    model = build(kind, (5, 3), make("LSTM"))
    model.compile(optimizer="sgd", loss="mse")
    model.fit(data(samples, 5, 3), np.zeros((samples, 4)), batch_size=batch, verbose=0)
    steps = samples // batch if false else math.ceil(samples / batch)
    return int(model.optimizer.iterations.numpy()) == steps


@claim("rules/batches-and-steps", samples=[5, 6, 7], batch=[1, 2, 4, 32], loss=["mse", "mae", "huber"])
def reported_mean(samples, batch, loss, false=False):
    """evaluate reports the mean over samples, also with a smaller last batch."""
    x = np.arange(samples, dtype="float32")[:, None] * np.ones((1, 5), "float32")
    model = build("Sequential", (5,), layers.Activation("linear"))
    model.compile(loss=loss)
    reported = model.evaluate(x, np.zeros_like(x), batch_size=batch, verbose=0)
    each = [float(tf.keras.losses.get(loss)(np.zeros((1, 5)), row[None])[0]) for row in x]
    batches = [np.mean(each[start : start + batch]) for start in range(0, samples, batch)]
    return bool(np.isclose(reported, np.mean(batches if false else each), rtol=1e-4))


@claim("rules/one-sample-needs-a-batch-axis", layer=LAYERS, kind=KINDS, how=HOW, count=[1, 2, 6])
def one_sample_as_in_the_batch(layer, kind, how, count, false=False):
    """x[:1] gives one answer, the same as in the batch."""
    x = data(count + 1, 5, 3)
    model = build(kind, (5, 3), make(layer), layers.Dense(1))
    whole, one = predict(model, x, how), predict(model, x[-1:] if false else x[:1], how)
    return one.shape == (1, 1) and close(one[0], whole[0])


@claim(
    "rules/one-sample-needs-a-batch-axis",
    kind=["functional", "Sequential"],
    how=["call", "predict", "predict_on_batch"],
    features=[1, 2, 3, 5],
    exceptions={"one feature": lambda features, **_: features == 1},
)
def no_samples_axis_is_an_error(kind, how, features, false=False):
    """A model refuses x[0]."""
    x = data(6, 5, features)
    model = build(kind, (5, features), make("LSTM"))
    return raises(lambda: predict(model, x[:1] if false else x[0], how))
