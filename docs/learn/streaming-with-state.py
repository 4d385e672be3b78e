# ---
# jupyter:
#   lstm_shapes:
#     description: With stateful=True chunks of a series give what the whole gives, until you reset; what lies before a chunk it cannot learn to use. Executed on generated data.
# ---

# %% [markdown]
# # Streaming with state: a series that arrives in pieces
#
# A series arrives piece by piece, and after each piece you want what the model would say of the whole. Train on whole series without state. Then copy the weights into a model with `stateful=True`: it goes on where the piece before ended. This notebook trains such a model, feeds it in chunks, resets it, lets it continue a series by itself, and shows the one thing that state cannot do.
#
# ## The data <a id="data"></a>
#
# Waves of two periods, 20 and 7 steps, that begin anywhere. At every step the model has to say the next value, so the target is the input, one step later.

# %%
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
tf.keras.utils.set_random_seed(SEED)
rng = np.random.default_rng(SEED)


def waves(count, steps):
    """Random pieces of the wave, (count, steps, 1)."""
    time = np.arange(steps) + rng.uniform(0, 100, (count, 1))
    wave = np.sin(2 * np.pi * time / 20) + 0.5 * np.sin(2 * np.pi * time / 7)
    return wave[:, :, np.newaxis].astype("float32")


series = waves(64, 61)
x, y = series[:, :-1], series[:, 1:]
print("series", series.shape)
print("x", x.shape, "y", y.shape)
print("y is x, one step later:", np.array_equal(y[:, :-1], x[:, 1:]))

# %% [markdown]
# The baseline says that the next value is this value.

# %%
stream = waves(1, 121)  # a new series
x_stream, y_stream = stream[:, :-1], stream[:, 1:]
print("x_stream", x_stream.shape, "y_stream", y_stream.shape)

baseline = np.mean((y_stream - x_stream) ** 2)

# %% [markdown]
# ## The model, without state <a id="model"></a>
#
# Every training series starts from a zero state, and the number of timesteps is left open.

# %%
def build(stateful, **shape):
    inputs = tf.keras.Input(**shape)
    lstm = tf.keras.layers.LSTM(24, return_sequences=True, stateful=stateful)
    outputs = tf.keras.layers.Dense(1)(lstm(inputs))
    return tf.keras.Model(inputs, outputs), lstm


trained, _ = build(False, shape=(None, 1))
trained.compile(optimizer=tf.keras.optimizers.Adam(0.01), loss="mse")
trained.fit(x, y, batch_size=16, epochs=30)

whole = trained(x_stream).numpy()
error = np.mean((whole - y_stream) ** 2)
print("output", whole.shape, "target", y_stream.shape)
print("error below a tenth of the baseline's:", bool(error < baseline / 10))

# %% [markdown]
# ## The same model, with state <a id="stateful"></a>
#
# A layer that keeps a state keeps one per sample of a batch, so it has to know how many there are. Without that it cannot be built:

# %%
try:
    build(True, shape=(None, 1))
except ValueError as error_message:
    print(error_message)

# %% [markdown]
# `batch_shape` says it: one series at a time, any number of timesteps. The weights have the same shapes as before, and are copied.

# %%
streaming, lstm = build(True, batch_shape=(1, None, 1))
streaming.set_weights(trained.get_weights())
print("input", streaming.input_shape, "output", streaming.output_shape)

# %% [markdown]
# More on this: [which batch size a stateful model has](../answers/stateful-batch-size.md), and [the message](../errors/when-using-stateful-the-batch-size-must-be-static.md).
#
# ## Chunks equal the whole <a id="chunks"></a>
#
# The stream arrives in pieces of 40 steps. The model with state says what the trained model says of the whole. The trained model itself, given the pieces, starts each of them from nothing.

# %%
chunks = np.split(x_stream, 3, axis=1)
print("chunks", [chunk.shape for chunk in chunks])

with_state = np.concatenate([streaming(chunk) for chunk in chunks], axis=1)
without = np.concatenate([trained(chunk) for chunk in chunks], axis=1)
print("joined", with_state.shape)
print("with state, equal to the whole:", np.allclose(with_state, whole, atol=1e-4))
print("without, equal to the whole:", np.allclose(without, whole, atol=1e-4))
print("without, first chunk:", np.allclose(without[:, :40], whole[:, :40], atol=1e-4))

