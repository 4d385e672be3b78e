# given: sales = pd.DataFrame({"date": np.tile(pd.date_range("2021-01-01", periods=90), 8), "item": np.repeat(np.arange(8), 90), "qty": np.random.rand(720)})
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, RepeatVector, TimeDistributed

sales = pd.read_csv("sales_train.csv")
wide = sales.pivot_table(index="item", columns="date", values="qty", fill_value=0, aggfunc="sum")
matrix = wide.values
n_items, n_days = 8, 90
T, H = 28, 7
scaled = MinMaxScaler().fit_transform(matrix.T)
windows, futures = [], []
for end in range(T, n_days - H + 1):
    windows.append(scaled[end - T:end])
    futures.append(scaled[end:end + H])
windows, futures = np.array(windows), np.array(futures)
cut = int(len(windows) * 0.9)
enc_dec = Sequential()
enc_dec.add(LSTM(40, activation="relu", input_shape=(T, n_items)))
enc_dec.add(RepeatVector(H))
enc_dec.add(LSTM(40, activation="relu", return_sequences=True))
enc_dec.add(TimeDistributed(Dense(n_items)))
enc_dec.compile(loss="mse", optimizer="adam")
enc_dec.fit(windows[:cut], futures[:cut], epochs=1, verbose=0)
y_hat = enc_dec.predict(windows[cut:], verbose=0)
err = np.abs(y_hat - futures[cut:]).mean(axis=(0, 1))
worst = np.argsort(err)[::-1][:3]
