# trap: silent
import numpy as np
import tensorflow as tf


def evaluate(model, xs, ys):
    preds = model(xs, training=False).numpy()
    errors = ys - preds
    return {"mae": np.abs(errors).mean(), "bias": errors.mean()}


xs = np.random.rand(40, 20, 3).astype("float32")
ys = np.random.rand(40).astype("float32")
model = tf.keras.Sequential([tf.keras.layers.LSTM(7), tf.keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(xs, ys, epochs=1, verbose=0)
print(evaluate(model, xs, ys))
