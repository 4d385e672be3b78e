import pandas as pd, numpy as np
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import LSTM, Dense
df = pd.read_csv("prices.csv")
# given: df = pd.DataFrame(np.random.rand(365, 2), columns=["Close", "Volume"])
values = MinMaxScaler().fit_transform(df[["Close", "Volume"]].values)
def to_windows(v, n):
    return np.array([v[i:i + n] for i in range(len(v) - n)]), v[n:, 0]
X, y = to_windows(values, 30)
X = X.reshape((X.shape[0], X.shape[1], 1))
model = Sequential()
model.add(LSTM(50, input_shape=(30, 1)))
model.add(Dense(1))
model.compile(loss="mse", optimizer="adam")
model.fit(X, y)
