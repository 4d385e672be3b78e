import numpy as np
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import Conv1D, Dense, GlobalMaxPooling1D, LSTM, concatenate

price = Input(shape=(30, 4), name="price")
news = Input(shape=(10, 64), name="news")
calendar = Input(shape=(7,), name="calendar")
p = LSTM(32)(price)
n = Conv1D(32, 3, activation="relu")(news)
c = Dense(16, activation="relu")(calendar)
merged = concatenate([p, GlobalMaxPooling1D()(n), c], axis=1)
h = Dense(32, activation="relu")(merged)
up = Dense(1, activation="sigmoid", name="up")(h)
size = Dense(1, name="size")(h)
model = Model([price, news, calendar], [up, size])
model.compile("adam", {"up": "binary_crossentropy", "size": "mse"})
P, N, C = np.random.rand(90, 30, 4), np.random.rand(90, 10, 64), np.random.rand(90, 7)
U, S = np.random.randint(0, 2, 90), np.random.rand(90)
model.fit([P, C, N], [U, S], epochs=1, verbose=0)
