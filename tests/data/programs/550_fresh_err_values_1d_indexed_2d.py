import numpy as np
import pandas as pd
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

# given: df = pd.DataFrame({"Month": range(144), "Passengers": np.random.rand(144)})
df = pd.read_csv("airline-passengers.csv", usecols=["Month", "Passengers"])
series = df["Passengers"].values.astype("float32")
series = (series - series.min()) / (series.max() - series.min())
train, test = series[:100], series[100:]


def create_dataset(dataset, look_back=1):
    dataX, dataY = [], []
    for i in range(len(dataset) - look_back - 1):
        a = dataset[i:(i + look_back), 0]
        dataX.append(a)
        dataY.append(dataset[i + look_back, 0])
    return np.array(dataX), np.array(dataY)


trainX, trainY = create_dataset(train, 3)
testX, testY = create_dataset(test, 3)
trainX = np.reshape(trainX, (trainX.shape[0], 1, trainX.shape[1]))
model = Sequential()
model.add(LSTM(4, input_shape=(1, 3)))
model.add(Dense(1))
model.compile(loss="mean_squared_error", optimizer="adam")
model.fit(trainX, trainY, epochs=1)
