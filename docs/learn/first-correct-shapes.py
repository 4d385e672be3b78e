# ---
# jupyter:
#   lstm_shapes:
#     description: Twelve shapes of LSTMs to predict before you run them, each checked by the notebook, with the reason; then a model that learns.
# ---

# %% [markdown]
# # Your first correct shapes: twelve predictions
#
# Write down the shape that you expect, run the next cell, and it tells you whether you are right, and why. After twelve of them you have met the shapes that most LSTM models are made of.
#
# You need Python and some NumPy. You need not know what an LSTM computes, only what goes in and what comes out. On paper works too: read a question, decide, open the answer below it. In Colab, clear the outputs first (Edit, Clear all outputs): they show the answers.

# %%
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
tf.keras.utils.set_random_seed(SEED)
right = {}


def check(number, guess, shape, why):
    """Compares a guess with the shape that came out, and says the reason."""
    shape = tuple(shape)
    right[number] = guess == shape
    if guess is None:
        print(f"{number}. No guess yet. The shape is {shape}.")
    elif guess == shape:
        print(f"{number}. Right, it is {shape}.")
    else:
        print(f"{number}. You said {guess}, and the shape is {shape}.")
    print(why)


check("An example", (2, 3), np.zeros((2, 3)).shape, "Two rows, three columns.")
check("Another one", (3, 2), np.zeros((2, 3)).shape, "Rows come first.")

# %% [markdown]
# ## The data <a id="data"></a>
#
# An LSTM reads arrays with three axes: [*samples*, *timesteps*, *features*](../answers/samples-timesteps-features.md). Six machines (samples) are watched for five hours (timesteps) by three sensors (features). To see which number is which, every number here tells its own place: 241 is machine 2, hour 4, sensor 1. In the picture, a greater number is a brighter cell.

# %%
samples, timesteps, features = np.indices((6, 5, 3))
x = (100 * samples + 10 * timesteps + features).astype("float32")

print("x", x.shape)
print("machine 2, hour 4, sensor 1:", int(x[2, 4, 1]))
print("machine 2, all of it:")
print(x[2].astype(int))

# %% alt="Six grids side by side, one for each sample. Each has five rows, the timesteps, and three columns, the features."
fig, grids = plt.subplots(1, 6, figsize=(5, 2.2))
for number, grid in enumerate(grids):
    grid.pcolormesh(x[number], vmin=0, vmax=x.max(), edgecolors="white")
    grid.invert_yaxis()
    grid.set_title(number)
    grid.set_xticks([])
    grid.set_yticks([])
fig.suptitle("6 samples")
grids[0].set_ylabel("5 timesteps")
grids[0].set_xlabel("3 features")
plt.show()
print(len(grids), "samples")

# %% [markdown]
# ## Prediction 1: one sample <a id="prediction-1"></a>
#
# What is the shape of `x[0]`? Write it in place of `None`, as a tuple such as `(2, 3)`, and run both cells.

# %%
guess = None

# %% tags=["answer"]
why = "One machine: its hours and its sensors. The first axis is gone."
check(1, guess, x[0].shape, why)

# %% [markdown]
# ## Prediction 2: one sensor <a id="prediction-2"></a>
#
# What is the shape of `x[:, :, 0]`, the first sensor of all machines?

# %%
guess = None

# %% tags=["answer"]
why = "A single index takes its axis away. x[:, :, :1] would keep it, with one feature:"
check(2, guess, x[:, :, 0].shape, why)
print(x[:, :, :1].shape)

# %% [markdown]
# ## Prediction 3: windows from one long series <a id="prediction-3"></a>
#
# Often there are no samples yet, only one table: 12 hours of one machine, 3 sensors. You cut windows of 5 hours from it, each beginning one hour after the one before: hours 0 to 4, hours 1 to 5, and so on, whole windows only. What is the shape of all windows together?

# %%
guess = None

# %% tags=["answer"]
table = np.zeros((12, 3))  # (rows, features)
windows = np.stack([table[start : start + 5] for start in range(12 - 5 + 1)])

