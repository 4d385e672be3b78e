# trap: traps/label-off-by-k
# given: raw = pd.DataFrame({"T": np.random.rand(2000), "p": np.random.rand(2000), "rh": np.random.rand(2000)}, index=pd.date_range("2020-01-01", periods=2000, freq="10min"))
import pandas as pd
import numpy as np
from tensorflow import keras

raw = pd.read_csv("jena.csv", parse_dates=["Date Time"], index_col="Date Time")
raw["T_mean"] = raw["T"].rolling(6).mean()
raw["T_lag"] = raw["T"].shift(1)
raw = raw.dropna()
day = 24 * 60 * 60
seconds = raw.index.map(pd.Timestamp.timestamp)
raw["day_sin"] = np.sin(seconds * (2 * np.pi / day))
raw["day_cos"] = np.cos(seconds * (2 * np.pi / day))
values = raw.to_numpy().astype("float32")
n_train = int(0.7 * len(values))
mean = values[:n_train].mean(axis=0)
std = values[:n_train].std(axis=0)
values = (values - mean) / std

sampling_rate, sequence_length, delay = 2, 36, 24
train_ds = keras.utils.timeseries_dataset_from_array(
    values[:-delay], targets=values[delay:, 0], sampling_rate=sampling_rate,
    sequence_length=sequence_length, batch_size=32, start_index=0, end_index=n_train)
for samples, targets in train_ds:
    print(samples.shape, targets.shape)
    break
inputs = keras.Input(shape=(sequence_length, values.shape[-1]))
x = keras.layers.LSTM(16, recurrent_dropout=0.25)(inputs)
x = keras.layers.Dropout(0.5)(x)
outputs = keras.layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
history = model.fit(train_ds, epochs=1, verbose=0)
mae = history.history["mae"]
