import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


class TokenAndPosition(layers.Layer):
    def __init__(self, maxlen, vocab, dim, **kw):
        super().__init__(**kw)
        self.tok = layers.Embedding(vocab, dim, mask_zero=True)
        self.pos = layers.Embedding(maxlen, dim)

    def call(self, ids):
        length = tf.shape(ids)[-1]
        where = tf.range(0, length, 1)
        return self.tok(ids) + self.pos(where)


maxlen, vocab = 30, 120
reviews = [list(np.random.randint(1, vocab, np.random.randint(4, 30))) for _ in range(100)]
reviews = tf.keras.utils.pad_sequences(reviews, maxlen=maxlen, padding="post")
stars = np.random.randint(0, 5, (100, maxlen))

ids = layers.Input(shape=(maxlen,))
# trap: traps/mask-lost-on-the-way
x = TokenAndPosition(maxlen, vocab, 16)(ids)
x = layers.LSTM(16, return_sequences=True)(x)
x = layers.Dropout(0.1)(x)
tags = layers.Dense(5, activation="softmax")(x)
tagger = tf.keras.Model(ids, tags)
tagger.compile("adam", "sparse_categorical_crossentropy")
tagger.fit(reviews, stars, epochs=1, verbose=0)
