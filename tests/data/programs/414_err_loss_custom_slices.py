import numpy as np
import tensorflow as tf

x = np.random.rand(90, 20, 4).astype("float32")
position = np.random.rand(90, 2).astype("float32")
heading = np.random.rand(90, 1).astype("float32")
y = np.concatenate([position, heading], axis=1)


def pose_loss(y_true, y_pred):
    p = tf.reduce_mean(tf.square(y_true[:, :2] - y_pred[:, :2]), axis=-1)
    w = tf.constant([[0.5, 0.5, 1.0, 1.0]])
    h = tf.abs(y_true - y_pred) * w
    return p + tf.reduce_sum(h, axis=-1)


model = tf.keras.Sequential([tf.keras.layers.Input((20, 4)), tf.keras.layers.GRU(10), tf.keras.layers.Dense(3)])
model.compile("adam", pose_loss)
model.fit(x, y, batch_size=30, epochs=1)
