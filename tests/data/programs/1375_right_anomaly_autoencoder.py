import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from tensorflow import keras
from tensorflow.keras import layers

TIME_STEPS = 30

df = pd.DataFrame({"close": np.cumsum(np.random.randn(400)) + 100.0})
train_size = int(len(df) * 0.8)
train, test = df.iloc[0:train_size].copy(), df.iloc[train_size:].copy()
scaler = StandardScaler()
scaler = scaler.fit(train[["close"]])
train["close"] = scaler.transform(train[["close"]])
test["close"] = scaler.transform(test[["close"]])


def create_sequences(X, y, time_steps=1):
    Xs, ys = [], []
    for i in range(len(X) - time_steps):
        v = X.iloc[i:(i + time_steps)].values
        Xs.append(v)
        ys.append(y.iloc[i + time_steps])
    return np.array(Xs), np.array(ys)


X_train, y_train = create_sequences(train[["close"]], train["close"], TIME_STEPS)
X_test, y_test = create_sequences(test[["close"]], test["close"], TIME_STEPS)
print(X_train.shape, y_train.shape)

model = keras.Sequential()
model.add(layers.Input(shape=(X_train.shape[1], X_train.shape[2])))
model.add(layers.LSTM(units=16))
model.add(layers.Dropout(rate=0.2))
model.add(layers.RepeatVector(n=X_train.shape[1]))
model.add(layers.LSTM(units=16, return_sequences=True))
model.add(layers.Dropout(rate=0.2))
model.add(layers.TimeDistributed(layers.Dense(units=X_train.shape[2])))
model.compile(loss="mae", optimizer="adam")

# the windows are their own target
history = model.fit(X_train, X_train, epochs=1, batch_size=32, validation_split=0.1, shuffle=False, verbose=0)
X_train_pred = model.predict(X_train, verbose=0)
train_mae_loss = np.mean(np.abs(X_train_pred - X_train), axis=1)
threshold = np.max(train_mae_loss)
X_test_pred = model.predict(X_test, verbose=0)
test_mae_loss = np.mean(np.abs(X_test_pred - X_test), axis=1)
test_score = pd.DataFrame(index=test[TIME_STEPS:].index)
test_score["loss"] = test_mae_loss
test_score["anomaly"] = test_score.loss > threshold
print(test_score.head())
