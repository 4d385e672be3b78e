# trap: traps/mask-lost-by-an-unmasked-branch
import numpy as np
import tensorflow as tf

V, L_, D = 100, 14, 16
ids = tf.keras.Input((L_,), dtype="int32")
caps = tf.keras.Input((L_, 1))
w = tf.keras.layers.Embedding(V, D, mask_zero=True)(ids)
c = tf.keras.layers.Dense(4)(caps)
both = tf.keras.layers.Concatenate(axis=2)([w, c])
both = tf.keras.layers.SpatialDropout1D(0.1)(both)
h = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(10, return_sequences=True))(both)
tags = tf.keras.layers.Dense(5, activation="softmax")(h)
ner = tf.keras.Model([ids, caps], tags)
ner.compile("adam", "sparse_categorical_crossentropy")
ner.fit([np.random.randint(0, V, (8, L_)), np.random.rand(8, L_, 1)], np.random.randint(0, 5, (8, L_)), verbose=0)
