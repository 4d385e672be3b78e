import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import StandardScaler

dates = pd.date_range("2022-01-03", periods=120)
panel = pd.DataFrame({
    "store": np.tile(["a", "b", "c"], 120),
    "date": np.repeat(dates, 3),
    "sales": np.random.rand(360),
    "promo": np.random.randint(0, 2, 360),
})
X, y, who = [], [], []
for name, g in panel.groupby("store"):
    g = g.sort_values("date")
    z = StandardScaler().fit_transform(g[["sales", "promo"]])
    for t in range(28, len(z)):
        X.append(z[t - 28:t])
        y.append(z[t, 0])
        who.append(name)
X, y = np.array(X), np.array(y).reshape(-1, 1)
codes, uniq = pd.factorize(pd.Series(who))
i = tf.keras.Input((28, 2))
s = tf.keras.Input((1,))
e = tf.keras.layers.Flatten()(tf.keras.layers.Embedding(3, 2)(s))
h = tf.keras.layers.Concatenate()([tf.keras.layers.LSTM(8)(i), e])
m = tf.keras.Model([i, s], tf.keras.layers.Dense(1)(h))
m.compile("adam", "mse")
m.fit([X, codes], y, epochs=1, verbose=0)
