import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import LSTM, Dense

# given: df = pd.DataFrame(np.random.rand(400, 3), columns=["sales", "promo", "price"])
df = pd.read_csv("store.csv", index_col="date")
scaler = MinMaxScaler()
scaled = scaler.fit_transform(df[["sales", "promo", "price"]])

n_past, n_future = 14, 5
X, Y = [], []
for i in range(n_past, len(scaled) - n_future + 1):
    X.append(scaled[i - n_past:i, 0:scaled.shape[1]])
    Y.append(scaled[i:i + n_future, 0])
X, Y = np.array(X), np.array(Y)
print(f"X shape: {X.shape}, Y shape: {Y.shape}")
split = -60
X_train, X_test, Y_train, Y_test = X[:split], X[split:], Y[:split], Y[split:]

model = Sequential()
model.add(LSTM(24, activation="relu", input_shape=(X.shape[1], X.shape[2]), return_sequences=True))
model.add(LSTM(12, activation="relu", return_sequences=False))
model.add(Dense(Y.shape[1]))
model.compile(optimizer="adam", loss="mse")
model.fit(X_train, Y_train, epochs=1, batch_size=16, validation_split=0.1, verbose=0)

prediction = model.predict(X_test)
prediction_copies = np.repeat(prediction[:, :1], df.shape[1], axis=-1)
first_day = scaler.inverse_transform(prediction_copies)[:, 0]
print(first_day.shape)
all_days = scaler.inverse_transform(prediction)
print(all_days[:, 0])
