import numpy as np
import tensorflow as tf

T, F, S = 30, 6, 5
dyn = np.random.rand(300, T, F).astype("float32")
stat = np.random.rand(300, S).astype("float32")
stream = np.random.rand(300, T, 1).astype("float32")


def build_model(hidden=32):
    x_d = tf.keras.layers.Input(shape=(T, F), name="forcing")
    x_s = tf.keras.layers.Input(shape=(S,), name="attributes")
    s = tf.keras.layers.Dense(8, activation="relu")(x_s)
    s = tf.keras.layers.RepeatVector(F)(s)
    x = tf.keras.layers.Concatenate(axis=-1)([x_d, s])
    x = tf.keras.layers.LSTM(hidden, return_sequences=True)(x)
    out = tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(1))(x)
    return tf.keras.Model([x_d, x_s], out)


model = build_model()
model.compile("adam", "mse")
model.fit([dyn, stat], stream, epochs=1)
