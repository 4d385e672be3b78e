import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

n = 120
df = pd.DataFrame({
    "city": ["Oslo", "Bergen", "Tromso"] * 40,
    "temp": np.random.normal(5, 8, n),
    "rain": np.random.gamma(2.0, 1.5, n),
    "sold": np.random.poisson(30, n),
})
scaler = MinMaxScaler()
scaled = scaler.fit_transform(df)
X, y = [], []
for i in range(10, len(scaled)):
    X.append(scaled[i - 10:i])
    y.append(scaled[i, -1])
X, y = np.array(X), np.array(y)
model = Sequential([LSTM(20, input_shape=(10, X.shape[2])), Dense(1)])
model.compile("adam", "mse")
model.fit(X, y, epochs=1)
