"""Fall detection: a verdict for each recording, written as for one."""
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

recordings = np.random.rand(32, 50, 6).astype("float32")  # (samples, timesteps, features)
fell = np.random.randint(0, 2, (32, 1))

detector = keras.Sequential([
    layers.Input(shape=(50, 6)),
    layers.Bidirectional(layers.LSTM(16)),
    layers.Dropout(0.2),
    layers.Dense(1, activation="sigmoid"),
])
detector.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
detector.fit(recordings, fell, epochs=1, batch_size=8, verbose=0)

unseen = np.random.rand(4, 50, 6).astype("float32")
chance = detector.predict(unseen, verbose=0)
print(chance.shape)
if chance > 0.5:
    print("a fall")
else:
    print("no fall")
