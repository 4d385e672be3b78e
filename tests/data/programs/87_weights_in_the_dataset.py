import collections
import numpy as np
import tensorflow as tf

# failures are rare: weight them, inside the dataset
rng = np.random.default_rng(7)
sensor = rng.normal(size=(300, 25, 8)).astype("float32")
failure = (rng.random(300) < 0.1).astype("int64")
counts = collections.Counter(failure.tolist())
weight_of = {0: 1.0, 1: 9.0}
weights = np.array([weight_of[int(f)] for f in failure], dtype="float32")

ds = tf.data.Dataset.from_tensor_slices((sensor, failure, weights))
ds = ds.shuffle(300, seed=1)
train_ds = ds.take(240).batch(32).cache()
val_ds = ds.skip(240).batch(32)
print(train_ds.element_spec)
for bx, by, bw in train_ds.take(1):
    print(bx.shape, by.shape, bw.shape)


def add_noise(x, y, w):
    return x + tf.random.normal(tf.shape(x), stddev=0.01), y, w


train_ds = train_ds.map(add_noise, num_parallel_calls=tf.data.AUTOTUNE)

inputs = tf.keras.Input(shape=(25, 8), name="sensor")
h = tf.keras.layers.Normalization(axis=-1, mean=0.0, variance=1.0)(inputs)
h = tf.keras.layers.Conv1D(16, kernel_size=5, padding="causal", activation="relu")(h)
h = tf.keras.layers.MaxPool1D(pool_size=2)(h)
seq, last_h, last_c = tf.keras.layers.LSTM(12, return_sequences=True, return_state=True)(h)
pooled = tf.keras.layers.GlobalMaxPool1D()(seq)
merged = tf.keras.layers.Concatenate()([pooled, last_h])
prob = tf.keras.layers.Dense(1, activation="sigmoid", name="failure")(merged)
clf = tf.keras.Model(inputs, prob)
clf.compile(optimizer="adam", loss=tf.keras.losses.BinaryCrossentropy(), weighted_metrics=["AUC"])
clf.fit(train_ds, validation_data=val_ds, epochs=1, verbose=0)

probe = tf.keras.Model(clf.input, clf.layers[-3].output)
vectors = probe.predict(sensor[:10], verbose=0)
threshold = 0.5
flagged = np.where(clf.predict(sensor, verbose=0).ravel() > threshold)[0]
print(vectors.shape)
# trap: silent
