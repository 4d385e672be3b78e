import numpy as np, pandas as pd
import tensorflow as tf
idx = pd.date_range("2024-01-01", periods=24 * 60, freq="min")
raw = pd.DataFrame({"v": np.random.rand(len(idx)), "w": np.random.rand(len(idx))}, index=idx)
quarter = raw.resample("15min").mean()
feat = quarter.assign(sin=np.sin(2 * np.pi * quarter.index.hour / 24), cos=np.cos(2 * np.pi * quarter.index.hour / 24))
a = feat.to_numpy(dtype="float32")
ds = tf.keras.utils.timeseries_dataset_from_array(a[:-1], a[16:, :1], sequence_length=16, batch_size=8)
m = tf.keras.Sequential([tf.keras.layers.LSTM(5), tf.keras.layers.Dense(1)])
m.compile("adam", "mse")
m.fit(ds, verbose=0)
bx, by = next(iter(ds))
