In [1]: import numpy as np
import pandas as pd
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Masking

In [2]: # trajectories of taxis, each with its own number of GPS points (lat, lon)
lengths = [7, 12, 9, 20, 5, 11]
trips = [np.random.rand(n, 2) for n in lengths]
minutes = np.array([4.0, 9.5, 6.1, 18.0, 2.9, 8.3])

In [3]: X_train = np.array(trips, dtype=object)
y_train = minutes
print(X_train.shape, y_train.shape)

In [4]: model = Sequential()
model.add(Masking(mask_value=0.0, input_shape=(None, 2)))
model.add(LSTM(16))
model.add(Dense(1))
model.compile(optimizer='adam', loss='mae')

In [5]: model.fit(X_train, y_train, epochs=1, batch_size=2)
