# trap: traps/pad-sequences-truncates-floats
import numpy as np
from tensorflow import keras
from tensorflow.keras.preprocessing.sequence import pad_sequences
from sklearn.preprocessing import MinMaxScaler

# walking / running / sitting, recordings of different lengths
rng = np.random.RandomState(1)
recordings = [rng.rand(rng.randint(20, 60), 3) for _ in range(40)]
activity = rng.randint(0, 3, 40)

scaler = MinMaxScaler()
scaler.fit(np.concatenate(recordings))
scaled = [scaler.transform(r) for r in recordings]
padded = pad_sequences(scaled, maxlen=60, padding="post", value=-1)

model = keras.Sequential([
    keras.layers.Input(shape=(60, 3)),
    keras.layers.Masking(mask_value=-1),
    keras.layers.LSTM(32),
    keras.layers.Dense(3, activation="softmax"),
])
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(padded, activity, epochs=1, verbose=0)
