import numpy as np
import tensorflow as tf


def weighted_mae(weights):
    w = tf.constant(weights, dtype=tf.float32)

    def loss(y_true, y_pred):
        err = tf.abs(y_true - y_pred) * w
        return tf.reduce_mean(err, axis=-1)

    return loss


steps = 4
weights = np.linspace(1.0, 0.4, steps)
X = np.random.rand(150, 30, 2).astype("float32")
Y = np.random.rand(150, steps).astype("float32")
model = tf.keras.models.Sequential([
    tf.keras.layers.Input((30, 2)),
    tf.keras.layers.GRU(12),
    tf.keras.layers.Dense(steps),
])
model.compile(loss=weighted_mae(weights), optimizer="adam")
model.fit(X, Y, epochs=1, verbose=0)
forecast = model.predict(X[-1:])
print(forecast.ravel())
