import numpy as np
from keras.models import Sequential
from keras.layers import Conv1D, Dense, Flatten, LSTM, MaxPooling1D, TimeDistributed

series = np.arange(0, 330, 1.5)
n_steps, n_seq = 10, 4
X = [series[i:i + n_steps] for i in range(len(series) - n_steps)]
y = [series[i + n_steps] for i in range(len(series) - n_steps)]
X = np.array(X)
sub = X.shape[1] // n_seq
X = X.reshape((X.shape[0], n_seq, sub, 1))
model = Sequential()
model.add(TimeDistributed(Conv1D(16, 1, activation="relu"), input_shape=(None, sub, 1)))
model.add(TimeDistributed(MaxPooling1D(2)))
model.add(TimeDistributed(Flatten()))
model.add(LSTM(20))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(X, np.array(y), epochs=1, verbose=0)
