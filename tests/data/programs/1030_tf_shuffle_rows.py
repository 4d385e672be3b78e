import numpy as np
import pandas as pd
import tensorflow as tf

load = pd.DataFrame(np.random.rand(900, 3), columns=["mw", "temp", "wind"])
load = load.sample(frac=1, random_state=4).reset_index(drop=True)
vals = load.to_numpy(dtype="float32")
n_back = 24
blocks = np.lib.stride_tricks.sliding_window_view(vals, n_back + 1, axis=0).swapaxes(1, 2)
x, y = blocks[:, :-1], blocks[:, -1, :1]
print(x.shape, y.shape)
model = tf.keras.Sequential([tf.keras.Input((n_back, 3)), tf.keras.layers.GRU(8), tf.keras.layers.Dense(1)])
model.compile("adam", "mae")
# trap: silent
model.fit(x, y, epochs=1, verbose=0)
