# Recordings of unequal length, floats padded, padded steps weigh nothing
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models
from tensorflow.keras.preprocessing.sequence import pad_sequences

np.random.seed(0)
lengths = np.random.randint(8, 31, size=64)
recordings = [np.random.randn(n, 5).astype("float32") + 1.0 for n in lengths]
events = [(r[:, 0] > 1.3).astype("float32") for r in recordings]
PAD = -10.0
longest = int(lengths.max())
T = 32

x = pad_sequences(recordings, maxlen=T, dtype="float32", padding="post", value=PAD)
y = pad_sequences(events, maxlen=T, dtype="float32", padding="post", value=0.0)
y = np.expand_dims(y, -1)
weights = (np.arange(T)[None, :] < lengths[:, None]).astype("float32")
weights = np.where(y[:, :, 0] > 0, 3.0, 1.0) * weights
print(x.shape, y.shape, weights.shape, longest)

ds = tf.data.Dataset.from_tensor_slices((x, y, weights))
ds = ds.shuffle(64, reshuffle_each_iteration=False).batch(16)
train_ds = ds.take(3)
val_ds = ds.skip(3)

model = models.Sequential()
model.add(layers.Input(shape=(None, 5)))
model.add(layers.Masking(mask_value=PAD))
model.add(layers.Bidirectional(layers.LSTM(10, return_sequences=True)))
model.add(layers.Bidirectional(layers.LSTM(6, return_sequences=True), merge_mode="ave"))
model.add(layers.Dense(1, activation="sigmoid"))
model.compile(optimizer="adam", loss="binary_crossentropy", weighted_metrics=["accuracy"])
model.fit(train_ds, validation_data=val_ds, epochs=1, verbose=0)

probs = model.predict(x, verbose=0)[..., 0]
found = [np.flatnonzero(p[:n] > 0.5) for p, n in zip(probs, lengths)]
print(len(found), probs.shape)
one = recordings[0][None, :, :]
print(model.predict(one, verbose=0).shape)
