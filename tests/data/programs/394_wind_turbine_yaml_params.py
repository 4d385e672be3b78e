# given: scada = pd.DataFrame(np.random.rand(800, 5), columns=["ActivePower", "WindSpeed", "Pitch", "Temp", "Yaw"])
import json
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Input, LSTM, Dense, Dropout

PARAMS = json.loads('{"window": 18, "ahead": 3, "units": [24, 12], "target": "ActivePower"}')
scada = pd.read_csv("T1.csv")
cols = ["ActivePower", "WindSpeed", "Pitch", "Temp", "Yaw"]
scaler = MinMaxScaler()
arr = scaler.fit_transform(scada[cols].interpolate())


def gen_windows(a, window, ahead):
    for i in range(a.shape[0] - window - ahead + 1):
        yield a[i:i + window], a[i + window:i + window + ahead, 0]


pairs = list(gen_windows(arr, 18, 3))
X = np.array([p[0] for p in pairs])
Y = np.array([p[1] for p in pairs])
n = int(len(X) * 0.85)
model = Sequential()
model.add(Input(shape=X.shape[1:]))
for i, u in enumerate((24, 12)):
    model.add(LSTM(u, return_sequences=i == 0))
    model.add(Dropout(0.1))
model.add(Dense(Y.shape[1]))
model.compile("adam", "mse")
model.fit(X[:n], Y[:n], validation_data=(X[n:], Y[n:]), epochs=1, verbose=0)
dummy = np.zeros((len(X) - n, len(cols)))
dummy[:, 0] = model.predict(X[n:], verbose=0)[:, 0]
power = scaler.inverse_transform(dummy)[:, 0]
