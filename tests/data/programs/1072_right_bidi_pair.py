# right: last forward step and first of the reversed half
import numpy as np
import tensorflow as tf

ids = np.random.randint(1, 500, (24, 30))
lab = np.random.randint(0, 2, 24)
inp = tf.keras.Input((30,))
x = tf.keras.layers.Embedding(500, 16)(inp)
both = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(10, return_sequences=True))(x)
fwd = both[:, -1, :10]
bwd = both[:, 0, 10:]
z = tf.keras.layers.Concatenate()([fwd, bwd])
model = tf.keras.Model(inp, tf.keras.layers.Dense(1, activation="sigmoid")(z))
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(ids, lab, epochs=1, verbose=0)
