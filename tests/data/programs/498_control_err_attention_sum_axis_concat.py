import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

V, T = 200, 15
inp = layers.Input((T,))
h = layers.LSTM(20, return_sequences=True)(layers.Embedding(V, 16)(inp))
q = layers.LSTM(20)(layers.Embedding(V, 16)(inp))
score = layers.Dot(axes=(2, 1))([h, q])
a = layers.Activation("softmax")(score)
ctx = layers.Dot(axes=1)([a, h])
cat = layers.Concatenate(axis=1)([ctx, h])
out = layers.Dense(1, activation="sigmoid")(cat)
m = tf.keras.Model(inp, out)
m.compile("adam", "binary_crossentropy")
m.fit(np.random.randint(0, V, (40, T)), np.random.randint(0, 2, 40), epochs=1, verbose=0)