why = "The last window begins at hour 7: rows - timesteps + 1."
check(3, guess, windows.shape, why)

# %% [markdown]
# More on this: [how many windows a series gives](../answers/how-many-windows.md), and [how to cut them](../answers/cut-a-series-into-windows.md).
#
# ## Prediction 4: an LSTM <a id="prediction-4"></a>
#
# An LSTM reads each sample step by step, and after each step it has an output of `units` numbers, the one size that you choose. Unless you ask for more, it gives the output after the last step alone. With `units=4`, what is the shape of `tf.keras.layers.LSTM(4)(x)`?

# %%
guess = None

# %% tags=["answer"]
output = tf.keras.layers.LSTM(4)(x)

why = "4 units per sample: the last step's output. The axis of timesteps is gone."
check(4, guess, output.shape, why)

# %% [markdown]
# More on this: [what units is](../answers/what-is-units.md).
#
# ## Prediction 5: every step <a id="prediction-5"></a>
#
# With `return_sequences=True` it gives the output after every step. What is the shape of `tf.keras.layers.LSTM(4, return_sequences=True)(x)`?

# %%
guess = None

# %% tags=["answer"]
sequence = tf.keras.layers.LSTM(4, return_sequences=True)(x)

check(5, guess, sequence.shape, "The output at every step, not only at the last one.")

# %% [markdown]
# More on this: [what return_sequences changes](../rules/return-sequences.md).
#
# ## Prediction 6: fewer hours <a id="prediction-6"></a>
#
# An LSTM is not tied to a number of steps. The same layer that has read five hours reads the first two only, `x[:, :2]`. What comes out?

# %%
layer = tf.keras.layers.LSTM(4, return_sequences=True)
print("five hours:", layer(x).shape)

guess = None

# %% tags=["answer"]
why = "An output per step. Weights, the numbers that a layer learns, belong to none."
check(6, guess, layer(x[:, :2]).shape, why)
try:
    layer(x[:, :, :2])
except tf.errors.InvalidArgumentError:
    print("Two sensors instead of three it refuses: each has its own weights.")

# %% [markdown]
# More on this: [timesteps are free](../rules/timesteps-are-free.md), and [features are fixed](../rules/features-are-fixed.md).
#
# ## Prediction 7: the state <a id="prediction-7"></a>
#
# With `return_state=True` an LSTM returns three arrays: its output, and the two states that it ends with, *h* and *c*: what it remembers of each sample, a number per unit in each. What is the shape of `c`?

# %%
output, h, c = tf.keras.layers.LSTM(4, return_state=True)(x)
print("output", output.shape)

guess = None

# %% tags=["answer"]
why = "What is remembered of each sample: 4 numbers, whatever the hours."
check(7, guess, c.shape, why)
print("h is the output once more:", np.array_equal(h, output))

# %% [markdown]
# More on this: [h and c](../answers/h-and-c.md).
#
# ## Prediction 8: both directions <a id="prediction-8"></a>
#
# `tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(4))(x)` reads the hours forwards with one LSTM and backwards with another one, and joins their outputs along the last axis. What comes out?

# %%
guess = None

# %% tags=["answer"]
both = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(4))(x)

check(8, guess, both.shape, "One row per sample: 4 units from each direction.")

# %% [markdown]
# More on this: [what Bidirectional returns](../answers/bidirectional-outputs.md).
#
# ## Prediction 9: seven classes per hour <a id="prediction-9"></a>
#
# Every hour of every machine is to get one of seven classes. `tf.keras.layers.Dense(7)` turns the numbers along the last axis into 7 others, here one for each class. It follows an LSTM that returns sequences, with an output of `(6, 5, 4)`. What comes out?

# %%
guess = None

# %% tags=["answer"]
sequence = tf.keras.layers.LSTM(4, return_sequences=True)(x)
classes = tf.keras.layers.Dense(7)(sequence)

why = "Dense changes the last axis alone: every hour has its seven numbers."
check(9, guess, classes.shape, why)

