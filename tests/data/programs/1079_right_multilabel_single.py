# right: one output for a label, same mask all the way, weights per sample of a flat output
import numpy as np
import tensorflow as tf

docs = np.random.randint(0, 200, (40, 25))
spam = np.random.randint(0, 2, (40, 1)).astype("float32")
weight = np.where(spam[:, 0] == 1, 5.0, 1.0)
inp = tf.keras.Input((25,))
e = tf.keras.layers.Embedding(200, 12, mask_zero=True)(inp)
e = tf.keras.layers.LayerNormalization()(e)
g = tf.keras.layers.GRU(12, return_sequences=True)(e)
p = tf.keras.layers.GlobalAveragePooling1D()(g)
q = tf.keras.layers.Dense(8, activation="relu")(p)
out = tf.keras.layers.Dense(1, activation="sigmoid")(q)
m = tf.keras.Model(inp, out)
m.compile("adam", "binary_crossentropy", metrics=["accuracy"])
m.fit(docs, spam, sample_weight=weight, epochs=1, verbose=0)
