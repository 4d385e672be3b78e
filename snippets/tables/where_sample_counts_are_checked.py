# SPDX-License-Identifier: MIT-0
"""Which calls count the samples of their arrays, and what the others do when the
counts differ.
"""

import numpy as np
import tensorflow as tf

Dataset = tf.data.Dataset
samples, timesteps, features = 6, 5, 3
x = np.arange(samples * timesteps * features, dtype="float32").reshape(
    samples, timesteps, features
)
sums = x.sum(axis=(1, 2))[
    :, np.newaxis
]  # what the models below predict, one value per sample
y = sums + np.arange(samples, dtype="float32")[:, np.newaxis]  # (samples, 1)
weights = np.arange(samples, dtype="float32") + 2  # (samples,)


def make(inputs=1, outputs=1):
    """A model that adds up its inputs, so that every loss can be computed by hand."""
    entry = tf.keras.Input((timesteps, features))
    entries, total = entry, entry
    if inputs == 2:
        entries = [entry, tf.keras.Input((timesteps, features))]
        total = tf.keras.layers.Add()(entries)
    total = tf.keras.layers.Flatten()(total)
    exits = [
        tf.keras.layers.Dense(1, kernel_initializer="ones", name=f"out{n}")(total)
        for n in range(outputs)
    ]
    model = tf.keras.Model(entries, exits if outputs > 1 else exits[0])
    model.compile(loss="mse", optimizer=tf.keras.optimizers.SGD(0.0))
    return model


class OneBatch(tf.keras.utils.PyDataset):
    """A PyDataset of a single batch."""

    def __init__(self, batch):
        super().__init__()
        self.batch = batch

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return self.batch


def fit(model, *arrays, **options):
    """The loss of one epoch in one batch; the learning rate is 0."""
    is_arrays = isinstance(arrays[0], (np.ndarray, list))
    batch = {"batch_size": samples} if is_arrays else {"shuffle": False}
    return model.fit(*arrays, **batch, verbose=0, **options).history["loss"][0]


def in_batches(array):
    return Dataset.from_tensor_slices(array).batch(len(array))


def zipped(first, second):
    return Dataset.zip(
        (Dataset.from_tensor_slices(first), Dataset.from_tensor_slices(second))
    )


def generator(count):
    yield x, y[:count]


# Each case gives one array only the first `count` samples; it returns a loss or
# predictions.
CASES = {
    "fit(x, y)": lambda count: fit(make(), x, y[:count]),
    "evaluate(x, y)": lambda count: make().evaluate(x, y[:count], verbose=0),
    "fit([x, short], y)": lambda count: fit(make(inputs=2), [x, x[:count]], y),
    "fit(x, [y, short])": lambda count: fit(make(outputs=2), x, [y, y[:count]]),
    "fit(x, y, sample_weight=short)": lambda count: fit(
        make(), x, y, sample_weight=weights[:count]
    ),
    "fit(x, y, validation_split=0.5)": lambda count: fit(
        make(), x, y[:count], validation_split=0.5
    ),
    "fit(x, y, validation_data=(x, short))": lambda count: fit(
        make(), x, y, validation_data=(x, y[:count])
    ),
    "predict([x, short])": lambda count: make(inputs=2).predict(
        [x, x[:count]], verbose=0
    ),
    "train_on_batch(x, y)": lambda count: make().train_on_batch(x, y[:count]),
    "test_on_batch(x, y)": lambda count: make().test_on_batch(x, y[:count]),
    "train_on_batch(x, y, sample_weight=short)": lambda count: make().train_on_batch(
        x, y, sample_weight=weights[:count]
    ),
    "predict_on_batch([x, short])": lambda count: make(inputs=2).predict_on_batch(
        [x, x[:count]]
    ),
    "model([x, short])": lambda count: make(inputs=2)([x, x[:count]]),
    "loss(y, model(x))": lambda count: tf.keras.losses.MeanSquaredError()(
        y[:count], make()(x)
    ),
    "Dataset.from_tensor_slices((x, y))": lambda count: fit(
        make(), Dataset.from_tensor_slices((x, y[:count])).batch(samples)
    ),
    "Dataset.zip((x, y)).batch(6)": lambda count: fit(
        make(), zipped(x, y[:count]).batch(samples)
    ),
    "Dataset.zip((x_batches, y_batches))": lambda count: fit(
        make(), Dataset.zip((in_batches(x), in_batches(y[:count])))
    ),
    "fit(generator)": lambda count: fit(make(), generator(count), steps_per_epoch=1),
    "fit(PyDataset)": lambda count: fit(make(), OneBatch((x, y[:count]))),
}


def verdict(case, count):
    try:
        value = case(count)
    except ValueError as error:
        is_count = "same number of samples" in str(
            error
        ) or "are not compatible" in str(error)
        return "checked" if is_count else "error later"
    except tf.errors.InvalidArgumentError:
        return "error later"
    if count == samples:
        return "accepted"
    errors = (sums - y) ** 2  # (samples, 1)
    silent = {
        "**silent**: the surplus is left out": errors[:count].mean(),
        "**silent**: one target for all": ((sums - y[0]) ** 2).mean(),
        "**silent**: one weight for all": (weights[0] * errors).mean(),
        "**silent**: one sample for all": sums + sums[0],
    }
    matching = [
        text
        for text, known in silent.items()
        if np.shape(known) == np.shape(value) and np.allclose(known, value)
    ]
    return " and ".join(matching) or "?"


print("| call | 6 of 6 samples | 5 of 6 | 1 of 6 |")
print("| --- | --- | --- | --- |")
for name, case in CASES.items():
    cells = [verdict(case, count) for count in (samples, samples - 1, 1)]
    print(f"| `{name}` |", " | ".join(cells), "|")
