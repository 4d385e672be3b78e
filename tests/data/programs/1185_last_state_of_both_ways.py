# trap: traps/bidirectional-last-step/
import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

reviews = np.random.randint(1, 800, size=(120, 50))
stars = np.random.randint(0, 5, size=(120,))


class ReviewModel(keras.Model):
    def __init__(self, vocab, dim, units, classes):
        super().__init__()
        self.embed = layers.Embedding(vocab, dim)
        self.drop = layers.SpatialDropout1D(0.2)
        self.rnn = layers.Bidirectional(layers.LSTM(units, return_sequences=True))
        self.norm = layers.LayerNormalization()
        self.out = layers.Dense(classes, activation="softmax")

    def call(self, ids, training=False):
        x = self.embed(ids)
        x = self.drop(x, training=training)
        x = self.rnn(x)
        x = x[:, -1, :]
        x = self.norm(x)
        return self.out(x)


model = ReviewModel(800, 24, 16, 5)
model.compile(optimizer=keras.optimizers.Adam(2e-3), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(reviews, stars, validation_split=0.2, batch_size=24, epochs=1, verbose=0)
model.evaluate(reviews[:40], stars[:40], verbose=0)
