import numpy as np
from tensorflow.keras.preprocessing.sequence import TimeseriesGenerator
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

# two sensors to one output
in_seq1 = np.arange(0, 100, 1)
in_seq2 = np.arange(5, 105, 1)
out_seq = in_seq1 + in_seq2
dataset = np.hstack((in_seq1.reshape(100, 1), in_seq2.reshape(100, 1)))
n_input = 4
generator = TimeseriesGenerator(dataset, out_seq, length=n_input, batch_size=8)
for i in range(len(generator)):
    x, y = generator[i]

model = Sequential()
model.add(LSTM(100, activation="relu", input_shape=(n_input, 1)))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(generator, steps_per_epoch=4, epochs=1, verbose=0)
