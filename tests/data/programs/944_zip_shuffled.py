import tensorflow as tf
import numpy as np

N, T, F = 320, 18, 3
signals = np.random.normal(size=(N, T, F)).astype(np.float32)
classes = np.random.randint(0, 4, N)

x_ds = tf.data.Dataset.from_tensor_slices(signals).shuffle(N, seed=1)
y_ds = tf.data.Dataset.from_tensor_slices(classes).shuffle(N)
# trap: silent
full = tf.data.Dataset.zip((x_ds, y_ds))
train = full.take(256).batch(32)
val = full.skip(256).batch(32)

model = tf.keras.Sequential([
    tf.keras.Input((T, F)),
    tf.keras.layers.Conv1D(8, 3, padding="causal", activation="relu"),
    tf.keras.layers.LSTM(16),
    tf.keras.layers.Dense(4),
])
model.compile(
    optimizer="adam",
    loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
model.fit(train, validation_data=val, epochs=1, verbose=0)
