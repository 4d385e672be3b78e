import numpy as np, pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras import Sequential, layers
data = pd.DataFrame({"t": np.arange(200.0), "p": np.random.rand(200), "h": np.random.rand(200)}).set_index("t")
scaler = MinMaxScaler(feature_range=(0, 1))
s = scaler.fit_transform(data)
X, y = [], []
for i in range(10, s.shape[0]):
    X.append(s[i - 10:i, :])
    y.append(s[i, 1])
X, y = np.array(X), np.array(y)
model = Sequential([layers.Input(X.shape[1:]), layers.LSTM(8), layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.fit(X, y, verbose=0)
pred = model.predict(X[-30:], verbose=0)
real = scaler.inverse_transform(pred)
print(real[:, 0])
