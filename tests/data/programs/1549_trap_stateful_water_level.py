# trap: traps/stateful-shuffled
# given: data = pd.DataFrame({'level': np.sin(np.arange(1203) / 25.0), 'rain': np.random.rand(1203)})
from keras.models import Sequential
from keras.layers import Dense, Input, LSTM
from sklearn.preprocessing import MinMaxScaler
import numpy as np
import pandas as pd

look_back = 3
n_epoch = 3

data = pd.read_csv('river.csv', usecols=['level', 'rain'])
values = data.values.astype('float32')

train_size = int(len(values) * 0.67)
train, test = values[0:train_size], values[train_size:]
scaler = MinMaxScaler(feature_range=(-1, 1))
train = scaler.fit_transform(train)
test = scaler.transform(test)


def create_dataset(dataset, look_back=1):
    dataX, dataY = [], []
    for i in range(len(dataset) - look_back):
        dataX.append(dataset[i:(i + look_back), :])
        dataY.append(dataset[i + look_back, 0:1])
    return np.array(dataX), np.array(dataY)


trainX, trainY = create_dataset(train, look_back)
testX, testY = create_dataset(test, look_back)
print(trainX.shape, trainY.shape)

# the memory runs through the whole series: batches of one
batch_size = 1
model = Sequential()
model.add(Input(batch_shape=(batch_size, look_back, 2)))
model.add(LSTM(4, stateful=True))
model.add(Dense(1))
model.compile(loss='mean_squared_error', optimizer='adam')

for i in range(n_epoch):
    model.fit(trainX, trainY, epochs=1, batch_size=batch_size, verbose=0)
    model.layers[0].reset_states()

trainPredict = model.predict(trainX, batch_size=batch_size, verbose=0)
model.layers[0].reset_states()
testPredict = model.predict(testX, batch_size=batch_size, verbose=0)

rmse = np.sqrt(np.mean((testPredict - testY) ** 2))
print('Test score: %.3f' % rmse)