# %% [markdown]
# More on this: [Dense acts on the last axis](../rules/dense-acts-on-the-last-axis.md).
#
# ## Prediction 10: two LSTMs <a id="prediction-10"></a>
#
# A second LSTM, with 8 units, follows. This is how it is often written first:

# %%
try:
    tf.keras.layers.LSTM(8)(tf.keras.layers.LSTM(4)(x))
except ValueError as error:
    print(error)

# %% [markdown]
# The first LSTM gives one row per sample, and the second one wants steps. With `return_sequences=True` in the first one it works. What is the shape of the second one's output?

# %%
guess = None

# %% tags=["answer"]
first = tf.keras.layers.LSTM(4, return_sequences=True)
second = tf.keras.layers.LSTM(8)

why = "The second LSTM gives its last step, 8 units wide."
check(10, guess, second(first(x)).shape, why)

# %% [markdown]
# More on this: [how to stack LSTMs](../answers/stack-lstms.md), and [the message](../errors/expected-ndim-3-found-ndim-2.md).
#
# ## Prediction 11: words <a id="prediction-11"></a>
#
# Six sentences of five words each, as numbers below 11: an array `(6, 5)`. `tf.keras.layers.Embedding(11, 3)` replaces each number by 3 values. What comes out?

# %%
words = np.arange(30).reshape(6, 5) % 11  # (samples, timesteps)
print("words", words.shape)

guess = None

# %% tags=["answer"]
vectors = tf.keras.layers.Embedding(11, 3)(words)

why = "A new last axis, and an LSTM can read it. 11 is in no shape here."
check(11, guess, vectors.shape, why)

# %% [markdown]
# More on this: [the input of an Embedding](../answers/embedding-input-dim.md).
#
# ## Prediction 12: the prediction for one machine <a id="prediction-12"></a>
#
# A `Sequential` model is layers in a row. `Input` says what one sample looks like, timesteps and features; the number of samples stays open, and Keras writes it as `None`. This model gives seven values per sample. You want them for the first machine, and `x[0]` seems to be the way:

# %%
model = tf.keras.Sequential(
    [tf.keras.Input((5, 3)), tf.keras.layers.LSTM(4), tf.keras.layers.Dense(7)]
)
try:
    model.predict(x[0])
except ValueError as error:
    print(error)
print("all machines", model.predict(x).shape)

# %% [markdown]
# A model always wants samples, also if there is a single one. `x[:1]` keeps the axis. What is the shape of `model.predict(x[:1])`?

# %%
guess = None

# %% tags=["answer"]
why = "One sample, seven values. x[0][np.newaxis] does the same."
check(12, guess, model.predict(x[:1]).shape, why)
print(sum(right.get(number, False) for number in range(1, 13)), "of 12 guessed right")

# %% [markdown]
# More on this: [predict one sample](../answers/predict-one-sample.md), and [the message](../errors/invalid-input-shape-for-input.md).
#
# ## A model that learns <a id="learn"></a>
#
# Correct shapes are half of it. Now there are 640 machines, and the model has to say the mean of the first sensor over the five hours. A target is what the model should have said. For one number per sample it is `(samples, 1)`.
#
# First the baseline, which looks at no input at all: it always says the mean target. A model that has learned something has a smaller error. The error is the mean of the squared differences, which Keras calls `mse`; `compile` names it, and the optimizer, which says how `fit` changes the weights to lower it; 0.01 sets how far they move at a time. `fit` goes over the training samples 40 times.

# %%
rng = np.random.default_rng(SEED)
watched = rng.random((640, 5, 3)).astype("float32")
means = watched[:, :, 0].mean(axis=1, keepdims=True)
x_train, x_test = watched[:512], watched[512:]
y_train, y_test = means[:512], means[512:]
print("x_train", x_train.shape, "y_train", y_train.shape)
print("x_test", x_test.shape, "y_test", y_test.shape)

baseline = np.mean((y_test - y_train.mean()) ** 2)

# %%
model = tf.keras.Sequential(
    [tf.keras.Input((5, 3)), tf.keras.layers.LSTM(4), tf.keras.layers.Dense(1)]
)
model.compile(optimizer=tf.keras.optimizers.Adam(0.01), loss="mse")
model.fit(x_train, y_train, epochs=40)

