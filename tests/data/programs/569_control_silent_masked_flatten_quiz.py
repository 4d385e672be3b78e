# trap: traps/mask-lost-on-the-way/
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

rng = np.random.default_rng(9)
answers = [rng.integers(1, 40, size=rng.integers(4, 18)) for _ in range(120)]
padded = tf.keras.utils.pad_sequences(answers, maxlen=18, padding="post")
score = rng.random((120, 1))
ids = layers.Input((18,))
e = layers.Embedding(40, 12, mask_zero=True)(ids)
h = layers.LSTM(16, return_sequences=True)(e)
h = layers.LayerNormalization()(h)
h = layers.Reshape((18, 4, 4))(h)
h = layers.Reshape((18, 16))(h)
h = layers.LSTM(8)(h)
out = layers.Dense(1, activation="sigmoid")(h)
quiz = tf.keras.Model(ids, out)
quiz.compile("adam", "binary_crossentropy")
quiz.fit(padded, score, epochs=1, verbose=0)
