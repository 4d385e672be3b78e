from tensorflow.keras.layers import LSTM, Dense
from tensorflow.keras.models import Sequential
import numpy as np

batch_size = 8
look_back = 5
raw = np.sin(np.arange(0, 410) * 0.1).astype(np.float32)

X = np.array([raw[k:k + look_back] for k in range(400)])
Y = np.array([raw[k + look_back] for k in range(400)])
X = X.reshape((400, look_back, 1))

model = Sequential()
model.add(LSTM(12, batch_input_shape=(batch_size, look_back, 1), stateful=True) if False else LSTM(12, stateful=True))
model.add(Dense(1))
model.build((batch_size, look_back, 1))
model.compile(loss="mean_squared_error", optimizer="adam")

for epoch in range(3):
    model.fit(X, Y, epochs=1, batch_size=batch_size, shuffle=False, verbose=0)
    model.layers[0].reset_states()

# one step ahead
last = X[-1:]
guess = model.predict(last, verbose=0)
print("next value:", guess[0, 0])
