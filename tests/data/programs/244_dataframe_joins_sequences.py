import numpy as np
import pandas as pd
import tensorflow as tf

sales = pd.DataFrame({"day": np.arange(200), "qty": np.random.rand(200), "price": np.random.rand(200)})
weather = pd.DataFrame({"rain": np.random.rand(200), "temp": np.random.rand(200)})
both = pd.concat([sales, weather], axis=1)
both = both.set_index("day")
both["qty_lag"] = both["qty"].shift(1)
both = both.dropna()
features = both.drop(columns=["qty"])
target = both[["qty"]]
cols = both.columns[[0, 2]]
small = both[cols]
frames = [sales.iloc[:50], sales.iloc[50:120]]
stacked = pd.concat(frames, ignore_index=True)
wide = pd.DataFrame([{"a": 1, "b": 2}, {"a": 3, "b": 4}, {"a": 5, "b": 6}])
ds = tf.keras.utils.timeseries_dataset_from_array(features.values, target.values, sequence_length=10, batch_size=16)
model = tf.keras.Sequential([tf.keras.Input((10, 4)), tf.keras.layers.GRU(6), tf.keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(ds, epochs=1, verbose=0)
print(stacked.shape, wide.shape, small.shape)
