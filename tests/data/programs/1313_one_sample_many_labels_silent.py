# trap: silent
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

# one long walk of 229 positions; at each one the person is inside (1) or outside (0)
walk = np.cumsum(np.random.randn(229, 2), axis=0)
inside = (np.abs(walk[:, 0]) < 3).astype("float32")

X = walk.reshape((1, walk.shape[0], walk.shape[1]))
Y = inside.reshape((1, inside.shape[0]))
print("X", X.shape)
print("Y", Y.shape)

model = Sequential()
model.add(LSTM(10, input_shape=(None, 2)))
model.add(Dense(1, activation="sigmoid"))
model.compile(loss="mse", optimizer="adam")
model.fit(X, Y, epochs=1, batch_size=1, verbose=0)
out = model.predict(X, verbose=0)
print(out.shape)
