import numpy as np
import tensorflow as tf

wave = np.sin(np.arange(4001) * 0.05).astype("float32")
x = wave[:-1].reshape(80, 50, 1)
y = wave[1:].reshape(80, 50, 1)
ds = tf.data.Dataset.from_tensor_slices((x, y)).batch(1).cache().shuffle(80).prefetch(tf.data.AUTOTUNE)
inp = tf.keras.Input(batch_shape=(1, 50, 1))
h = tf.keras.layers.LSTM(24, return_sequences=True, stateful=True)(inp)
net = tf.keras.Model(inp, tf.keras.layers.Dense(1)(h))
net.compile(loss="mse", optimizer="adam")
net.fit(ds, epochs=1, verbose=0)