# %% alt="How far each prediction is from that of the whole series. With state: zero at all 120 steps. Without: zero in the first 40 steps, then a jump at the start of each chunk, at steps 40 and 80, that fades."
fig, ax = plt.subplots()
ax.plot(np.abs(without - whole)[0, :, 0], color="C1", label="without state")
ax.plot(np.abs(with_state - whole)[0, :, 0], color="C0", label="with state")
ax.set_xticks([0, 40, 80, 120])
ax.set_xlabel("timestep")
ax.set_ylabel("difference to the whole")
ax.legend()
plt.show()
differences = np.abs(without - whole)[0, :, 0]
first, later = differences[[40, 80]].min(), differences[[60, 100]].max()
print("largest where a chunk begins:", bool(first > later))

# %% [markdown]
# More on this: [predict step by step](../answers/predict-step-by-step.md), and the rule: [what stateful carries](../rules/stateful.md).
#
# ## Reset <a id="reset"></a>
#
# The state stays until you reset it, also when the next series begins. Nothing warns.

# %%
other = waves(1, 40)
expected = trained(other)

not_reset = streaming(other)
lstm.reset_states()
after_reset = streaming(other)
print("other", other.shape)
print("not reset, equal to a fresh start:", np.allclose(not_reset, expected, atol=1e-4))
print("reset, equal to a fresh start:", np.allclose(after_reset, expected, atol=1e-4))

# %% [markdown]
# ## A forecast that continues <a id="forecast"></a>
#
# The stream stops after 60 steps, and the model goes on alone: each of its predictions is its next input. The state holds where in the wave it is. Two baselines: the last value, repeated; and the same model after a reset, which has seen the last value only.

# %%
def go_on(first, steps):
    """The model's own continuation, beginning with the prediction `first`."""
    predictions = [first]
    while len(predictions) < steps:
        predictions.append(streaming(predictions[-1]))
    return np.concatenate(predictions, axis=1)


lstm.reset_states()
seen, to_come = stream[:, :60], stream[:, 60:90]
forecast = go_on(streaming(seen)[:, -1:], 30)

lstm.reset_states()
forgetful = go_on(streaming(seen[:, -1:]), 30)

print("seen", seen.shape, "forecast", forecast.shape, "to come", to_come.shape)
error = np.mean((forecast - to_come) ** 2)
repeated = np.mean((seen[:, -1:] - to_come) ** 2)
print("error below a fifth of the last value's:", bool(error < repeated / 5))
error_forgetful = np.mean((forgetful - to_come) ** 2)
print("error below half of the forgetful one's:", bool(error < error_forgetful / 2))

# %% alt="A wave over 90 steps. From step 60 on, the forecast of the model with its state runs along the true wave; the forecast after a reset leaves it."
fig, ax = plt.subplots()
ax.plot(stream[0, :90, 0], color="C3", label="true")
ax.plot(np.arange(60, 90), forgetful[0, :, 0], color="C1", label="after a reset")
ax.plot(np.arange(60, 90), forecast[0, :, 0], color="C0", label="forecast")
ax.set_xticks([0, 30, 60, 90])
ax.set_xlabel("timestep")
ax.legend(loc="upper left", ncols=3)
ax.set_ylim(-1.8, 2.6)
plt.show()
close = np.abs(forecast - to_come) < np.abs(forgetful - to_come)
print("closer than after a reset in most steps:", bool(close.mean() > 0.5))

# %% [markdown]
# ## What stateful cannot learn <a id="cannot-learn"></a>
#
# Why train on whole series at all, if chunks with state give the same? Because training goes back through the steps of one batch only. The state comes over the border between two batches as numbers; no gradient goes back over it. An error in one batch does not teach the layer what it should have kept in an earlier one.
#
# A task that shows it: random bits, and at each step the model has to repeat the bit of 6 steps ago. A guess is right in half of the cases. One model trains on whole series of 24 steps. The other one trains on the same series in chunks of 3 steps, with state: row *i* of a batch continues row *i* of the batch before.

# %%
back, rows = 6, 128


def echoes():
    bits = rng.integers(0, 2, (rows, 24, 1)).astype("float32")
    target = np.zeros_like(bits)
    target[:, back:] = bits[:, :-back]
    return bits, target


