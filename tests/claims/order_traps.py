"""Traps of axes, windows and rows: the right shape, and other contents."""

import numpy as np
import tensorflow as tf
from grid import KINDS, LAYERS, WITH_BIDIRECTIONAL, build, claim, close, data, layers, make, raises

Dataset = tf.data.Dataset
from_array = tf.keras.utils.timeseries_dataset_from_array


@claim(
    "traps/label-off-by-k",
    off=[-2, -1, 1, 3],
    horizon=[1, 2],
    timesteps=[2, 5],
    features=[1, 3],
    kind=["functional", "Sequential"],
)
def trains_on_another_horizon(off, horizon, timesteps, features, kind, false=False):
    """Targets that start k rows off train, and lie k rows from where they are meant."""
    series = np.repeat(np.arange(20.0), features).reshape(20, features)
    start = timesteps - 1 + horizon + (0 if false else off)
    dataset = from_array(series, series[max(start, 0) :], timesteps)
    model = build(kind, (timesteps, features), layers.Flatten(), layers.Dense(features))
    model.compile(loss="mse")
    fails = raises(lambda: model.fit(dataset, verbose=0))
    x, y = next(iter(dataset))
    return not fails and close(y - x[:, -1], np.full(y.shape, horizon + off))


@claim(
    "traps/length-checked-once",
    layer=WITH_BIDIRECTIONAL,
    entry=["predict", "evaluate", "fit", "predict_on_batch"],
    eager=[False, True],
    lengths=[(5, 9), (5, 1), (1, 5)],
    exceptions={"`run_eagerly=True`": lambda eager, **_: eager},
)
def then_it_takes_them(layer, entry, eager, lengths, false=False):
    """A functional model refuses another length, and takes it after one batch of the declared length."""
    model = build("functional", (lengths[0], 3), make(layer), layers.Dense(1))
    model.compile(loss="mse", run_eagerly=eager)

    def refuses(length):
        x, y = data(6, length, 3), np.zeros((6, 1))
        given = (x,) if entry.startswith("predict") else (x, y)
        options = {} if entry == "predict_on_batch" else {"verbose": 0}
        return raises(lambda: getattr(model, entry)(*given, **options))

    first = None if false else refuses(lengths[0])
    return not first and not refuses(lengths[1])


@claim(
    "traps/sequential-accepts-another-length",
    layer=WITH_BIDIRECTIONAL,
    kind=["Sequential", "functional"],
    how=["call", "predict", "predict_on_batch"],
    lengths=[(5, 9), (5, 1), (1, 5)],
)
def sequential_does_not_compare(layer, kind, how, lengths, false=False):
    """A new Sequential model takes another number of timesteps; a functional one raises an error."""
    model = build(kind, (lengths[0], 3), make(layer))
    x = data(6, lengths[1], 3)
    refuses = raises(lambda: model(x) if how == "call" else getattr(model, how)(x))
    return refuses == (kind == "functional" or false)


@claim(
    "traps/sliding-window-view-puts-time-last",
    rows=[5, 6, 12],
    features=[1, 3, 5],
    timesteps=[1, 3, 5],
)
def time_is_last(rows, features, timesteps, false=False):
    """The view is (windows, features, timesteps); with the last two axes swapped it is the windows."""
    series = data(1, rows, features)[0]
    view = np.lib.stride_tricks.sliding_window_view(series, timesteps, axis=0)
    windows = np.stack([series[i : i + timesteps] for i in range(rows - timesteps + 1)])
    shape = (len(windows), features, timesteps)
    return view.shape == shape and close(view if false else view.swapaxes(1, 2), windows)


@claim(
    "traps/time-major-data",
    layer=LAYERS,
    kind=KINDS,
    open=[True, False],
    size=[(6, 5), (5, 5), (2, 3), (2, 2)],
    exceptions={
        "where the model leaves the timesteps open": lambda kind, open, size, **_: (
            kind == "functional" and not open and size[0] != size[1]
        )
    },
)
def walks_from_sample_to_sample(layer, kind, open, size, false=False):
    """An array with time first runs, and the result for one sample depends on another sample."""
    x = data(*size, 3)  # (samples, timesteps, features)
    other = x.copy()
    other[0] += 1  # another first sample
    model = build(kind, (None if open else size[1], 3), make(layer, return_sequences=True))
    first, second = (entry if false else entry.swapaxes(0, 1) for entry in (x, other))
    if raises(lambda: model(first)):
        return False
    last = -1 if false else (slice(None), -1)  # the last sample
    return not close(model(first).numpy()[last], model(second).numpy()[last])


