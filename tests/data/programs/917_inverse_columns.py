# -*- coding: utf-8 -*-
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import Dense, LSTM

# given: stock = pd.DataFrame(np.random.rand(300, 5), columns=["Open", "High", "Low", "Close", "Volume"])
stock = pd.read_csv("TSLA.csv")
data = stock[["Open", "High", "Low", "Close", "Volume"]].values
sc = MinMaxScaler(feature_range=(0, 1))
scaled = sc.fit_transform(data)

n_past = 30
trainX = []
trainY = []
for i in range(n_past, len(scaled)):
    trainX.append(scaled[i - n_past:i, :])
    trainY.append(scaled[i, 3])
trainX, trainY = np.array(trainX), np.array(trainY)
print("trainX shape == {}".format(trainX.shape))
print("trainY shape == {}".format(trainY.shape))

model = Sequential()
model.add(LSTM(units=40, activation="relu", return_sequences=True, input_shape=(trainX.shape[1], trainX.shape[2])))
model.add(LSTM(20, activation="relu"))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(trainX, trainY, epochs=1, batch_size=16, verbose=0)

n_future = 15
forecast = model.predict(trainX[-n_future:])
y_pred_future = sc.inverse_transform(forecast)[:, 0]
print(y_pred_future)
