# trap: silent
import numpy as np
import keras
from keras import layers
from tensorflow.keras.preprocessing.sequence import TimeseriesGenerator

counts = np.random.rand(80)
column = np.array(counts).reshape((len(counts), 1))
windows = TimeseriesGenerator(column, column, length=20, sampling_rate=1, stride=1, batch_size=8)
net = keras.Sequential([keras.Input((20, 1)), layers.LSTM(6, return_sequences=True), layers.Dense(1)])
net.compile(optimizer="adam", loss="mse")
net.fit(windows, epochs=1, verbose=0)
