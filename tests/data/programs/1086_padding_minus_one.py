# trap: traps/embedding-reads-minus-one
import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing.sequence import pad_sequences

corpus = ["red green", "blue", "green blue red yellow", "yellow"]
index = {w: i for i, w in enumerate(sorted({w for s in corpus for w in s.split()}))}
ids = [[index[w] for w in s.split()] for s in corpus]
batch = pad_sequences(ids, padding="post", value=-1)
target = np.array([0, 1, 1, 0])
net = tf.keras.Sequential([
    tf.keras.layers.Embedding(len(index), 6),
    tf.keras.layers.LSTM(5),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
net.compile("adam", "binary_crossentropy")
net.fit(batch, target, epochs=1, verbose=0)
