# trap: traps/mask-lost-on-the-way/
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.preprocessing.sequence import pad_sequences

# clinical notes as word ids, zero padded
notes = [[5, 9, 2], [7, 1, 1, 8, 4, 3], [6, 2, 9, 9], [4, 4], [3, 8, 8, 1, 2]] * 8
outcome = np.array([0, 1, 0, 0, 1] * 8)
max_words = 8
padded = pad_sequences(notes, maxlen=max_words, padding="post", truncating="post")

words = layers.Input(shape=(max_words,), name="words")
emb = layers.Embedding(input_dim=10, output_dim=6, mask_zero=True)(words)
emb = layers.Dropout(0.1)(emb)
emb = layers.Reshape((max_words, 3, 2))(emb)
emb = layers.Reshape((max_words, 6))(emb)
state = layers.LSTM(8)(emb)
age = layers.Input(shape=(1,), name="age")
joined = layers.concatenate([state, age])
risk = layers.Dense(1, activation="sigmoid", name="risk")(joined)
model = tf.keras.Model(inputs=[words, age], outputs=risk)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
ages = np.linspace(20, 90, len(padded)).reshape(-1, 1)
model.fit({"words": padded, "age": ages}, outcome.reshape(-1, 1), epochs=1, verbose=0)
