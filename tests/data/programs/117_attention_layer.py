import numpy as np
import keras
from keras import layers, ops


class AttentionPool(layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.W = self.add_weight(name="W", shape=(input_shape[-1], self.units), initializer="glorot_uniform")
        self.v = self.add_weight(name="v", shape=(self.units, 1), initializer="glorot_uniform")
        super().build(input_shape)

    def call(self, inputs):
        score = ops.matmul(ops.tanh(ops.matmul(inputs, self.W)), self.v)
        weights = ops.softmax(score, axis=1)
        return ops.sum(weights * inputs, axis=1)

    def compute_output_shape(self, input_shape):
        return (input_shape[0], input_shape[-1])


vocab, maxlen = 800, 60
reviews = np.random.randint(1, vocab, size=(90, maxlen))
stars = np.random.randint(0, 5, size=(90,))

tokens = keras.Input(shape=(maxlen,), dtype="int32")
x = layers.Embedding(vocab, 32)(tokens)
x = layers.SpatialDropout1D(0.2)(x)
x = layers.Bidirectional(layers.GRU(24, return_sequences=True))(x)
pooled = AttentionPool(16)(x)
x = layers.Dense(32, activation="relu")(pooled)
outputs = layers.Dense(5, activation="softmax")(x)
model = keras.Model(tokens, outputs)
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(reviews, stars, batch_size=30, epochs=1, verbose=0)

between = keras.Model(tokens, pooled)
vectors = between.predict(reviews, verbose=0)
similar = vectors @ vectors.T
print(similar.shape)
