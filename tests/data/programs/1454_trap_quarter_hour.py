# trap: answers/n-t-1-or-n-1-t
# a look back of 96 values of one series laid out as one timestep of 96 features
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout

# six days of 15-minute data
index = pd.date_range('2021-03-01', periods=6 * 96, freq='15min')
load = pd.DataFrame({'load': np.random.rand(len(index)) * 50 + 100}, index=index)
values = load['load'].values.reshape(-1, 1)

scaler = MinMaxScaler(feature_range=(0, 1))
dataset = scaler.fit_transform(values)
train_size = int(len(dataset) * 0.70)
train, test = dataset[0:train_size, :], dataset[train_size:, :]

def create_dataset(dataset, look_back=1):
    X, Y = [], []
    for i in range(len(dataset) - look_back):
        X.append(dataset[i:(i + look_back), 0])
        Y.append(dataset[i + look_back, 0])
    return np.array(X), np.array(Y)

look_back = 96
trainX, trainY = create_dataset(train, look_back)
testX, testY = create_dataset(test, look_back)
trainX = np.reshape(trainX, (trainX.shape[0], 1, trainX.shape[1]))
testX = np.reshape(testX, (testX.shape[0], 1, testX.shape[1]))

model = Sequential()
model.add(LSTM(48, input_shape=(1, look_back)))
model.add(Dropout(0.1))
model.add(Dense(1))
model.compile(loss='mean_squared_error', optimizer='adam')
model.fit(trainX, trainY, epochs=1, batch_size=32, validation_data=(testX, testY), verbose=0)
forecast = scaler.inverse_transform(model.predict(testX, verbose=0))
print(forecast[:4].ravel())
