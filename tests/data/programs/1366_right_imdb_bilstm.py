import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

max_features = 500
maxlen = 40

rng = np.random.default_rng(12)
x_train = [rng.integers(1, max_features, size=rng.integers(5, 60)).tolist() for _ in range(100)]
x_val = [rng.integers(1, max_features, size=rng.integers(5, 60)).tolist() for _ in range(25)]
y_train = rng.integers(0, 2, 100)
y_val = rng.integers(0, 2, 25)

x_train = keras.utils.pad_sequences(x_train, maxlen=maxlen)
x_val = keras.utils.pad_sequences(x_val, maxlen=maxlen)
print(len(x_train), "Training sequences")

inputs = keras.Input(shape=(None,), dtype="int32")
x = layers.Embedding(max_features, 32, mask_zero=True)(inputs)
x = layers.Bidirectional(layers.LSTM(16, return_sequences=True))(x)
x = layers.Bidirectional(layers.LSTM(16))(x)
outputs = layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)
model.summary()

model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=32, epochs=1, validation_data=(x_val, y_val))

probabilities = model.predict(x_val).ravel()
labels = (probabilities > 0.5).astype(int)
print((labels == y_val).mean())
