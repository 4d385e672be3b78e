# Ipynb: weather_lstm
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras.layers import *
from tensorflow.keras.models import Sequential

# given: weather = pd.DataFrame(np.random.rand(420, 4), columns=["T", "p", "rh", "wind"])
weather = pd.read_csv("jena.csv")
mean, std = weather.mean(), weather.std()
weather = (weather - mean) / std

past = 24
horizon = 6
vals = weather.to_numpy()
X, Y = [], []
for i in range(past, vals.shape[0] - horizon):
    X.append(vals[i - past:i])
    Y.append(vals[i + horizon, 0])
X = np.asarray(X)
Y = np.asarray(Y)
split = 300
Xtr, Ytr, Xva, Yva = X[:split], Y[:split], X[split:], Y[split:]

model = Sequential([
    Input(shape=(past, 4)),
    LSTM(32, return_sequences=True),
    LSTM(16, return_sequences=True),
    Dense(8, activation="relu"),
    Dense(1),
])
model.compile(optimizer=tf.keras.optimizers.Adam(learning_rate=0.001), loss="mae")
# trap: silent
hist = model.fit(Xtr, Ytr, epochs=1, batch_size=30, validation_data=(Xva, Yva), verbose=0)
print(pd.DataFrame(hist.history).tail(1))
