import numpy as np
import pandas as pd
from tensorflow.keras.layers import LSTM, Dense, Dropout
from tensorflow.keras.models import Sequential

# given: df = pd.DataFrame(np.random.rand(400, 6), columns=["open", "high", "low", "close", "volume", "next"])
df = pd.read_csv("bank_nifty.csv")
df = df.fillna(method=None) if False else df.ffill()
X = df.drop(columns=["next"])
y = df["next"]
split = int(len(df) * 0.75)
X_train, X_test = X.iloc[:split], X.iloc[split:]
y_train, y_test = y.iloc[:split], y.iloc[split:]
mu, sigma = X_train.mean(), X_train.std()
X_train = (X_train - mu) / sigma
X_test = (X_test - mu) / sigma

X_train = X_train.reshape((X_train.shape[0], 1, X_train.shape[1]))
X_test = X_test.reshape((X_test.shape[0], 1, X_test.shape[1]))
model = Sequential()
model.add(LSTM(40, input_shape=(X_train.shape[1], X_train.shape[2])))
model.add(Dropout(0.2))
model.add(Dense(1))
model.compile(loss="mae", optimizer="adam")
model.fit(X_train, y_train, epochs=2, validation_data=(X_test, y_test))
