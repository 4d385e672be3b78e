# trap: traps/stateful-shuffled
import numpy as np
from keras.models import Sequential
from keras.layers import Dense, LSTM, Input

def create_dataset(dataset, look_back=1):
    dataX, dataY = [], []
    for i in range(len(dataset) - look_back - 1):
        a = dataset[i:(i + look_back), 0]
        dataX.append(a)
        dataY.append(dataset[i + look_back, 0])
    return np.array(dataX), np.array(dataY)

dataset = (np.arange(144) + 30 * np.sin(np.arange(144) / 2.0)).reshape(-1, 1)
dataset = dataset / dataset.max()
train_size = int(len(dataset) * 0.67)
train, test = dataset[:train_size], dataset[train_size:]

look_back = 3
trainX, trainY = create_dataset(train, look_back)
trainX = np.reshape(trainX, (trainX.shape[0], trainX.shape[1], 1))

batch_size = 1
model = Sequential()
model.add(Input(batch_shape=(batch_size, look_back, 1)))
model.add(LSTM(4, stateful=True, return_sequences=True))
model.add(LSTM(4, stateful=True))
model.add(Dense(1))
model.compile(loss='mean_squared_error', optimizer='adam')
for i in range(2):
    model.fit(trainX, trainY, epochs=1, batch_size=batch_size, verbose=0)
    for layer in model.layers[:2]:
        layer.reset_states()
trainPredict = model.predict(trainX, batch_size=batch_size, verbose=0)
print(trainPredict.shape)
