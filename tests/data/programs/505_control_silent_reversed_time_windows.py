# trap: traps/reshape-for-transpose/
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense

signals = []
for sensor in range(6):
    signals.append(np.random.randn(300, 50))
data = np.array(signals)
data = data.reshape(300, 50, 6)
fault = np.random.randint(0, 2, 300)
train, test = data[:240], data[240:]
model = Sequential()
model.add(LSTM(32, input_shape=(train.shape[1], train.shape[2])))
model.add(Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(train, fault[:240], epochs=1, batch_size=64, verbose=0)
