import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout, Input

def sine_windows(n=300, size=20):
    wave = np.sin(np.linspace(0, 60, n))
    X = [wave[i:i + size] for i in range(n - size)]
    y = [wave[i + size] for i in range(n - size)]
    return np.array(X)[..., np.newaxis], np.array(y).reshape(-1, 1)

def create_model(input_shape, layer_units, dropout=0.2):
    model = Sequential()
    model.add(Input(shape=input_shape))
    depth = len(layer_units)
    for index, units in enumerate(layer_units):
        model.add(LSTM(units, return_sequences=index < depth - 2))
        model.add(Dropout(dropout))
    model.add(Dense(1, activation='linear'))
    return model

X, y = sine_windows()
split = int(0.75 * len(X))
model = create_model(X.shape[1:], [64, 32, 16])
model.compile(loss='mean_squared_error', optimizer='adam')
model.fit(X[:split], y[:split], epochs=1, batch_size=32, verbose=0)
print(model.evaluate(X[split:], y[split:], verbose=0))
