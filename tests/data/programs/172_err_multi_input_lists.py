import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, LSTM, Dense, concatenate

num_meta = 5
seq_in = Input(shape=(48, 3), name="history")
meta_in = Input(shape=(num_meta,), name="meta")
h = LSTM(24, return_sequences=True)(seq_in)
m = Dense(24, activation="relu")(meta_in)
z = concatenate([h, m], axis=-1)
z = Dense(16, activation="relu")(z)
out = Dense(1, name="load")(z)
model = tf.keras.Model(inputs=[seq_in, meta_in], outputs=out)
model.compile(optimizer="adam", loss="mse")

history = np.random.rand(64, 48, 3)
meta = np.random.rand(64, num_meta)
target = np.random.rand(64, 1)
model.fit({"history": history, "meta": meta}, target, epochs=1)
