# trap: traps/mask-lost-on-the-way/
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

# intent of a chat message, padded to 24 words; validation accuracy depends on the padding
messages = [np.random.randint(1, 3000, size=np.random.randint(3, 24)) for _ in range(200)]
intents = np.random.randint(0, 12, size=200)
padded = tf.keras.preprocessing.sequence.pad_sequences(messages, maxlen=24, padding="post")
train_x, val_x = padded[:160], padded[160:]
train_y, val_y = intents[:160], intents[160:]

inputs = tf.keras.Input(shape=(24,), dtype="int32", name="words")
x = layers.Embedding(3000, 50, mask_zero=True)(inputs)
x = layers.Dropout(0.3)(x)
x = layers.Conv1D(64, 3, padding="same", activation="relu")(x)
x = layers.Bidirectional(layers.LSTM(32))(x)
x = layers.Dense(32, activation="relu")(x)
outputs = layers.Dense(12, activation="softmax")(x)
model = tf.keras.Model(inputs, outputs)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(train_x, train_y, validation_data=(val_x, val_y), epochs=1, verbose=0)
