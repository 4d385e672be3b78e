# trap: traps/pad-sequences-truncates-floats
import numpy as np
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.layers import Input, Masking, LSTM, Dense
from tensorflow.keras.models import Model

# bird calls: normalised mel energies in [0, 1], one array per call
rng = np.random.default_rng(11)
calls = [rng.random((n, 16)) for n in (22, 30, 17, 41, 28, 35, 19, 26)]
species = np.array([0, 1, 2, 0, 1, 2, 0, 1])

longest = max(len(c) for c in calls)
X = pad_sequences(calls, maxlen=longest, padding="post", value=-1)

inp = Input(shape=(longest, 16))
net = Masking(mask_value=-1.0)(inp)
net = LSTM(24)(net)
net = Dense(3, activation="softmax")(net)
model = Model(inp, net)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X, species, epochs=1, batch_size=4, verbose=0)
print(model.predict(X, verbose=0).argmax(1))
