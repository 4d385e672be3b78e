# trap: traps/softmax-under-binary-crossentropy
import numpy as np
import tensorflow as tf

# up / flat / down over the next day
returns = np.random.normal(0, 0.01, size=750)
lag = 20
X = np.lib.stride_tricks.sliding_window_view(returns, lag)[:-1, :, None]
move = np.digitize(returns[lag:], [-0.002, 0.002])
Y = tf.one_hot(move, 3)

inputs = tf.keras.Input(X.shape[1:])
h = tf.keras.layers.LSTM(16, dropout=0.1)(inputs)
h = tf.keras.layers.BatchNormalization()(h)
h = tf.keras.layers.Dense(3)(h)
probs = tf.keras.layers.Softmax()(h)
clf = tf.keras.Model(inputs, probs, name="direction")
clf.compile("adam", tf.keras.losses.BinaryCrossentropy(), metrics=["accuracy"])
ds = tf.data.Dataset.from_tensor_slices((X, Y)).batch(32)
clf.fit(ds, epochs=1, verbose=0)
