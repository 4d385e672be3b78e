import numpy as np
import tensorflow as tf

frames = np.random.rand(30, 8, 16, 16, 1).astype("float32")
nxt = np.random.rand(30, 16, 16, 1).astype("float32")
inp = tf.keras.Input((8, 16, 16, 1))
h = tf.keras.layers.ConvLSTM2D(6, (3, 3), padding="same", return_sequences=True)(inp)
h = tf.keras.layers.BatchNormalization()(h)
h = tf.keras.layers.ConvLSTM2D(4, (3, 3), padding="same")(h)
out = tf.keras.layers.Conv2D(1, 3, padding="same", activation="sigmoid")(h)
model = tf.keras.Model(inp, out)
model.compile("adam", "mse")
model.fit(frames, nxt, epochs=1, batch_size=10, verbose=0)
p = model.predict(frames[:2])
print(np.abs(p - nxt[:2]).mean())
