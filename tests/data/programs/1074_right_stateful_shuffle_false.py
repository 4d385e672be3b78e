# right: stateful, order kept, reset between epochs
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Input

batch_size = 1
values = np.sin(np.arange(201) / 9.0)
X = values[:-1].reshape(200, 1, 1)
y = values[1:].reshape(200, 1)
model = Sequential()
model.add(Input(batch_shape=(batch_size, 1, 1)))
model.add(LSTM(4, stateful=True))
model.add(Dense(1))
model.compile(loss="mean_squared_error", optimizer="adam")
for i in range(2):
    model.fit(X, y, epochs=1, batch_size=batch_size, verbose=0, shuffle=False)
    for layer in model.layers:
        if hasattr(layer, "reset_state"):
            layer.reset_state()
forecast = model.predict(X[:5], batch_size=batch_size, verbose=0)
