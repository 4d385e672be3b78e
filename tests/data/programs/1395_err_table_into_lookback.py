# a table of days is reshaped as if that gave look-backs
import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout

days = 398
names = ["open", "high", "low", "close", "volume"]
frame = pd.DataFrame(np.random.randn(days, 5).cumsum(axis=0), columns=names)
frame["ma7"] = frame["close"].rolling(7).mean()
frame["ret"] = frame["close"].pct_change()
frame = frame.iloc[7:].reset_index(drop=True)

features = frame.drop(columns=["close"])
target = frame["close"]
split = int(len(frame) * 0.8)
X_train, X_test = features.iloc[:split], features.iloc[split:]
y_train, y_test = target.iloc[:split], target.iloc[split:]

sc = StandardScaler()
X_train = sc.fit_transform(X_train)
X_test = sc.transform(X_test)

look_back = 30
X_train = X_train.reshape(X_train.shape[0], look_back, X_train.shape[1])
X_test = X_test.reshape(X_test.shape[0], look_back, X_test.shape[1])

model = Sequential()
model.add(LSTM(32, input_shape=(look_back, X_train.shape[2]), return_sequences=True))
model.add(Dropout(0.2))
model.add(LSTM(16))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(X_train, y_train, epochs=1, batch_size=16)
print(model.evaluate(X_test, y_test))
