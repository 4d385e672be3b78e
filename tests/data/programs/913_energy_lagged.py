# Energy demand: lag features, my first LSTM
import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout

rng = np.random.default_rng(3)
hours = pd.date_range("2023-01-01", periods=600, freq="h")
demand = pd.DataFrame({"load": rng.normal(500, 40, 600), "temp": rng.normal(12, 5, 600)}, index=hours)

for lag in (1, 2, 3, 24):
    demand[f"lag_{lag}"] = demand["load"].shift(lag)
demand = demand.dropna()

features = demand.drop(columns="load")
target = demand["load"]

cut = int(len(demand) * 0.8)
X_train, X_test = features[:cut], features[cut:]
y_train, y_test = target[:cut], target[cut:]

scaler = StandardScaler()
X_train = scaler.fit_transform(X_train)
X_test = scaler.transform(X_test)

model = Sequential()
model.add(LSTM(32, input_shape=(X_train.shape[1],)))
model.add(Dropout(0.2))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(X_train, y_train, epochs=1, batch_size=32, validation_data=(X_test, y_test))
