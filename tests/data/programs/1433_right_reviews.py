import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

max_features = 2000  # Only consider the top 2k words
maxlen = 40

rng = np.random.RandomState(1)
x_train = [list(rng.randint(1, max_features, rng.randint(5, 60))) for _ in range(96)]
x_val = [list(rng.randint(1, max_features, rng.randint(5, 60))) for _ in range(32)]
y_train = rng.randint(0, 2, 96)
y_val = rng.randint(0, 2, 32)
print(len(x_train), "Training sequences")

x_train = keras.utils.pad_sequences(x_train, maxlen=maxlen)
x_val = keras.utils.pad_sequences(x_val, maxlen=maxlen)

# Input for variable-length sequences of integers
inputs = keras.Input(shape=(None,), dtype="int32")
x = layers.Embedding(max_features, 32)(inputs)
x = layers.Bidirectional(layers.LSTM(16, return_sequences=True))(x)
x = layers.Bidirectional(layers.LSTM(16))(x)
outputs = layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)
model.summary(print_fn=lambda *a, **k: None)

model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=32, epochs=1, validation_data=(x_val, y_val), verbose=0)
probs = model.predict(x_val, verbose=0)
labels = (probs > 0.5).astype("int32")
print("accuracy", np.mean(labels[:, 0] == y_val))
short = keras.utils.pad_sequences([[4, 8, 15], [16, 23, 42, 108]])
print(model.predict(short, verbose=0).shape)
