# trap: traps/reshape-for-transpose
import numpy as np
import tensorflow as tf

# songs: chroma (12, frames)
songs = tf.random.uniform((18, 12, 64))
frames_first = tf.reshape(songs, (-1, 64, 12))
mood = tf.one_hot(tf.random.uniform((18,), maxval=3, dtype=tf.int32), 3)
inp = tf.keras.Input((64, 12))
z = tf.keras.layers.Bidirectional(tf.keras.layers.GRU(8))(inp)
net = tf.keras.Model(inp, tf.keras.layers.Dense(3, activation="softmax")(z))
net.compile("adam", "categorical_crossentropy")
net.fit(frames_first, mood, verbose=0)
