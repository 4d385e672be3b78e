import numpy as np
import pandas as pd
import tensorflow as tf

df = pd.DataFrame(np.random.rand(260, 3), columns=["qty", "price", "stock"], index=pd.date_range("2022", periods=260))
HORIZONS = (1, 3, 7)
LAGS = 21
values = df.values.astype("float32")
last = len(values) - max(HORIZONS)
X = np.array([values[t - LAGS : t] for t in range(LAGS, last + 1)])
Y = {f"h{h}": np.array([values[t + h - 1, 0] for t in range(LAGS, last + 1)]) for h in HORIZONS}
inp = tf.keras.Input((LAGS, 3))
trunk = tf.keras.layers.LSTM(14)(inp)
heads = {f"h{h}": tf.keras.layers.Dense(1, name=f"h{h}")(trunk) for h in HORIZONS}
model = tf.keras.Model(inp, heads)
model.compile("adam", {k: "mse" for k in heads})
model.fit(X, Y, epochs=1, batch_size=32, verbose=0)
pred = model.predict(X[:10], verbose=0)
table = np.column_stack([pred[f"h{h}"] for h in HORIZONS])
print(table.shape)
