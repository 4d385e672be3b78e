# trap: traps/mask-lost-on-the-way
import math
import numpy as np
import tensorflow as tf

VOCAB, D = 800, 48

def embed(ids):
    table = tf.keras.layers.Embedding(input_dim=VOCAB, output_dim=D, mask_zero=True)
    vectors = table(ids)
    return tf.keras.layers.Rescaling(math.sqrt(D))(vectors), vectors

def make():
    ids = tf.keras.Input(shape=(None,), dtype="int64")
    _, v = embed(ids)
    v = v + tf.keras.layers.Dense(D, activation="tanh")(tf.keras.ops.flip(v, axis=1))
    h = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(20))(v)
    return tf.keras.Model(ids, tf.keras.layers.Dense(1, activation="sigmoid")(h))

sentences = tf.ragged.constant([[4, 8, 15], [16, 23], [42, 7, 9, 11]]).to_tensor()
y = tf.constant([1.0, 0.0, 1.0])
clf = make()
clf.compile("adam", "binary_crossentropy")
clf.fit(sentences, y, verbose=0)
