# trap: traps/sequential-accepts-another-length
import numpy as np
from tensorflow import keras
from tensorflow.keras.layers import LSTM, Dense, Dropout

# audio features -> mouth shape
look_back = 50
audio = np.random.randn(300, 39).astype("float32")
mouth = np.random.randn(300, 8).astype("float32")

X = np.array([audio[i : i + look_back] for i in range(len(audio) - look_back)])
y = mouth[look_back:]
model = keras.Sequential(
    [
        keras.Input(shape=(look_back, 39)),
        LSTM(25),
        Dropout(0.25),
        Dense(8),
    ]
)
model.compile(loss="mse", optimizer="rmsprop")
model.fit(X, y, epochs=1, batch_size=25, verbose=0)

# new recording, do not want to wait for 50 frames
new_audio = np.random.randn(120, 39).astype("float32")
delay = 10
frames = []
for i in range(delay, len(new_audio)):
    frames.append(new_audio[i - delay : i])
frames = np.array(frames)
print(frames.shape)
shapes = model.predict(frames, verbose=0)
print(shapes.shape)
