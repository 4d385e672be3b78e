import numpy as np, pandas as pd
import tensorflow as tf
sales = pd.DataFrame({"shop": np.repeat(np.arange(8), 30), "day": np.tile(np.arange(30), 8), "sold": np.random.rand(240), "price": np.random.rand(240)})
tables = [g.sort_values("day")[["sold", "price"]].to_numpy() for _, g in sales.groupby("shop")]
x = np.stack(tables)
y = x[:, -1, 0]
x = x[:, :-1]
m = tf.keras.Sequential([
    tf.keras.layers.Input((30, 2)),
    tf.keras.layers.GRU(8),
    tf.keras.layers.Dense(1),
])
m.compile(loss="mae")
print(m(x).shape)
m.fit(x, y, verbose=0)
