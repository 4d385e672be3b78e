import numpy as np
from tensorflow.keras.layers import LSTM, Dense
from tensorflow.keras.models import Sequential

bitcoin = np.random.rand(700, 1)
W = 30

x_train = []
y_train = []
for i in range(W, 600):
    x_train.append(bitcoin[i - W + 1:i + 1, 0])
# trap: traps/label-off-by-k/
    y_train.append(bitcoin[i, 0])
x_train, y_train = np.array(x_train), np.array(y_train)
x_train = np.reshape(x_train, (x_train.shape[0], x_train.shape[1], 1))

regressor = Sequential()
regressor.add(LSTM(units=50, return_sequences=True, input_shape=(x_train.shape[1], 1)))
regressor.add(LSTM(units=50))
regressor.add(Dense(units=25))
regressor.add(Dense(units=1))
regressor.compile(optimizer="adam", loss="mean_squared_error")
regressor.fit(x_train, y_train, epochs=1, batch_size=57, verbose=0)
