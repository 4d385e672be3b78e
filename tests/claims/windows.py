"""Windows and their targets, and the decoder's shifted input."""

import numpy as np
import tensorflow as tf
from grid import LAYERS, claim, close, data, make

from_array = tf.keras.utils.timeseries_dataset_from_array


@claim(
    "rules/window-count",
    rows=[1, 4, 5, 6, 12, 13],
    timesteps=[1, 2, 5],
    rate=[1, 2, 3],
    stride=[1, 2, 3],
    horizon=[0, 1, 2],
    batch=[None, 4],
    exceptions={
        "not lower than the number of rows": lambda rows, timesteps, rate, stride, horizon, batch: (
            rows <= max(rate, stride) and rows > (timesteps - 1) * rate + horizon
        )
    },
)
def count_of_windows(rows, timesteps, rate, stride, horizon, batch, false=False):
    """(rows - (timesteps - 1) * rate - 1 - horizon) // stride + 1 windows, never below 0."""
    series = np.zeros((rows, 3), "float32")
    targets = series[(timesteps - 1) * rate + horizon :]
    formula = max(0, (rows - (timesteps - 1) * rate - 1 - horizon) // stride + 1)
    if len(targets) == 0:
        return formula == 0  # there is no target to hand over
    try:
        dataset = from_array(series, targets, timesteps, stride, rate, batch_size=batch)
    except ValueError:
        return False
    counted = sum(1 if batch is None else len(y) for _, y in dataset)
    return counted == formula + false


@claim(
    "rules/label-alignment",
    rows=[8, 12, 13],
    timesteps=[1, 2, 5],
    horizon=[1, 2, 3],
    rate=[1, 2],
    features=[1, 3],
)
def target_of_a_window(rows, timesteps, horizon, rate, features, false=False):
    """The target of a window stands horizon rows after its last row."""
    series = np.repeat(np.arange(rows), features).reshape(rows, features)
    start = (timesteps - 1) * rate + horizon + false
    if start >= rows:
        return not false
    x, y = next(iter(from_array(series, series[start:], timesteps, 1, rate)))
    return bool(np.array_equal(y, x[:, -1] + horizon))


@claim("rules/label-alignment", rows=[8, 12], timesteps=[1, 2, 5])
def a_copy_of_its_own_row(rows, timesteps, false=False):
    """With the series itself as targets, each target is the first row of its own window."""
    x, y = next(iter(from_array(np.arange(rows), np.arange(rows) + false, timesteps)))
    return bool(np.array_equal(y, x[:, 0]))


def sees(decoder, shifted, step, target_step):
    """Does the prediction of a step depend on this step of the target?"""

    def predictions(target):
        start = np.zeros((len(target), 1, 1), "float32")
        fed = np.concatenate([start, target[:, :-1]], axis=1) if shifted else target
        return decoder(fed).numpy()

    target = data(6, 4, 1)
    changed = target.copy()
    changed[:, target_step] += 1
    return not close(predictions(target)[:, step], predictions(changed)[:, step])


@claim(
    "rules/decoder-shift",
    layer=[*LAYERS, "Bidirectional concat"],
    step=[0, 1, 2, 3],
    target_step=[0, 1, 2, 3],
    exceptions={
        "`Bidirectional`": lambda layer, step, target_step: (
            layer.startswith("Bidirectional") and step <= target_step < 3
        )
    },
)
def reads_earlier_targets_only(layer, step, target_step, false=False):
    """Fed its target one step late, a decoder at step t reads target[:, :t] and no more."""
    decoder = make(layer, return_sequences=True)
    return sees(decoder, not false, step, target_step) == (target_step < step)


@claim(
    "rules/decoder-shift",
    "traps/decoder-fed-its-own-target",
    layer=[*LAYERS, "Bidirectional concat"],
    step=[0, 1, 3],
)
def unshifted_reads_its_answer(layer, step, false=False):
    """Fed the target itself, the decoder reads at each step the value that it must predict."""
    return sees(make(layer, return_sequences=True), false and "Bi" not in layer, step, step)
