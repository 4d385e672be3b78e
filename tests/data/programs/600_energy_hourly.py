import pandas as pd
import numpy as np
from sklearn.preprocessing import StandardScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

df = pd.read_csv("energy.csv", parse_dates=["time"], index_col="time")
# given: df = pd.DataFrame(np.random.rand(500, 4), columns=["load", "temp", "wind", "sun"], index=pd.date_range("2024", periods=500, freq="h"))
df["hour"] = df.index.hour
df["dow"] = df.index.dayofweek
df = df.dropna()
split = int(len(df) * 0.8)
train, test = df.iloc[:split], df.iloc[split:]
sc = StandardScaler().fit(train)
train_s, test_s = sc.transform(train), sc.transform(test)


def frames(a, back=24):
    X, Y = [], []
    for k in range(back, len(a)):
        X.append(a[k - back:k])
        Y.append(a[k, 0])
    return np.asarray(X), np.asarray(Y)


Xtr, Ytr = frames(train_s)
Xte, Yte = frames(test_s)
model = Sequential([LSTM(16, input_shape=Xtr.shape[1:]), Dense(1)])
model.compile("adam", "mse")
model.fit(Xtr, Ytr, epochs=1, verbose=0)
p = model.predict(Xte, verbose=0)
pad = np.zeros((len(p), 6))
pad[:, 0] = p[:, 0]
back = sc.inverse_transform(pad)[:, 0]
