import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

VOCAB, MAXLEN = 2000, 40
reviews = [np.random.randint(1, VOCAB, np.random.randint(5, 40)) for _ in range(160)]
stars = np.random.randint(0, 5, 160)
padded = tf.keras.utils.pad_sequences(reviews, maxlen=MAXLEN, padding="post")

inputs = tf.keras.Input(shape=(MAXLEN,))
x = layers.Embedding(VOCAB, 32, mask_zero=True)(inputs)
# trap: traps/mask-lost-on-the-way
x = layers.MaxPooling1D(2)(x)
x = layers.LSTM(32)(x)
x = layers.Dense(32, activation="relu")(x)
outputs = layers.Dense(5, activation="softmax")(x)

model = tf.keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["sparse_categorical_accuracy"])
model.fit(padded, stars, epochs=1, batch_size=16, validation_split=0.2)
