import numpy as np
import pandas as pd
import tensorflow as tf

rng = np.random.default_rng(0)
wide = pd.DataFrame(rng.poisson(5, (20, 100)), columns=[f"d_{i}" for i in range(1, 101)])
wide.insert(0, "item", [f"ITEM_{i:03d}" for i in range(20)])
long = wide.melt(id_vars="item", var_name="day", value_name="sold")
long["day"] = long["day"].str[2:].astype(int)
pivot = long.pivot(index="day", columns="item", values="sold").sort_index()
values = pivot.values.astype("float32")
roll = pivot.rolling(7, min_periods=1).mean().to_numpy()
both = np.dstack([values, roll])
per_item = both.transpose(1, 0, 2)

LOOK, AHEAD = 28, 7
xs, ys, ids = [], [], []
for item, series in enumerate(per_item):
    for s in range(0, len(series) - LOOK - AHEAD + 1, 7):
        xs.append(series[s:s + LOOK])
        ys.append(series[s + LOOK:s + LOOK + AHEAD, 0])
        ids.append(item)
xs, ys, ids = map(np.array, (xs, ys, ids))

seq = tf.keras.Input((LOOK, 2))
item = tf.keras.Input((1,), dtype="int32")
emb = tf.keras.layers.Flatten()(tf.keras.layers.Embedding(20, 4)(item))
h = tf.keras.layers.LSTM(16)(seq)
out = tf.keras.layers.Dense(AHEAD, activation="relu")(tf.keras.layers.concatenate([h, emb]))
model = tf.keras.Model([seq, item], out)
model.compile("adam", "poisson")
model.fit([xs, ids[:, None]], ys, epochs=1, verbose=0)
forecast = model.predict([per_item[:, -LOOK:], np.arange(20)[:, None]])
frame = pd.DataFrame(forecast, index=pivot.columns, columns=range(101, 101 + AHEAD))
print(frame.sum(axis=1).head())
