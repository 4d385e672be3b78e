import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Model
from keras.layers import Input, LSTM, Dense

LOOK = 14
table = pd.DataFrame({
    "demand": np.random.rand(300) * 100,
    "price": np.random.rand(300),
    "rain": np.random.rand(300),
    "holiday": np.random.randint(0, 2, 300),
})
scaler = MinMaxScaler()
scaled = scaler.fit_transform(table.values)


def windows(arr, look):
    xs, ys = [], []
    for end in range(look, arr.shape[0]):
        xs.append(arr[end - look:end, :])
        ys.append(arr[end, 0])
    return np.array(xs), np.array(ys)


X, y = windows(scaled, LOOK)
inp = Input(shape=(LOOK, X.shape[2]), name="priority")
hid = LSTM(24)(inp)
out = Dense(1)(hid)
net = Model(inp, out)
net.compile("adam", "mae")
net.fit(X, y, epochs=1, batch_size=32, verbose=0)

# the latest days come without the demand
latest = table.drop(columns=["demand"]).tail(LOOK).values
latest = (latest - latest.min(axis=0)) / (latest.max(axis=0) - latest.min(axis=0) + 1e-9)
latest = np.expand_dims(latest, 0)
tomorrow = net.predict(latest, verbose=0)
print(tomorrow)
