import math
import numpy as np
from tensorflow.keras.utils import Sequence
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Conv1D, LSTM, Dense, GlobalMaxPooling1D


class HiveSequence(Sequence):
    def __init__(self, audio, queen, batch_size=16, frame=64, **kw):
        super().__init__(**kw)
        self.audio, self.queen = audio, queen
        self.batch_size = batch_size
        self.frame = frame

    def __len__(self):
        return math.ceil(len(self.audio) / self.batch_size)

    def __getitem__(self, i):
        sl = slice(i * self.batch_size, (i + 1) * self.batch_size)
        a = self.audio[sl]
        frames = a.reshape(len(a), -1, self.frame)
        return np.log1p(np.abs(frames)), self.queen[sl]


audio = np.random.randn(96, 2048)
queen = (np.random.rand(96) > .5).astype("float32")
train = HiveSequence(audio[:80], queen[:80])
val = HiveSequence(audio[80:], queen[80:])
xb, yb = train[0]
model = Sequential([
    Conv1D(16, 3, activation="relu", input_shape=xb.shape[1:]),
    LSTM(8, return_sequences=True),
    GlobalMaxPooling1D(),
    Dense(1, activation="sigmoid"),
])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["AUC"])
model.fit(train, validation_data=val, epochs=1, verbose=0)
print(len(train), xb.shape, yb.shape, model.predict(val, verbose=0).shape)
