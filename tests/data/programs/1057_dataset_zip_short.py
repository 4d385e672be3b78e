# trap: silent
import numpy as np
import tensorflow as tf

WINDOW = 24
temperature = np.random.rand(500).astype("float32")

def windows(series):
    ds = tf.data.Dataset.from_tensor_slices(series)
    ds = ds.window(WINDOW, shift=1, drop_remainder=True)
    return ds.flat_map(lambda w: w.batch(WINDOW))

inputs = windows(temperature).map(lambda w: tf.expand_dims(w, -1))
answers = tf.data.Dataset.from_tensor_slices(temperature[WINDOW:] - temperature[WINDOW - 1 : -1])
train = tf.data.Dataset.zip((inputs, answers)).shuffle(200).batch(16).prefetch(1)

model = tf.keras.Sequential([
    tf.keras.Input((WINDOW, 1)),
    tf.keras.layers.LSTM(20),
    tf.keras.layers.Dense(1, activation="softmax"),
])
model.compile(loss="mse", optimizer="sgd")
model.fit(train, epochs=1, verbose=0)
