import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import GRU, Dense

df = pd.DataFrame({"open": np.random.rand(180), "close": np.random.rand(180), "volume": np.random.rand(180)})
sx, sy = MinMaxScaler(), MinMaxScaler()
Xs = sx.fit_transform(df[["open", "volume"]])
ys = sy.fit_transform(df[["close"]])
T = 12
X = np.array([Xs[i - T:i] for i in range(T, len(Xs))])
y = np.array([ys[i] for i in range(T, len(ys))])
X_train, X_test, y_train, y_test = X[:140], X[140:], y[:140], y[140:]
m = Sequential([GRU(10, input_shape=(T, 2)), Dense(1)])
m.compile("adam", "mse")
m.fit(X_train, y_train, epochs=1, verbose=0)
p = m.predict(X_test)
real = sx.inverse_transform(y_test)
guess = sx.inverse_transform(p)
