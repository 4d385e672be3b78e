# SPDX-License-Identifier: MIT-0
"""How many windows each API cuts from a series, and which target it gives to which
window.
"""

import math
import warnings

import numpy as np
import tensorflow as tf

sliding = np.lib.stride_tricks.sliding_window_view
from_array = tf.keras.utils.timeseries_dataset_from_array
Generator = tf.keras.preprocessing.sequence.TimeseriesGenerator
Dataset = tf.data.Dataset
timesteps = 5


def pairs(windows, targets):
    """[(rows of the window, its target)]; None where an API gives no target."""
    targets = [None] * len(windows) if targets is None else targets
    return [(np.ravel(w), t) for w, t in zip(windows, targets, strict=True)]


def from_dataset(dataset):
    """The same from a dataset of batches, of windows alone or with targets."""
    found = []
    for batch in dataset.as_numpy_iterator():
        found += pairs(*batch) if isinstance(batch, tuple) else pairs(batch, None)
    return found


def windowed(series, size, **options):
    """Dataset.window gives each window as a dataset; this makes arrays of them."""
    windows = Dataset.from_tensor_slices(series).window(size, **options)
    return [np.array(list(window.as_numpy_iterator())) for window in windows]


def generated(series, **options):
    with warnings.catch_warnings(
        record=True
    ):  # the class is deprecated, and may say so
        batches = Generator(series, series, length=timesteps, **options)
    return [pair for index in range(len(batches)) for pair in pairs(*batches[index])]


# call: (windows and targets, formula of their number)
CASES = {
    "sliding_window_view(series, 5)": (
        lambda series: pairs(sliding(series, timesteps), None),
        "rows - timesteps + 1",
    ),
    "sliding_window_view(series, 5)[:-1], targets series[5:]": (
        lambda series: pairs(sliding(series, timesteps)[:-1], series[timesteps:]),
        "rows - timesteps",
    ),
    "sliding_window_view(series, 5)[::2]": (
        lambda series: pairs(sliding(series, timesteps)[::2], None),
        "ceil((rows - timesteps + 1) / 2)",
    ),
    "timeseries_dataset_from_array(series, None, 5)": (
        lambda series: from_dataset(from_array(series, None, timesteps)),
        "rows - timesteps + 1",
    ),
    "timeseries_dataset_from_array(series, series, 5)": (
        lambda series: from_dataset(from_array(series, series, timesteps)),
        "rows - timesteps + 1",
    ),
    "timeseries_dataset_from_array(series, series[5:], 5)": (
        lambda series: from_dataset(from_array(series, series[timesteps:], timesteps)),
        "rows - timesteps",
    ),
    "timeseries_dataset_from_array(series[:-5], series[5:], 5)": (
        lambda series: from_dataset(
            from_array(series[:-timesteps], series[timesteps:], timesteps)
        ),
        "rows - 2 * timesteps + 1",
    ),
    "timeseries_dataset_from_array(series, None, 5, sequence_stride=2)": (
        lambda series: from_dataset(
            from_array(series, None, timesteps, sequence_stride=2)
        ),
        "ceil((rows - timesteps + 1) / 2)",
    ),
    "timeseries_dataset_from_array(series, None, 5, sampling_rate=2)": (
        lambda series: from_dataset(
            from_array(series, None, timesteps, sampling_rate=2)
        ),
        "rows - (timesteps - 1) * 2",
    ),
    "Dataset.window(5, shift=1, drop_remainder=True)": (
        lambda series: pairs(
            windowed(series, timesteps, shift=1, drop_remainder=True), None
        ),
        "rows - timesteps + 1",
    ),
    "Dataset.window(5, shift=1)": (
        lambda series: pairs(windowed(series, timesteps, shift=1), None),
        "rows",
    ),
    "Dataset.window(5, drop_remainder=True)": (
        lambda series: pairs(windowed(series, timesteps, drop_remainder=True), None),
        "rows // timesteps",
    ),
    "Dataset.window(6, shift=1, drop_remainder=True), the last row as target": (
        lambda series: [
            (window[:-1], window[-1])
            for window in windowed(series, timesteps + 1, shift=1, drop_remainder=True)
        ],
        "rows - timesteps",
    ),
    "TimeseriesGenerator(series, series, length=5)": (
        generated,
        "rows - timesteps",
    ),
    "TimeseriesGenerator(series, series, length=5, stride=2)": (
        lambda series: generated(series, stride=2),
        "ceil((rows - timesteps) / 2)",
    ),
    "TimeseriesGenerator(series, series, length=5, sampling_rate=2)": (
        lambda series: generated(series, sampling_rate=2),
        "rows - length",
    ),
}


def text(window):
    if window[-1] - window[0] == len(window) - 1:
        return f"{window[0]} to {window[-1]}" if len(window) > 1 else f"{window[0]}"
    return ", ".join(map(str, window))


def lag(windows):
    """How many rows the target stands after the last row of its window; the same for
    all.
    """
    found = {
        int(target - window[-1]) for window, target in windows if target is not None
    }
    assert len(found) <= 1, found
    return {None: "-", 1: "the next row"}.get(
        *found or [None]
    ) or "**inside the window**"


print("The series is its own row numbers: row 0 is 0, and so on to 11.\n")
print(
    "| call | windows of 12 rows | formula | first window | last window | target is |"
)
print("| --- | --- | --- | --- | --- | --- |")
for name, (cut, formula) in CASES.items():
    for rows in (10, 12, 13, 39):  # the formula holds for other lengths too
        names = {"rows": rows, "timesteps": timesteps, "length": timesteps}
        count = eval(formula, names | {"ceil": math.ceil})
        assert len(cut(np.arange(rows))) == count, (name, rows)
    windows = cut(np.arange(12))
    first, last = text(windows[0][0]), text(windows[-1][0])
    print(
        f"| `{name}` | {len(windows)} | `{formula}` | {first} | {last} | "
        f"{lag(windows)} |"
    )