@claim(
    "traps/timesteps-and-features-swapped",
    layer=WITH_BIDIRECTIONAL,
    kind=["functional", "Sequential"],
    size=[(6, 5, 3), (6, 5, 5), (1, 2, 3), (4, 4, 4)],
    declared=["known", "of the array", "open length"],
)
def runs_if_undeclared_or_equal(layer, kind, size, declared, false=False):
    """Swapped windows run if both sizes are equal or Input takes its shape from the array."""
    x = data(*size).swapaxes(1, 2)
    shape = {"known": size[1:], "of the array": x.shape[1:], "open length": (None, size[2])}[declared]
    fails = raises(lambda: build(kind, shape, make(layer))(x))
    return fails == (size[1] != size[2] and (declared != "of the array" or false))


@claim(
    "traps/window-read-as-samples",
    layer=WITH_BIDIRECTIONAL,
    kind=["functional", "Sequential"],
    steps=[None, "declared"],
    timesteps=[1, 5, 9],
    features=[1, 3],
    before=[None, "fit", "predict"],
    exceptions={
        "more than one feature": lambda features, **_: features > 1,
        "`predict` has seen three axes before": lambda before, **_: before == "predict",
    },
)
def one_prediction_per_timestep(layer, kind, steps, timesteps, features, before, false=False):
    """predict reads a window (timesteps, 1) as so many samples of one step."""
    windows = data(6, timesteps, features)
    window = windows[0]
    model = build(kind, (steps and 1 if false else steps and timesteps, features), make(layer))
    try:
        if before == "predict":
            model.predict(windows, verbose=0)
        if before == "fit":
            model.compile(optimizer=tf.keras.optimizers.SGD(0.0), loss="mse")
            model.fit(windows, np.zeros(model(windows).shape), verbose=0)
        prediction = model.predict(window, verbose=0)
        expected = window[None] if false else window[:, None]
        return close(prediction, model.layers[-1](expected))
    except ValueError:
        return False


@claim(
    "traps/windows-across-a-split-or-series",
    lengths=[(12, 9), (5, 5), (9, 12)],
    timesteps=[1, 2, 5],
    features=[1, 3],
)
def windows_of_two_series(lengths, timesteps, features, false=False):
    """Two series end to end give timesteps - 1 windows that cross, and fit takes them; cut one by one, none."""
    first, second = (np.full((length, features), value) for length, value in zip(lengths, (1.0, 2.0)))

    def crossing(*parts):
        x = np.concatenate([np.concatenate(list(from_array(part, None, timesteps))) for part in parts])
        model = build("Sequential", x.shape[1:], layers.Flatten(), layers.Dense(1))
        model.compile(loss="mse")
        model.fit(x, x[:, -1, :1], verbose=0)
        return int(np.sum(x.min(axis=(1, 2)) != x.max(axis=(1, 2))))

    apart, joined = crossing(first, second), crossing(np.concatenate([first, second]))
    return apart == 0 and joined == (timesteps if false else timesteps - 1)


@claim(
    "traps/zipped-to-the-shorter",
    by=["Dataset.zip", "zip"],
    lost=["first", "last"],
    samples=[2, 5, 6],
    batch=[1, 2, 6],
)
def the_rest_is_dropped(by, lost, samples, batch, false=False):
    """With a target missing, zip gives as many pairs as there are targets, and fit takes them; slices raise."""
    x, y = np.arange(samples), np.arange(samples)[1:] if lost == "first" else np.arange(samples - 1)
    if by == "zip":
        pairs = Dataset.from_generator(lambda: zip(x, y), output_signature=(tf.TensorSpec(()),) * 2)
    else:
        pairs = Dataset.zip((Dataset.from_tensor_slices(x), Dataset.from_tensor_slices(y)))
    first, second = (np.array(column) for column in zip(*pairs.as_numpy_iterator()))
    shift = 0 if lost == "last" or false else 1
    model = build("Sequential", (1,), layers.Dense(1))
    model.compile(loss="mse")
    fails = raises(lambda: model.fit(pairs.map(lambda a, b: ([a], [b])).batch(batch), verbose=0))
    sliced = raises(lambda: Dataset.from_tensor_slices((x, y)))
    return (
        len(first) == samples - 1
        and close(second - first, np.full(samples - 1, shift))
        and sliced
        and not fails
    )


@claim(
    "traps/pad-sequences-truncates-floats",
    values=["scaled", "standardized", "large"],
    padding=["pre", "post"],
    features=[None, 1, 3],
    dtype=[None, "float32", "float64"],
)
def cut_to_whole_numbers(values, padding, features, dtype, false=False):
    """Without dtype the numbers are cut towards 0; with a float dtype they stay."""
    random = np.random.default_rng(0)
    draw = {
        "scaled": random.random,
        "standardized": random.standard_normal,
        "large": lambda shape: 1000 * random.standard_normal(shape),
    }[values]
    sequences = [draw((length,) if features is None else (length, features)) for length in (5, 5, 5)]
    options = {} if dtype is None else {"dtype": dtype}
    result = tf.keras.utils.pad_sequences(sequences, padding=padding, **options)
    expected = np.stack(sequences) if dtype or false else np.trunc(np.stack(sequences))
    return close(result / 1000, expected / 1000) and (result.dtype.kind == "f") == bool(dtype or false)
