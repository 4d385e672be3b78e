# ---
# jupyter:
#   lstm_shapes:
#     description: Windows of an hourly series with gaps, split by time and scaled by the training part; one step and 12 steps ahead in three ways, each against the last value and the value of a day ago.
# ---

# %% [markdown]
# # Forecast a weather station with an LSTM
#
# Cut the hours into windows, split them by time, scale with the training part alone, and compare every forecast with the last value and with the value of a day ago. This notebook forecasts 12 hours from 24, on a generated series with gaps.

# %%
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
timesteps, steps = 24, 12  # hours read, hours forecast
print("a window has", timesteps, "+", steps, "=", timesteps + steps, "rows")

# %% [markdown]
# ## The series<a id="series"></a>
#
# One row is one hour: temperature and pressure. The temperature has a trend, a season of 24 hours and noise, and it follows the pressure 8 hours late, so that there is something to learn which a repeated value does not know. At four places rows are missing.

# %%
rng = np.random.default_rng(SEED)
hours = np.arange(120 * 24)
pressure = np.zeros(len(hours))
for hour in hours[1:]:
    pressure[hour] = 0.95 * pressure[hour - 1] + rng.normal(0, 1.2)
trend, season = 4 * hours / len(hours), 5 * np.sin(2 * np.pi * (hours - 9) / 24)
late = np.concatenate([np.zeros(8), pressure[:-8]])
temperature = 8 + trend + season + 0.8 * late + rng.normal(0, 0.3, len(hours))

table = np.stack([temperature, 1010 + pressure], axis=1)  # (rows, columns)
for start, length in ((400, 6), (1000, 30), (1900, 3), (2600, 5)):
    table[start : start + length] = np.nan
missing = np.isnan(table).any(axis=1)
print("table", table.shape, "rows missing", missing.sum())

# %% [markdown]
# ## Split by time, then scale<a id="split-and-scale"></a>
#
# The oldest rows train, the newest test. Mean and standard deviation come from [the training rows alone](../answers/scale-3d-data.md): those of all rows would tell the training about the future. The hour of the day is known for every row, also for the hours to come, so it joins as two more features.

# %%
train_end, valid_end = 84 * 24, 102 * 24
mean = np.nanmean(table[:train_end], axis=0)  # (columns,)
std = np.nanstd(table[:train_end], axis=0)
angle = 2 * np.pi * hours / 24
clock = np.stack([np.sin(angle), np.cos(angle)], axis=1)  # (rows, 2)
data = np.concatenate([(table - mean) / std, clock], axis=1).astype("float32")

print("mean", mean.shape, "data", data.shape)
at_zero = np.allclose(np.nanmean(data[:train_end, :2], axis=0), 0, atol=1e-4)
print("training rows have mean 0:", at_zero)
same = np.allclose(np.nanmean(table, axis=0), mean, atol=1e-2)
print("all rows have the same mean as the training rows:", same)

# %% alt="The range of the temperature on each of 120 days. The first 84 days train, the next 18 validate, the last 18 test."
days = table[:, 0].reshape(-1, 24)  # (days, hours)
low, high = np.nanmin(days, axis=1), np.nanmax(days, axis=1)
parts = {
    "train": (0, train_end),
    "validate": (train_end, valid_end),
    "test": (valid_end, len(hours)),
}
fig, ax = plt.subplots()
for color, (name, (first, last)) in enumerate(parts.items()):
    day = slice(first // 24, last // 24)
    ax.fill_between(range(120)[day], low[day], high[day], color=f"C{color}", label=name)
ax.set(xlabel="day", ylabel="lowest to highest °C")
ax.legend(ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1))
plt.show()
print("rows", {name: last - first for name, (first, last) in parts.items()})

# %% [markdown]
# ## Windows that no gap crosses<a id="windows"></a>
#
# `rows` holds the row numbers of each window. A window is kept if none of its rows is missing and if its 12 target rows lie in its own part; its 24 input rows may reach back into the part before, since [the past is known](../answers/train-test-split-windows.md#context). The arrays follow from the row numbers.

# %%
def windows(first, last):
    """Row numbers of the windows whose targets lie in rows first to last - 1."""
    starts = np.arange(max(first - timesteps, 0), last - timesteps - steps + 1)
    rows = starts[:, np.newaxis] + np.arange(timesteps + steps)
    return rows[~missing[rows].any(axis=1)]  # (samples, timesteps + steps)


def cut(rows):
    """x (samples, timesteps, features) and y (samples, steps, columns)."""
    return data[rows[:, :timesteps]], data[rows[:, timesteps:], :2]


