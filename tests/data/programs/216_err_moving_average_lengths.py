import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

price = np.cumsum(np.random.randn(400)) + 100
sma = np.convolve(price, np.ones(10) / 10, mode="valid")
features = np.column_stack([price, sma])
print(features.shape)
model = Sequential([LSTM(8, input_shape=(30, 2)), Dense(1)])
model.compile(loss="mse", optimizer="adam")
