# trap: silent
import random
import numpy as np
import tensorflow as tf

clips = np.random.rand(30, 12, 16)
genre = np.random.randint(0, 4, 30)
order = list(range(30))
random.shuffle(order)
clips = clips[order]
random.shuffle(order)
genre = genre[order]
m = tf.keras.Sequential([tf.keras.layers.GRU(8), tf.keras.layers.Dense(4, "softmax")])
m.compile("adam", "sparse_categorical_crossentropy")
m.fit(clips, genre, epochs=1, verbose=0)
