import numpy as np
import keras
from keras import layers, ops

MAX_SENT, MAX_WORD, VOCAB, CLASSES = 6, 14, 300, 4


class AttentivePool(layers.Layer):
    def __init__(self, width=16, **kw):
        super().__init__(**kw)
        self.proj = layers.Dense(width, activation="tanh")
        self.score = layers.Dense(1, use_bias=False)

    def call(self, h):
        alpha = ops.softmax(self.score(self.proj(h)), axis=1)
        return ops.sum(h * alpha, axis=1)

    def compute_output_shape(self, shape):
        return (shape[0], shape[-1])


def word_level():
    tokens = layers.Input((MAX_WORD,), dtype="int32")
    h = layers.Embedding(VOCAB, 24)(tokens)
    h = layers.Bidirectional(layers.LSTM(10, return_sequences=True))(h)
    return keras.Model(tokens, AttentivePool()(h), name="words")


docs = layers.Input((MAX_SENT, MAX_WORD), dtype="int32")
x = layers.TimeDistributed(word_level())(docs)
x = layers.Bidirectional(layers.LSTM(8, return_sequences=True))(x)
x = AttentivePool()(x)
model = keras.Model(docs, layers.Dense(CLASSES, activation="softmax")(x))
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])

articles = np.random.randint(0, VOCAB, (48, MAX_SENT, MAX_WORD))
topics = np.random.randint(CLASSES, size=48)
model.fit(articles, topics, batch_size=16, epochs=1, verbose=0)
guess = model.predict(articles[:3]).argmax(-1)