rows_train, rows_valid, rows_test = (windows(*part) for part in parts.values())
x_train, y_train = cut(rows_train)
x_valid, y_valid = cut(rows_valid)
x_test, y_test = cut(rows_test)
print("train   ", x_train.shape, y_train.shape)
print("validate", x_valid.shape, y_valid.shape)
print("test    ", x_test.shape, y_test.shape)

# %% [markdown]
# The proof is in the row numbers: each is one more than the one before, and no row of a later part is a row of the training windows.

# %%
print("every window is without a jump:", (np.diff(rows_train, axis=1) == 1).all())
print("x ends one row before y:", (rows_train[:, 24] - rows_train[:, 23] == 1).all())
print("missing values:", np.isnan(x_train).sum() + np.isnan(y_train).sum())
print("newest training row", rows_train.max(), "of rows below", train_end)
oldest = rows_test[:, timesteps:].min()
print("oldest test target row", oldest, "of rows from", valid_end)

kept = np.flatnonzero(~missing)  # the missing rows deleted first
glued = np.lib.stride_tricks.sliding_window_view(kept, timesteps + steps)
jumps = (np.diff(glued, axis=1) != 1).any(axis=1)
print("with missing rows deleted:", glued.shape, "windows with a jump:", jumps.sum())

order = np.random.default_rng(SEED).permutation(len(rows_train))
shared = np.isin(rows_train[order[:300]], rows_train[order[300:]]).any(axis=1)
print("split by chance, every test window shares rows with training:", shared.all())

# %% [markdown]
# Two windows side by side differ by one row and share the other 35. That is why [a split by chance](../traps/windows-across-a-split-or-series.md) tests on what it has trained on.

# %% alt="Three windows on the axis of rows, each one row later than the one above: 24 rows that are read, then 12 rows to forecast."
fig, ax = plt.subplots(figsize=(5, 2))
for sample in range(3):
    first = rows_train[sample, 0]
    label = ["x: rows read", "y: rows to forecast"] if sample == 0 else [None, None]
    ax.barh(sample, timesteps, left=first, color="C0", label=label[0])
    ax.barh(sample, steps, left=first + timesteps, color="C1", label=label[1])
ax.set(xlabel="row", xticks=range(0, 40, 6), yticks=range(3), ylabel="window")
ax.invert_yaxis()
ax.legend(ncols=2, loc="lower center", bbox_to_anchor=(0.5, 1))
plt.show()
for name, row in (("window 0", rows_train[0]), ("window 1", rows_train[1])):
    print(name, "reads", row[0], "to", row[23], "and forecasts", row[24], "to", row[35])

# %% [markdown]
# ## Two baselines<a id="baselines"></a>
#
# [The last value repeated, and the values of one season ago](../answers/baseline-for-a-forecast.md), on the windows of the test part and in degrees. A model is worth its training if it beats both.

# %%
def error_by_step(forecast):
    """Mean absolute error of forecasts (samples, steps), in degrees: (steps,)."""
    return np.abs(forecast - y_test[..., 0]).mean(axis=0) * std[0]


last = np.repeat(x_test[:, -1:, 0], steps, axis=1)  # (samples, steps)
a_day_ago = x_test[:, -24:, 0][:, :steps]  # (samples, steps)
errors = {"last value": error_by_step(last), "a day ago": error_by_step(a_day_ago)}
print("last", last.shape, "a_day_ago", a_day_ago.shape, "y_test", y_test[..., 0].shape)
print("errors by step", errors["last value"].shape)
naive, seasonal = errors["last value"], errors["a day ago"]
print("last value: step 12 more than three times step 1:", naive[11] > 3 * naive[0])
level = abs(seasonal[11] / seasonal[0] - 1) < 0.2
print("a day ago: step 12 within a fifth of step 1:", level)
print("the stronger one at step 1 is the last value:", naive[0] < seasonal[0])
print("the stronger one at step 12 is a day ago:", seasonal[11] < naive[11])

# %% [markdown]
# ## One step<a id="one-step"></a>
#
# The model reads 24 rows of 4 features, temperature, pressure and the two of the clock, and writes the next row's temperature and pressure. It learns the change from the last row: a model that writes zeros is then as good as the last value, and the level that the trend has reached drops out of the target. The validation part chooses the epoch whose weights are kept.

# %%
layers = tf.keras.layers
tf.keras.utils.set_random_seed(SEED)


