import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from tensorflow.keras.layers import Input, LSTM, Dense, concatenate
from tensorflow.keras.models import Model

idx = pd.date_range("2022-01-01", periods=24 * 30, freq="h")
load = pd.DataFrame({"load": np.random.rand(len(idx)) * 40, "temp": np.random.randn(len(idx))}, index=idx)
load["hour"] = load.index.hour
load["weekend"] = (load.index.dayofweek >= 5).astype(int)
day = load.resample("D").mean()
print(load.shape, day.shape)

sc_h, sc_d = StandardScaler(), StandardScaler()
hourly = sc_h.fit_transform(load[["load", "temp"]].values)
daily = sc_d.fit_transform(day[["load"]].values)
calendar = load[["hour", "weekend"]].values.reshape(-1, 24, 2)

x_hour, x_day, x_cal, y = [], [], [], []
for d in range(7, len(daily)):
    x_hour.append(hourly[(d - 1) * 24 : d * 24])
    x_day.append(daily[d - 7 : d])
    x_cal.append(calendar[d].mean(axis=0))
    y.append(hourly[d * 24 : (d + 1) * 24, 0])
x_hour, x_day, x_cal, y = map(np.array, (x_hour, x_day, x_cal, y))
print(x_hour.shape, x_day.shape, x_cal.shape, y.shape)

a = Input(shape=(24, 2))
b = Input(shape=(7, 1))
c = Input(shape=(2,))
ha = LSTM(20)(a)
hb = LSTM(8)(b)
hc = Dense(4, activation="relu")(c)
joined = concatenate([ha, hb, hc])
out = Dense(24)(Dense(32, activation="relu")(joined))
model = Model(inputs=[a, b, c], outputs=out)
model.compile(optimizer="adam", loss="mae")
model.fit([x_hour, x_day, x_cal], y, epochs=1, batch_size=8, verbose=0)
forecast = model.predict([x_hour[-1:], x_day[-1:], x_cal[-1:]], verbose=0)
forecast = forecast[0] * sc_h.scale_[0] + sc_h.mean_[0]
print(forecast.shape)
