import numpy as np
import pandas as pd
from tensorflow.keras.preprocessing.sequence import TimeseriesGenerator
from sklearn.preprocessing import MinMaxScaler, RobustScaler
from tensorflow import keras

# given: load = pd.DataFrame(np.random.rand(500, 3), columns=["load", "temp", "price"], index=pd.date_range("2015-01-01", periods=500, freq="h"))
load = pd.read_csv("energy_dataset.csv", index_col=0, parse_dates=True)
load = load.interpolate(method="linear").ffill()
load["weekday"] = load.index.dayofweek
load["month"] = load.index.month
X = load.drop(columns="load")
y = load["load"]
n_train = int(len(load) * 0.8)
scaler_X, scaler_y = RobustScaler(), MinMaxScaler()
X_train = scaler_X.fit_transform(X.iloc[:n_train])
X_test = scaler_X.transform(X.iloc[n_train:])
y_train = scaler_y.fit_transform(y.iloc[:n_train].to_frame())
y_test = scaler_y.transform(y.iloc[n_train:].to_frame())
train = np.hstack([X_train, y_train])
test = np.hstack([X_test, y_test])

length, batch_size = 48, 32
train_gen = TimeseriesGenerator(train, y_train, length=length, batch_size=batch_size)
test_gen = TimeseriesGenerator(test, y_test, length=length, batch_size=batch_size)
xb, yb = train_gen[0]
print(len(train_gen), xb.shape, yb.shape)

model = keras.models.Sequential()
model.add(keras.layers.Input((length, train.shape[1])))
model.add(keras.layers.LSTM(10, activation="tanh", return_sequences=True))
model.add(keras.layers.Flatten())
model.add(keras.layers.Dense(16, activation="relu"))
model.add(keras.layers.Dropout(0.1))
model.add(keras.layers.Dense(1))
model.compile(optimizer="adam", loss="mse", metrics=[keras.metrics.RootMeanSquaredError()])
model.fit(train_gen, validation_data=test_gen, epochs=1, verbose=0)
forecast = model.predict(test_gen, verbose=0)
forecast = scaler_y.inverse_transform(forecast)
actual = scaler_y.inverse_transform(y_test[length:])
mape = np.mean(np.abs((actual - forecast) / (actual + 1e-3))) * 100
print(forecast.shape, actual.shape)