def train(model, x, change, validation):
    decay = tf.keras.optimizers.schedules.CosineDecay(0.01, 10 * len(change) // 32)
    best = tf.keras.callbacks.EarlyStopping(patience=10, restore_best_weights=True)
    model.compile(loss="mae", optimizer=tf.keras.optimizers.Adam(decay))
    model.fit(
        x,
        change,
        epochs=10,
        batch_size=32,
        validation_data=validation,
        callbacks=[best],
    )


one_step = tf.keras.Sequential(
    [tf.keras.Input((timesteps, 4)), layers.LSTM(20), layers.Dense(2)]
)
change = y_train[:, 0] - x_train[:, -1, :2]  # (samples, columns)
valid = (x_valid, y_valid[:, 0] - x_valid[:, -1, :2])
train(one_step, x_train, change, valid)
print("x", x_train.shape, "change", change.shape, "output", one_step.output_shape)

written = x_test[:, -1, :2] + one_step.predict(x_test)
error = np.abs(written[:, 0] - y_test[:, 0, 0]).mean() * std[0]
print("written", written.shape)
print("step 1: error below the last value:", error < 0.9 * naive[0])
print("step 1: error below half of a day ago:", error < seasonal[0] / 2)

# %% [markdown]
# ## Many steps: recursive<a id="recursive"></a>
#
# Write one row, append it to the window, drop the oldest row, and write the next. The model must [write every feature that it reads](../answers/forecast-several-steps.md#feed-back), or the feature must be known, as the hour is. Each error enters the next input.

# %%
window, written = x_test, []
hours_ahead = clock[rows_test[:, timesteps:]].astype("float32")  # (samples, steps, 2)
for step in range(steps):
    row = window[:, -1, :2] + one_step.predict(window, batch_size=256)
    written.append(row)  # (samples, columns)
    newest = np.concatenate([row, hours_ahead[:, step]], axis=1)  # (samples, features)
    window = np.concatenate([window[:, 1:], newest[:, np.newaxis]], axis=1)
recursive = np.stack(written, axis=1)  # (samples, steps, columns)
print("row", row.shape, "newest", newest.shape, "window", window.shape)
print("recursive", recursive.shape)
errors["recursive"] = error_by_step(recursive[..., 0])
half = np.array_equal(window[:, 12:, :2], recursive)
print("after 12 steps half of the window is forecast:", half)
grows = errors["recursive"][11] > 1.5 * errors["recursive"][0]
print("error of step 12 above one and a half of step 1:", grows)

# %% [markdown]
# ## Many steps: direct<a id="direct"></a>
#
# `Dense(12)` writes all 12 temperatures at once. Its target is 12 changes from the last row that was read.

# %%
tf.keras.utils.set_random_seed(SEED)
direct = tf.keras.Sequential(
    [tf.keras.Input((timesteps, 4)), layers.LSTM(20), layers.Dense(steps)]
)
change = y_train[..., 0] - x_train[:, -1:, 0]  # (samples, steps)
valid_change = y_valid[..., 0] - x_valid[:, -1:, 0]
train(direct, x_train, change, (x_valid, valid_change))
forecast = x_test[:, -1:, 0] + direct.predict(x_test)
print("change", change.shape, "output", direct.output_shape, "forecast", forecast.shape)
errors["direct"] = error_by_step(forecast)

# %% [markdown]
# ## Many steps: encoder-decoder<a id="encoder-decoder"></a>
#
# An LSTM with `return_sequences=True` writes as many steps as it reads: 24. The target has 12, and `fit` stops with [`Dimensions must be equal`](../errors/dimensions-must-be-equal.md).

# %%
same_length = tf.keras.Sequential(
    [
        tf.keras.Input((timesteps, 4)),
        layers.LSTM(20, return_sequences=True),
        layers.Dense(1),
    ]
)
same_length.compile(loss="mae")
print("output", same_length.output_shape, "target", change[..., np.newaxis].shape)
try:
    same_length.fit(x_train, change[..., np.newaxis])
except ValueError as error:
    print(str(error)[: str(error).index(" for ")])

# %% [markdown]
# The repair is a second LSTM with a time axis of its own. It starts from the states of the first one, and it reads what is known about each hour to come: the hour of the day.

# %%
tf.keras.utils.set_random_seed(SEED)
past, ahead = tf.keras.Input((timesteps, 4)), tf.keras.Input((steps, 2))
encoded, h, c = layers.LSTM(20, return_state=True)(past)
decoded = layers.LSTM(20, return_sequences=True)(ahead, initial_state=[h, c])
encoder_decoder = tf.keras.Model([past, ahead], layers.Dense(1)(decoded))
print("h", h.shape, "c", c.shape, "decoded", decoded.shape)

ahead_train, ahead_valid = data[rows_train[:, 24:], 2:], data[rows_valid[:, 24:], 2:]
valid = ([x_valid, ahead_valid], valid_change[..., np.newaxis])
train(encoder_decoder, [x_train, ahead_train], change[..., np.newaxis], valid)
output = encoder_decoder.predict([x_test, hours_ahead])
print("past", x_test.shape, "ahead", hours_ahead.shape, "output", output.shape)
decoded_forecast = x_test[:, -1:, 0] + output[..., 0]  # (samples, steps)
errors["encoder-decoder"] = error_by_step(decoded_forecast)

# %% [markdown]
# ## Errors by horizon<a id="errors-by-horizon"></a>
#
# One mean hides where a forecast is good. The last value is hard to beat one hour ahead and far off after half a day; the value of a day ago is about as good at 12 hours as at one.

# %%
for name in ("recursive", "direct", "encoder-decoder"):
    print(name)
    for baseline in ("last value", "a day ago"):
        ratio = errors[name].mean() / errors[baseline].mean()
        print("   mean error below nine tenths of", baseline + ":", ratio < 0.9)
for name in ("direct", "encoder-decoder"):
    ratio = errors[name].mean() / errors["a day ago"].mean()
    print(name, "below two thirds of a day ago:", ratio < 2 / 3)
    known, unknown = errors[name][:8].mean(), errors[name][8:].mean()
    print("   hours 1 to 8 better than hours 9 to 12:", known < unknown)

# %% [markdown]
# The temperature follows the pressure 8 hours late, so the pressure that was read says most about the first 8 hours. The curves of the two models bend there.

# %% alt="Mean error by hours ahead. The last value rises from about 1 to above 6 degrees, a day ago stays between 2 and 3. The recursive forecast rises to about 2, the direct one and the encoder-decoder stay near 1 and rise after hour 8."
fig, ax = plt.subplots()
styles = ("C3:", "C3--", "C2-", "C0-", "C1-")
for (name, error), style in zip(errors.items(), styles):
    ax.plot(range(1, 13), error, style, label=name)
ax.set(xlabel="hours ahead", ylabel="mean error in °C")
ax.set(xticks=range(1, 13), ylim=(0, 8))
ax.legend(loc="upper left", ncols=2)
plt.show()
print("curves", list(errors))

# %% alt="One test window: 24 hours that were read, then what came and three forecasts of 12 hours."
sample = 100


def degrees(scaled):
    return scaled * std[0] + mean[0]


ahead = range(1, 13)
fig, ax = plt.subplots()
ax.plot(range(-23, 1), degrees(x_test[sample, :, 0]), "C3-", label="read")
ax.plot(ahead, degrees(y_test[sample, :, 0]), "C3o", label="came")
ax.plot(ahead, degrees(recursive[sample, :, 0]), "C2-", label="recursive")
ax.plot(ahead, degrees(forecast[sample]), "C0-", label="direct")
ax.plot(ahead, degrees(decoded_forecast[sample]), "C1-", label="encoder-decoder")
ax.set(xlabel="hours from now", ylabel="°C")
ax.legend(ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1))
plt.show()
print("read", x_test[sample].shape, "came", y_test[sample].shape)

