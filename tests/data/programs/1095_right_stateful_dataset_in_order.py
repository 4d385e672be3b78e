# right: stateful, Dataset in order; the other model's Dataset is shuffled
import numpy as np
import tensorflow as tf

x = np.random.rand(32, 10, 1).astype("float32")
y = x[:, ::-1].copy()
base = tf.data.Dataset.from_tensor_slices((x, y))
kept = tf.keras.Sequential([
    tf.keras.Input(batch_shape=(4, 10, 1)),
    tf.keras.layers.GRU(5, stateful=True, return_sequences=True),
    tf.keras.layers.Dense(1),
])
free = tf.keras.Sequential([tf.keras.Input((10, 1)), tf.keras.layers.GRU(5, return_sequences=True), tf.keras.layers.Dense(1)])
kept.compile("adam", "mse")
free.compile("adam", "mse")
kept.fit(base.batch(4), verbose=0)
free.fit(base.shuffle(32).batch(4), verbose=0)
kept.evaluate(base.shuffle(32).batch(4), verbose=0)