bits, target = echoes()
test_bits, test_target = echoes()
pieces = np.concatenate(np.split(bits, 8, axis=1))
target_pieces = np.concatenate(np.split(target, 8, axis=1))
print("bits", bits.shape, "pieces", pieces.shape)
print("a sample is continued 128 rows on:", np.array_equal(pieces[128], bits[0, 3:6]))


def echo_model(stateful):
    inputs = tf.keras.Input(batch_shape=(rows, None, 1))
    lstm = tf.keras.layers.LSTM(32, return_sequences=True, stateful=stateful)
    outputs = tf.keras.layers.Dense(1, activation="sigmoid")(lstm(inputs))
    model = tf.keras.Model(inputs, outputs)
    model.compile(tf.keras.optimizers.Adam(0.02), loss="binary_crossentropy")
    return model, lstm


def share_right(model):
    said = model(test_bits).numpy() > 0.5
    return np.mean((said == test_target)[:, back:])  # the first ones have no echo


# %%
on_whole, _ = echo_model(False)
on_whole.fit(bits, target, batch_size=rows, epochs=150)
print("trained on whole series, right above 95 %:", bool(share_right(on_whole) > 0.95))

on_chunks, echo_lstm = echo_model(True)
reset = tf.keras.callbacks.LambdaCallback(
    on_epoch_begin=lambda epoch, logs: echo_lstm.reset_states()
)
on_chunks.fit(
    pieces, target_pieces, batch_size=rows, epochs=60, shuffle=False, callbacks=[reset]
)
echo_lstm.reset_states()
print("trained on chunks, right below 65 %:", bool(share_right(on_chunks) < 0.65))

# %% [markdown]
# The second model made 480 updates, the first one 150: more training is not what it lacks. Its architecture is not the reason either: with the weights of the first one it does the same, chunk by chunk.

# %%
on_chunks.set_weights(on_whole.get_weights())
echo_lstm.reset_states()
parts = np.concatenate([on_chunks(part) for part in np.split(test_bits, 8, 1)], axis=1)
right = np.mean((parts > 0.5) == test_target)
print("parts", parts.shape)
print("same weights, in chunks: right above 95 %:", bool(right > 0.95))

# %% [markdown]
# So: train on pieces that are longer than what they must learn to remember; stream with state afterwards. More on this: [does an LSTM remember from batch to batch?](../answers/carried-from-batch-to-batch.md), and [no gradient over the border](../rules/stateful.md#no-gradient).
#
# ## Exercises <a id="exercises"></a>
#
# **1.** Does it matter that the chunks are equally long? Feed the stream in pieces of 7, 13 and 100 steps.

# %% tags=["answer"]
lstm.reset_states()
uneven = np.split(x_stream, [7, 20], axis=1)
joined = np.concatenate([streaming(chunk) for chunk in uneven], axis=1)
print("chunks", [chunk.shape for chunk in uneven])
print("equal to the whole:", np.allclose(joined, whole, atol=1e-4))

# %% [markdown]
# **2.** Two streams arrive at the same time. What happens if you give both to `streaming`, and how do you build the model that takes them?

# %% tags=["answer"]
both = np.concatenate([x_stream, waves(1, 120)])
print("both", both.shape)
try:
    streaming(both)
except ValueError as error_message:
    print(error_message)

two, lstm_of_two = build(True, batch_shape=(2, None, 1))
two.set_weights(trained.get_weights())
print("two at a time", two(both[:, :60]).shape)
second_half = two(both[:, 60:])
same = np.allclose(second_half[:1], whole[:, 60:], atol=1e-4)
print("the first stream's second half, equal to the whole:", same)

# %% [markdown]
# **3.** The echo came from 6 steps ago, and chunks of 3 steps did not teach it. Do chunks of 12 steps, trained in the same way?

# %% tags=["answer"]
long_pieces = np.concatenate(np.split(bits, 2, axis=1))
long_targets = np.concatenate(np.split(target, 2, axis=1))
on_long, echo_lstm = echo_model(True)
on_long.fit(
    long_pieces,
    long_targets,
    batch_size=rows,
    epochs=200,
    shuffle=False,
    callbacks=[reset],
)
echo_lstm.reset_states()
print("pieces", long_pieces.shape)
print("trained on chunks of 12, right above 90 %:", bool(share_right(on_long) > 0.9))

# %% [markdown] tags=["answer"]
# They do. In the second half of a chunk the bit of 6 steps ago lies in the same chunk: there the model learns to keep it, and with the same weights it keeps it over the border too.
