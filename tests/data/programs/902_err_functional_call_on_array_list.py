import numpy as np
from tensorflow import keras
from tensorflow.keras.layers import LSTM, Dense, Input, concatenate

price = Input((15, 1), name="price")
news = Input((15, 10), name="news")
calendar = Input((4,), name="calendar")
merged = concatenate([LSTM(8)(price), LSTM(8)(news), calendar])
out = Dense(1)(merged)
model = keras.Model([price, news, calendar], out)
model.compile("adam", "mse")
P, N, C, y = np.random.rand(70, 15, 1), np.random.rand(70, 15, 10), np.random.rand(70, 4), np.random.rand(70)
model.fit([P, N, C], y, epochs=1, verbose=0)
pred = model.predict([P[:5], N[:5]])
