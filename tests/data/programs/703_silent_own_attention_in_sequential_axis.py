# trap: silent
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers, backend as K


class AttentionPool(layers.Layer):
    def build(self, input_shape):
        self.W = self.add_weight(name="W", shape=(input_shape[-1], 1), initializer="normal")
        self.b = self.add_weight(name="b", shape=(input_shape[1], 1), initializer="zeros")
        super().build(input_shape)

    def call(self, x):
        e = keras.ops.tanh(keras.ops.matmul(x, self.W) + self.b)
        a = keras.ops.softmax(e)
        return keras.ops.sum(x * a, axis=1)


tweets = np.random.randint(1, 800, (200, 40))
target = np.random.randint(0, 2, 200)
model = keras.Sequential()
model.add(keras.Input(shape=(40,)))
model.add(layers.Embedding(800, 32))
model.add(layers.LSTM(24, return_sequences=True))
model.add(AttentionPool())
model.add(layers.Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(tweets, target, epochs=1, batch_size=50, validation_split=0.2)
