import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from tensorflow import keras

df = pd.DataFrame({"date": pd.date_range("2000-01-01", periods=600), "close": np.random.rand(600) + 5})
train_size = int(len(df) * 0.8)
test_size = len(df) - train_size
train, test = df.iloc[:train_size].copy(), df.iloc[train_size:].copy()
scaler = StandardScaler()
scaler = scaler.fit(train[["close"]])
train["close"] = scaler.transform(train[["close"]])
test["close"] = scaler.transform(test[["close"]])


def create_dataset(X, y, time_steps=1):
    Xs, ys = [], []
    for i in range(len(X) - time_steps):
        Xs.append(X.iloc[i:(i + time_steps)].values)
        ys.append(y.iloc[i + time_steps])
    return np.array(Xs), np.array(ys)


TIME_STEPS = 30
X_train, y_train = create_dataset(train[["close"]], train.close, TIME_STEPS)
X_test, y_test = create_dataset(test[["close"]], test.close, TIME_STEPS)

model = keras.Sequential()
model.add(keras.layers.LSTM(units=16, input_shape=(X_train.shape[1], X_train.shape[2])))
model.add(keras.layers.Dropout(rate=0.2))
model.add(keras.layers.RepeatVector(n=X_train.shape[1]))
model.add(keras.layers.LSTM(units=16, return_sequences=True))
model.add(keras.layers.TimeDistributed(keras.layers.Dense(units=X_train.shape[2])))
model.compile(loss="mae", optimizer="adam")
model.fit(X_train, X_train, epochs=1, batch_size=32, validation_split=0.1, shuffle=False, verbose=0)

train_mae = np.mean(np.abs(model.predict(X_train, verbose=0) - X_train), axis=1)
THRESHOLD = np.quantile(train_mae, 0.95)
test_mae = np.mean(np.abs(model.predict(X_test, verbose=0) - X_test), axis=1)
scored = pd.DataFrame(index=test[TIME_STEPS:].date)
scored["loss"] = test_mae
scored["anomaly"] = scored.loss > THRESHOLD
scored["close"] = test[TIME_STEPS:].close.values
print(scored.shape, scored[scored.anomaly == True].shape[1])