# %% [markdown]
# ## Exercises<a id="exercises"></a>
#
# 1. One more row is missing, row 700. How many training windows does that cost?

# %% [markdown] tags=["answer"]
# As many as a window has rows, here 36: that many windows hold row 700.

# %% tags=["answer"]
holds = (rows_train == 700).any(axis=1)  # (samples,)
print("windows", rows_train.shape, "that hold row 700:", holds.sum())

# %% [markdown]
# 2. Write the baseline of a day ago for 36 hours, from the 24 that were read. What shape does it have?

# %% [markdown] tags=["answer"]
# Repeat the day and cut it at 36. A slice alone ends after 24.

# %% tags=["answer"]
day = x_test[:, -24:, 0]  # (samples, season)
long_season = np.tile(day, 2)[:, :36]  # (samples, steps)
print("day", day.shape, "a slice", day[:, :36].shape, "repeated", long_season.shape)
print("hour 25 is hour 1:", np.array_equal(long_season[:, 24], long_season[:, 0]))

# %% [markdown]
# 3. Write the encoder-decoder without known hours: at each of 12 steps its decoder reads the encoder's last output. Which layer makes the time axis?

# %% [markdown] tags=["answer"]
# `RepeatVector(12)`, from [the encoder's vector at every step](../answers/encoder-vector-at-every-step.md).

# %% tags=["answer"]
repeated = tf.keras.Sequential(
    [
        tf.keras.Input((timesteps, 4)),
        layers.LSTM(20),
        layers.RepeatVector(steps),
        layers.LSTM(20, return_sequences=True),
        layers.Dense(1),
    ]
)
for layer in repeated.layers:
    print(layer.output.shape)
print("output", repeated.predict(x_test).shape)
