import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

max_features = 2000
maxlen = 40

rng = np.random.RandomState(0)
x_train = [list(rng.randint(1, max_features, size=rng.randint(5, 80))) for _ in range(64)]
y_train = rng.randint(0, 2, size=64)
x_val = [list(rng.randint(1, max_features, size=rng.randint(5, 80))) for _ in range(32)]
y_val = rng.randint(0, 2, size=32)
print(len(x_train), "Training sequences")
print(len(x_val), "Validation sequences")
x_train = keras.utils.pad_sequences(x_train, maxlen=maxlen)
x_val = keras.utils.pad_sequences(x_val, maxlen=maxlen)

inputs = keras.Input(shape=(None,), dtype="int32")
x = layers.Embedding(max_features, 32)(inputs)
x = layers.Bidirectional(layers.LSTM(16, return_sequences=True))(x)
x = layers.Bidirectional(layers.LSTM(16))(x)
outputs = layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)
model.summary()

model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
history = model.fit(x_train, y_train, batch_size=32, epochs=1, validation_data=(x_val, y_val), verbose=0)
probs = model.predict(x_val, verbose=0)
labels = (probs.ravel() > 0.5).astype(int)
accuracy = np.mean(labels == y_val)
print(probs.shape, labels.shape)
