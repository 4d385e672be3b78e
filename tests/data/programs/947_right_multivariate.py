import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout
from tensorflow.keras.callbacks import EarlyStopping, ReduceLROnPlateau

dates = pd.date_range("2020-01-01", periods=400, freq="D")
df = pd.DataFrame(np.random.rand(400, 3), columns=["pm25", "wind", "rain"], index=dates)
df["month"] = df.index.month
df["weekend"] = (df.index.dayofweek >= 5).astype(int)

train_df, test_df = df.iloc[:320], df.iloc[320:]
scaler = MinMaxScaler().fit(train_df)
y_scaler = MinMaxScaler().fit(train_df[["pm25"]])
tr, te = scaler.transform(train_df), scaler.transform(test_df)

def make_xy(a, n=10):
    X = [a[i - n:i] for i in range(n, len(a))]
    y = [a[i, 0] for i in range(n, len(a))]
    return np.array(X), np.array(y)

X_train, y_train = make_xy(tr)
X_test, y_test = make_xy(te)

model = Sequential()
model.add(LSTM(32, return_sequences=True, input_shape=X_train.shape[1:]))
model.add(Dropout(0.2))
model.add(LSTM(16))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
callbacks = [EarlyStopping(patience=2), ReduceLROnPlateau(factor=0.5)]
model.fit(X_train, y_train, epochs=2, validation_split=0.1, callbacks=callbacks, verbose=0)

pred = y_scaler.inverse_transform(model.predict(X_test, verbose=0)).flatten()
actual = y_scaler.inverse_transform(y_test.reshape(-1, 1)).flatten()
print(np.sqrt(np.mean((pred - actual) ** 2)))
