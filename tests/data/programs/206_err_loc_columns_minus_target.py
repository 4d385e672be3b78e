import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

# given: df = pd.DataFrame(np.random.rand(260, 6), columns=["open", "high", "low", "close", "volume", "adj"])
df = pd.read_csv("aapl.csv")
X = df.drop("close", axis=1)
y = df["close"]
sc = MinMaxScaler()
X = sc.fit_transform(X)
y = sc.fit_transform(y.values.reshape(-1, 1))
X = X.reshape(X.shape[0], 1, X.shape[1])
X_train, X_test = X[:200], X[200:]
y_train, y_test = y[:200], y[200:]
model = Sequential()
model.add(LSTM(30, input_shape=(1, df.shape[1])))
model.add(Dense(1))
model.compile(loss="mse", optimizer="adam")
model.fit(X_train, y_train, epochs=1, verbose=0)
