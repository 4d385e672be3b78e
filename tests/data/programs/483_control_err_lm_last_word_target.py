import numpy as np
import tensorflow as tf

VOCAB, LEN = 500, 12
data = np.random.randint(1, VOCAB, size=(200, LEN + 1))
x, y = data[:, :-1], data[:, -1]
x = tf.keras.utils.to_categorical(x, VOCAB)
lm = tf.keras.models.Sequential()
lm.add(tf.keras.layers.Embedding(VOCAB, 32))
lm.add(tf.keras.layers.LSTM(32))
lm.add(tf.keras.layers.Dense(VOCAB, activation="softmax"))
lm.compile(loss="sparse_categorical_crossentropy", optimizer="adam")
lm.fit(x, y, batch_size=50, epochs=1, verbose=0)
