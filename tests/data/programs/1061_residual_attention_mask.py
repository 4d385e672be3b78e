# right: the mask of the embedding reaches the LSTM
import numpy as np
import keras
from keras import layers

class Block(layers.Layer):
    def __init__(self, dim, heads):
        super().__init__()
        self.att = layers.MultiHeadAttention(heads, dim // heads)
        self.add = layers.Add()
        self.norm = layers.LayerNormalization()

    def call(self, x):
        return self.norm(self.add([x, self.att(x, x)]))

reviews = np.random.randint(0, 5000, (32, 40))
stars = np.random.randint(0, 5, 32)

tokens = layers.Input((40,), dtype="int32")
e = layers.Embedding(5000, 32, mask_zero=True)(tokens)
a = layers.MultiHeadAttention(num_heads=4, key_dim=8)(query=e, value=e)
r = layers.Add()([e, a])
s = layers.LSTM(24)(r)
p = layers.Dense(5, activation="softmax")(s)
m = keras.Model(tokens, p)
m.compile("adam", "sparse_categorical_crossentropy")
m.fit(reviews, stars, epochs=1, verbose=0)
