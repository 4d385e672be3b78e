# trap: traps/mask-lost-on-the-way
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

q = layers.Input((20,))
e = layers.Embedding(300, 32, mask_zero=True)(q)
gate = layers.Dense(32, activation="sigmoid")(e)
g = tf.keras.ops.multiply(e, gate)
g = layers.LayerNormalization()(g)
h = layers.LSTM(16)(g)
p = layers.Dense(2, activation="softmax")(h)
m = tf.keras.Model(q, p)
m.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
m.fit(np.random.randint(0, 300, (16, 20)), np.random.randint(0, 2, 16), verbose=0)
