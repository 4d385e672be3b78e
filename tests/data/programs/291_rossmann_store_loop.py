import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.pipeline import make_pipeline
from sklearn.impute import SimpleImputer
from tensorflow.keras import layers, models

stores = {s: pd.DataFrame({"sales": np.random.rand(90), "open": np.ones(90), "promo": np.random.rand(90)}) for s in (1, 2, 3)}
WINDOW = 14
X, y, ids = [], [], []
for store, df in stores.items():
    pipe = make_pipeline(StandardScaler())
    values = pipe.fit_transform(df)
    for t in range(WINDOW, len(values)):
        X.append(values[t - WINDOW : t])
        y.append(values[t, 0])
        ids.append(store - 1)
X = np.asarray(X, dtype=np.float32)
y = np.asarray(y, dtype=np.float32).reshape(-1, 1)
ids = np.asarray(ids)

seq_in = layers.Input((WINDOW, X.shape[-1]))
id_in = layers.Input((1,), dtype="int32")
emb = layers.Flatten()(layers.Embedding(len(stores), 4)(id_in))
h = layers.LSTM(12)(seq_in)
h = layers.concatenate([h, emb])
h = layers.Dense(8, activation="relu")(h)
out = layers.Dense(1)(h)
model = models.Model([seq_in, id_in], out)
model.compile(optimizer="adam", loss="mse")
hist = model.fit([X, ids], y, epochs=1, batch_size=32, verbose=0)
p = model.predict([X[-5:], ids[-5:]], verbose=0).ravel()
print(pd.Series(p))
