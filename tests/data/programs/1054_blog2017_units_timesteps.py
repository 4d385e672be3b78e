# trap: silent
# How to predict a sine wave with Keras (2017)
import math
import numpy
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, LSTM, Activation

def create_dataset(dataset, look_back=1):
    dataX, dataY = [], []
    for i in range(len(dataset) - look_back - 1):
        a = dataset[i:(i + look_back), 0]
        dataX.append(a)
        dataY.append(dataset[i + look_back, 0])
    return numpy.array(dataX), numpy.array(dataY)[:, numpy.newaxis]

dataset = numpy.sin(numpy.linspace(0, 60, 300)).reshape(-1, 1)
train_size = int(len(dataset) * 0.67)
train, test = dataset[0:train_size, :], dataset[train_size:len(dataset), :]
look_back = 12
trainX, trainY = create_dataset(train, look_back)
testX, testY = create_dataset(test, look_back)
trainX = numpy.reshape(trainX, (trainX.shape[0], look_back, 1))
testX = numpy.reshape(testX, (testX.shape[0], look_back, 1))
model = Sequential()
model.add(LSTM(12, input_shape=(look_back, 1)))
model.add(Dense(3))
model.add(Activation("linear"))
model.compile(loss="mean_squared_error", optimizer="adam")
model.fit(trainX, trainY, epochs=1, batch_size=16, verbose=0)
score = math.sqrt(model.evaluate(testX, testY, verbose=0))
