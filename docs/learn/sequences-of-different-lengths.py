# ---
# jupyter:
#   lstm_shapes:
#     description: Pad the sequences, put Masking first, and every sample is treated as if it stood alone; shown on generated data.
# ---

# %% [markdown]
# # Sequences of different lengths: pad, mask, and prove that padding changes nothing
#
# [Pad the sequences to one array, put `Masking` first](../answers/different-lengths-in-one-batch.md), and every prediction is that of the sample alone. This notebook builds the whole task on generated data and checks each claim.

# %%
import numpy as np
import tensorflow as tf

SEED = 0
rng = np.random.default_rng(SEED)
lengths = np.resize([2, 5, 3, 1, 4], 60)  # real timesteps of each sample
# Each sequence is (timesteps, features).
sequences = [rng.random((length, 3)).astype("float32") for length in lengths]
# The total of each sequence, (samples, 1).
y = np.array([[sequence.sum()] for sequence in sequences], "float32")

print("samples", len(sequences), "lengths", sorted(set(lengths.tolist())))
print("first three", [sequence.shape for sequence in sequences[:3]], "y", y.shape)

# %% [markdown]
# ## One array<a id="one-array"></a>
#
# An array has one length, so the shorter sequences are filled up. Three arguments of `pad_sequences` matter: its default dtype is an integer and [would cut 0.5 down to 0](../traps/pad-sequences-truncates-floats.md), its default side is the front, and `value` has to be [a number that does not fill a real step](../answers/mask-value.md).

# %%
x = tf.keras.utils.pad_sequences(sequences, dtype="float32", padding="post", value=-1.0)

print("x", x.shape)
print("padded steps are -1 in all features:", np.all(x[0, lengths[0]:] == -1))
same = [np.array_equal(row[:n], s) for row, n, s in zip(x, lengths, sequences)]
print("real steps are untouched:", all(same))
print("default dtype:", tf.keras.utils.pad_sequences([[0.5, 0.9]]).tolist())

# %% [markdown]
# ## The model<a id="model"></a>
#
# `Masking(-1.0)` takes [a step for padding if all its features are -1](../answers/which-timesteps-are-masked.md). Its mask is `(samples, timesteps)`, `True` at the real steps. The time axis is declared as `None`: the model also takes other lengths. The baseline answers the mean of all targets to every sample.

# %%
tf.keras.utils.set_random_seed(SEED)
masking = tf.keras.layers.Masking(-1.0)
model = tf.keras.Sequential(
    [
        tf.keras.Input((None, 3)),
        masking,
        tf.keras.layers.LSTM(8),
        tf.keras.layers.Dense(1),
    ]
)
model.compile(optimizer=tf.keras.optimizers.Adam(0.03), loss="mse")
baseline = np.mean((y - y.mean()) ** 2)
model.fit(x, y, epochs=60)

print("output", model(x).shape, "target", y.shape)
mask = masking.compute_mask(x).numpy()
equal = np.array_equal(mask.sum(axis=1), lengths)
print("mask", mask.shape, "real steps equal the lengths:", equal)
loss = model.evaluate(x, y)
print("loss below a fifth of the baseline's:", bool(loss < baseline / 5))

# %% [markdown]
# ## The proof <a id="proof"></a>
#
# Run every sample alone, without padding, and compare: [the mask](../rules/what-a-mask-changes.md) makes both the same. Then do it with a copy of the model without `Masking`: its padded steps count.

# %%
together = model(x).numpy()
alone = np.concatenate([model(s[np.newaxis]) for s in sequences])
print("masked: equal to the unpadded run:", np.allclose(together, alone, atol=1e-5))

unmasked = tf.keras.Sequential(
    [tf.keras.Input((None, 3)), tf.keras.layers.LSTM(8), tf.keras.layers.Dense(1)]
)
unmasked.set_weights(model.get_weights())
equal = np.allclose(unmasked(x), alone, atol=1e-5)
print("not masked: equal to the unpadded run:", equal)
full = lengths == 5
equal = np.allclose(unmasked(x[full]), alone[full], atol=1e-5)
print("not masked, samples without padding: equal:", equal)

# %% [markdown]
# ## One value for every step <a id="per-step"></a>
#
# With `return_sequences=True` the output [keeps all 5 steps](../rules/masking-keeps-the-length.md), and the mask goes on to the loss, which in each batch is [the mean over the real steps](../answers/does-the-loss-ignore-padding.md). The padded targets may hold any ordinary number, here 99. NaN they [may not hold](../traps/masking-nan.md): a mask is a factor of 0, and 0 times NaN is NaN.

# %%
per_step = tf.keras.Sequential(
    [
        tf.keras.Input((None, 3)),
        tf.keras.layers.Masking(-1.0),
        tf.keras.layers.LSTM(8, return_sequences=True),
        tf.keras.layers.Dense(1),
    ]
)
per_step.compile(loss="mse")
totals = [s.sum(axis=1, keepdims=True).cumsum(axis=0) for s in sequences]
running_total = tf.keras.utils.pad_sequences(
    totals, dtype="float32", padding="post", value=99.0
)
reported = per_step.evaluate(x, running_total, batch_size=60)

output = per_step(x).numpy()
squared = (output - running_total) ** 2
real = np.arange(5) < lengths[:, np.newaxis]  # (samples, timesteps)
print("output", output.shape, "target", running_total.shape)
real_mean = np.isclose(reported, squared[real].mean(), rtol=1e-4)
print("reported loss is the mean over real steps:", real_mean)
all_mean = np.isclose(reported, squared.mean(), rtol=1e-4)
print("reported loss is the mean over all steps:", all_mean)
