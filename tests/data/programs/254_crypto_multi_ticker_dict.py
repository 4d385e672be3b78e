import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import MinMaxScaler

tickers = ["BTC", "ETH", "LTC"]
frames = {}
for i, t in enumerate(tickers):
    rng = np.random.RandomState(i)
    frames[t] = pd.DataFrame({"close": rng.rand(200), "volume": rng.rand(200)})

main = pd.concat([frames[t].add_prefix(f"{t}_") for t in tickers], axis=1)
main["target"] = main["BTC_close"].shift(-3)
main.dropna(inplace=True)
features = [c for c in main.columns if c != "target"]

scaler_x, scaler_y = MinMaxScaler((-1, 1)), MinMaxScaler((-1, 1))
x_scaled = scaler_x.fit_transform(main[features])
y_scaled = scaler_y.fit_transform(main[["target"]])

SEQ_LEN = 15


def preprocess(x, y, seq_len=SEQ_LEN):
    xs, ys = [], []
    for end in range(seq_len, len(x) + 1):
        xs.append(x[end - seq_len : end])
        ys.append(y[end - 1])
    return np.asarray(xs), np.asarray(ys)


x_all, y_all = preprocess(x_scaled, y_scaled)
last_5pct = int(len(x_all) * 0.05)
x_train, x_valid = x_all[:-last_5pct], x_all[-last_5pct:]
y_train, y_valid = y_all[:-last_5pct], y_all[-last_5pct:]

layers = tf.keras.layers
model = tf.keras.Sequential([
    layers.Input(shape=x_train.shape[1:]),
    layers.LSTM(16, return_sequences=True),
    layers.BatchNormalization(),
    layers.LSTM(16),
    layers.BatchNormalization(),
    layers.Dense(8, activation="relu"),
    layers.Dense(1),
])
model.compile(loss="mse", optimizer=tf.keras.optimizers.Adam(learning_rate=0.001))
callbacks = [tf.keras.callbacks.EarlyStopping(patience=2), tf.keras.callbacks.ReduceLROnPlateau()]
model.fit(x_train, y_train, validation_data=(x_valid, y_valid), callbacks=callbacks, epochs=1, verbose=0)
prediction = scaler_y.inverse_transform(model.predict(x_valid, verbose=0))
truth = scaler_y.inverse_transform(y_valid)
print("RMSE", np.sqrt(np.mean((prediction - truth) ** 2)))
