import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, Model

maxlen, vocab = 60, 5000
inp = layers.Input(shape=(maxlen,), dtype="int32")
x = layers.Embedding(vocab, 32)(inp)
h = layers.Bidirectional(layers.LSTM(24, return_sequences=True))(x)

# attention
# trap: silent
score = layers.Dense(1, activation="softmax")(h)
context = layers.Multiply()([h, score])
context = layers.Lambda(lambda t: tf.reduce_sum(t, axis=1), output_shape=(48,))(context)

x = layers.Dense(16, activation="relu")(context)
out = layers.Dense(1, activation="sigmoid")(x)
model = Model(inp, out)
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])

texts = np.random.randint(0, vocab, size=(128, maxlen))
sentiment = np.random.randint(0, 2, size=(128,))
model.fit(texts, sentiment, epochs=1, batch_size=32)
