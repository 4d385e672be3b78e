import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout

n = 260
df = pd.DataFrame(
    np.random.rand(n, 5) * 50 + 100,
    columns=["Open", "High", "Low", "Close", "Volume"],
    index=pd.date_range("2020-01-01", periods=n, freq="D"),
)
scaler = MinMaxScaler()
data = scaler.fit_transform(df)

look_back = 30
X, y = [], []
for i in range(look_back, len(data)):
    X.append(data[i - look_back : i])
    y.append(data[i, 3])
X, y = np.array(X), np.array(y)
split = int(0.8 * len(X))
X_train, X_test = X[:split], X[split:]
y_train, y_test = y[:split], y[split:]

model = Sequential()
model.add(LSTM(units=32, return_sequences=True, input_shape=(X_train.shape[1], X_train.shape[2])))
model.add(Dropout(0.2))
model.add(LSTM(units=32))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(X_train, y_train, epochs=1, batch_size=32, verbose=0)

predicted = model.predict(X_test, verbose=0)
predicted_price = scaler.inverse_transform(predicted)
real_price = df["Close"].values[-len(y_test):]
print(predicted_price.shape, real_price.shape)
