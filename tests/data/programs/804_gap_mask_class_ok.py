import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


class Tagger(tf.keras.Model):
    def __init__(self, vocab, tags):
        super().__init__()
        self.emb = layers.Embedding(vocab, 16, mask_zero=True)
        self.rnn = layers.Bidirectional(layers.LSTM(12, return_sequences=True))
        self.out = layers.Dense(tags, activation="softmax")

    def call(self, tokens):
        return self.out(self.rnn(self.emb(tokens)))


sents = tf.keras.utils.pad_sequences([[3, 5, 2], [7, 1], [4, 4, 9, 8, 2]], maxlen=8, padding="post")
tags = tf.keras.utils.pad_sequences([[1, 2, 0], [2, 1], [1, 1, 2, 3, 0]], maxlen=8, padding="post")
tagger = Tagger(50, 4)
tagger.compile("adam", "sparse_categorical_crossentropy")
tagger.fit(sents, tags, epochs=1, verbose=0)
probs = tagger.predict(sents, verbose=0)
picked = np.argmax(probs, axis=-1)
print(picked.shape)
