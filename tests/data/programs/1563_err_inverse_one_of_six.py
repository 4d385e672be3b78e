# given: raw = pd.DataFrame(np.random.rand(250, 6), columns=["load", "temp", "hum", "wind", "hour", "day"])
import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from keras.models import Sequential
from keras.layers import Dense, LSTM, Dropout

raw = pd.read_csv('energy.csv')
dataset = raw.values.astype('float32')
sc = StandardScaler()
scaled = sc.fit_transform(dataset[:200])
scaled_test = sc.transform(dataset[200:])

def create_dataset(data, look_back=1):
    dataX, dataY = [], []
    for i in range(len(data) - look_back - 1):
        a = data[i:(i + look_back), :]
        dataX.append(a)
        dataY.append(data[i + look_back, 0])
    return np.array(dataX), np.array(dataY)

look_back = 24
trainX, trainY = create_dataset(scaled, look_back)
testX, testY = create_dataset(scaled_test, look_back)

model = Sequential()
model.add(LSTM(50, return_sequences=True, input_shape=(trainX.shape[1], trainX.shape[2])))
model.add(Dropout(0.2))
model.add(LSTM(50))
model.add(Dense(1))
model.compile(loss='mean_squared_error', optimizer='adam')
model.fit(trainX, trainY, epochs=1, batch_size=32, verbose=0)

testPredict = model.predict(testX)
testPredict = sc.inverse_transform(testPredict)
print(np.sqrt(np.mean((testPredict[:, 0] - testY) ** 2)))
