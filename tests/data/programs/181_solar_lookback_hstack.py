import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import MinMaxScaler

# given: df = pd.DataFrame(np.random.rand(480, 3), columns=["ghi", "temp", "power"], index=pd.date_range("2021-01-01", periods=480, freq="h"))
df = pd.read_csv("solar.csv", parse_dates=["time"], index_col="time")
df["hour_sin"] = np.sin(2 * np.pi * df.index.hour / 24)
df["hour_cos"] = np.cos(2 * np.pi * df.index.hour / 24)
train_df = df[: int(len(df) * 0.75)]
test_df = df[int(len(df) * 0.75):]
feature_scaler, target_scaler = MinMaxScaler(), MinMaxScaler()
train_x = feature_scaler.fit_transform(train_df.drop(columns=["power"]))
test_x = feature_scaler.transform(test_df.drop(columns=["power"]))
train_y = target_scaler.fit_transform(train_df[["power"]])
test_y = target_scaler.transform(test_df[["power"]])


def window(x, y, lookback):
    return (np.array([x[i:i + lookback] for i in range(len(x) - lookback)]), y[lookback:])


LOOKBACK = 24
Xtr, ytr = window(train_x, train_y, LOOKBACK)
Xte, yte = window(test_x, test_y, LOOKBACK)
inputs = tf.keras.Input(shape=Xtr.shape[1:])
x = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(16, return_sequences=True))(inputs)
x = tf.keras.layers.GlobalAveragePooling1D()(x)
outputs = tf.keras.layers.Dense(1)(x)
model = tf.keras.Model(inputs, outputs)
model.compile("adam", "huber")
model.fit(Xtr, ytr, epochs=1, verbose=0, callbacks=[tf.keras.callbacks.ReduceLROnPlateau(monitor="loss")])
pred = target_scaler.inverse_transform(model.predict(Xte, verbose=0))
actual = target_scaler.inverse_transform(yte)
mape = np.mean(np.abs(pred - actual))
result = pd.DataFrame({"actual": actual.ravel(), "pred": pred.ravel()}, index=test_df.index[LOOKBACK:])
print(result.shape)
