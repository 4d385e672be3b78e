import numpy as np
import keras
from keras import layers
from tensorflow.keras.preprocessing.sequence import TimeseriesGenerator

series = np.random.rand(95, 2)
plain = TimeseriesGenerator(series, series, length=24, sampling_rate=1, stride=1, batch_size=10)
a, b = plain[0]
sparse = TimeseriesGenerator(series, series[:, 0], length=24, sampling_rate=5, stride=7, batch_size=4)
c, d = sparse[0]
batches = np.zeros((len(sparse), len(plain)))
net = keras.Sequential([keras.Input((24, 2)), layers.LSTM(4), layers.Dense(2)])
net.compile(loss="mse", optimizer="adam")
net.fit(plain, verbose=0)
