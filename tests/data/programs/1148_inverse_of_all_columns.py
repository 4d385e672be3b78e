import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from sklearn.metrics import mean_squared_error
from keras import Sequential
from keras.layers import LSTM, Dense

dates = pd.date_range("2019-01-01", periods=365)
frame = pd.DataFrame(
    {
        "open": np.random.rand(365) * 50,
        "high": np.random.rand(365) * 50,
        "low": np.random.rand(365) * 50,
        "close": np.random.rand(365) * 50,
        "volume": np.random.randint(1000, 9000, 365),
        "adj": np.random.rand(365) * 50,
    },
    index=dates,
)
scaler = MinMaxScaler()
scaled = scaler.fit_transform(frame)
target = frame.columns.get_loc("close")

window = 20
X = []
Y = []
for i in range(window, len(scaled)):
    X.append(scaled[i - window:i])
    Y.append(scaled[i, target])
X, Y = np.array(X), np.array(Y)
split = int(len(X) * 0.9)

regressor = Sequential()
regressor.add(LSTM(32, return_sequences=True, input_shape=(window, scaled.shape[1])))
regressor.add(LSTM(16))
regressor.add(Dense(1))
regressor.compile("adam", "mean_squared_error")
regressor.fit(X[:split], Y[:split], epochs=1, batch_size=32, verbose=0)

prediction = regressor.predict(X[split:], verbose=0)
prediction = scaler.inverse_transform(prediction)
real = scaler.inverse_transform(Y[split:].reshape(-1, 1))
print(np.sqrt(mean_squared_error(real, prediction)))