predicted = model.predict(x_test)
error = np.mean((predicted - y_test) ** 2)
print("predicted", predicted.shape, "y_test", y_test.shape)
print("error below a fifth of the baseline's:", bool(error < baseline / 5))

# %% alt="Predictions against true targets of 128 samples: the points lie along the diagonal; the baseline is a flat line through their middle."
fig, ax = plt.subplots(figsize=(3.4, 3))
ax.scatter(y_test, predicted, s=8)
ax.plot([0.2, 0.8], [0.2, 0.8], color="C3", label="right")
ax.plot([0.2, 0.8], [y_train.mean()] * 2, color="C1", label="baseline")
ax.set_xlabel("target")
ax.set_ylabel("prediction")
ax.legend()
plt.show()
close = np.abs(predicted - y_test) < np.abs(y_train.mean() - y_test)
print("closer than the baseline in most samples:", bool(close.mean() > 0.75))

# %% [markdown]
# ## The mistake that raises nothing <a id="no-error"></a>
#
# Put `return_sequences=True` into the LSTM, and the model gives five numbers per sample where the target has one. Keras trains it without a word: each of the five is compared with the same target, the mean of all hours; the first four steps have not seen all of them. Only the shapes tell.

# %%
wrong = tf.keras.Sequential(
    [
        tf.keras.Input((5, 3)),
        tf.keras.layers.LSTM(4, return_sequences=True),
        tf.keras.layers.Dense(1),
    ]
)
wrong.compile(optimizer=tf.keras.optimizers.Adam(0.01), loss="mse")
wrong.fit(x_train, y_train, epochs=40)

print("predicted", wrong(x_test).shape, "target", y_test.shape)
reported = wrong.evaluate(x_test, y_test)
print("its loss is more than three times that of the model:", reported > 3 * error)

# %% [markdown]
# So print the output's shape and the target's before you train. Why nothing is raised: [a target broadcast over time](../traps/target-broadcast-over-time.md).
#
# ## Exercises <a id="exercises"></a>
#
# **1.** Each of the six machines is to get one value per hour. The target has three axes, as `x` has. What is its shape, and which model gives it?

# %% tags=["answer"]
per_hour = tf.keras.Sequential(
    [
        tf.keras.Input((5, 3)),
        tf.keras.layers.LSTM(4, return_sequences=True),
        tf.keras.layers.Dense(1),
    ]
)
target = np.zeros((6, 5, 1))  # (samples, timesteps, 1)
print("target", target.shape, "output", per_hour(x).shape)

# %% [markdown]
# **2.** From five hours, the next two hours of all three sensors are to be said: a target of `(6, 2, 3)`. Which layers come after `LSTM(4)`? `tf.keras.layers.Reshape` gives the numbers of each sample another shape.

# %% tags=["answer"]
next_hours = tf.keras.Sequential(
    [
        tf.keras.Input((5, 3)),
        tf.keras.layers.LSTM(4),
        tf.keras.layers.Dense(2 * 3),
        tf.keras.layers.Reshape((2, 3)),
    ]
)
print("target", np.zeros((6, 2, 3)).shape, "output", next_hours(x).shape)

# %% [markdown]
# **3.** Your data are a table of 30 rows, one for each hour, with 3 sensors, from one machine. A colleague writes `table.reshape(1, 30, 3)`, another one `table.reshape(30, 1, 3)`. Both run in an LSTM. What does each of them say?

# %% tags=["answer"]
table = np.zeros((30, 3), "float32")
print("one machine that is watched for 30 hours:", table.reshape(1, 30, 3).shape)
print("30 machines, an hour each, and no memory:", table.reshape(30, 1, 3).shape)

# %% [markdown]
# More on these: [one output per timestep](../answers/one-output-per-timestep.md), [forecast several steps](../answers/forecast-several-steps.md), [a row: sample or timestep](../answers/row-sample-or-timestep.md). The next notebooks do whole tasks: they are listed under [Learn](index.md).
