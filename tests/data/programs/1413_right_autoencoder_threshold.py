# Reconstruction error of an LSTM autoencoder as a sign of something odd
import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from tensorflow import keras

TIME_STEPS = 30
n = 800
df = pd.DataFrame({"date": pd.date_range("2015-01-01", periods=n), "close": np.random.randn(n).cumsum() + 100})
train_size = int(len(df) * 0.9)
train, test = df.iloc[0:train_size].copy(), df.iloc[train_size:].copy()
scaler = StandardScaler()
scaler = scaler.fit(train[["close"]])
train["close"] = scaler.transform(train[["close"]])
test["close"] = scaler.transform(test[["close"]])


def create_dataset(X, y, time_steps=1):
    Xs, ys = [], []
    for i in range(len(X) - time_steps):
        v = X.iloc[i:(i + time_steps)].values
        Xs.append(v)
        ys.append(y.iloc[i + time_steps])
    return np.array(Xs), np.array(ys)


X_train, y_train = create_dataset(train[["close"]], train.close, TIME_STEPS)
X_test, y_test = create_dataset(test[["close"]], test.close, TIME_STEPS)
print(X_train.shape, X_test.shape)

model = keras.Sequential()
model.add(keras.layers.LSTM(units=16, input_shape=(X_train.shape[1], X_train.shape[2])))
model.add(keras.layers.Dropout(rate=0.2))
model.add(keras.layers.RepeatVector(n=X_train.shape[1]))
model.add(keras.layers.LSTM(units=16, return_sequences=True))
model.add(keras.layers.Dropout(rate=0.2))
model.add(keras.layers.TimeDistributed(keras.layers.Dense(units=X_train.shape[2])))
model.compile(loss="mae", optimizer="adam")
history = model.fit(X_train, X_train, epochs=1, batch_size=32, validation_split=0.1, shuffle=False, verbose=0)

X_train_pred = model.predict(X_train, verbose=0)
train_mae_loss = np.mean(np.abs(X_train_pred - X_train), axis=1)
THRESHOLD = np.percentile(train_mae_loss, 99)
X_test_pred = model.predict(X_test, verbose=0)
test_mae_loss = np.mean(np.abs(X_test_pred - X_test), axis=1)
test_score_df = pd.DataFrame(index=test[TIME_STEPS:].date)
test_score_df["loss"] = test_mae_loss.ravel()
test_score_df["threshold"] = THRESHOLD
test_score_df["anomaly"] = test_score_df.loss > test_score_df.threshold
print(test_score_df.anomaly.sum(), len(test_score_df))
