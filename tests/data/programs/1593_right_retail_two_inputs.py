# given: sales = pd.DataFrame({"store": np.repeat(np.arange(6), 50), "promo": np.random.randint(0, 2, 300), "units": np.random.rand(300)})
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras.layers import LSTM, Concatenate, Dense, Embedding, Flatten, Input

CFG = {"window": 14, "horizon": 7, "store_dim": 3, "units": 20}

sales = pd.read_parquet("sales.parquet")
n_stores = sales["store"].nunique()

seqs, ids, targets = [], [], []
for store, group in sales.groupby("store"):
    block = group[["units", "promo"]].values.astype("float32")
    for s in range(len(block) - CFG["window"] - CFG["horizon"] + 1):
        e = s + CFG["window"]
        seqs.append(block[s:e])
        targets.append(block[e:e + CFG["horizon"], 0])
        ids.append(store)

seqs = np.stack(seqs)
ids = np.array(ids).reshape(-1, 1)
targets = np.array(targets)
print(seqs.shape, ids.shape, targets.shape)

history_in = Input((CFG["window"], 2), name="history")
store_in = Input((1,), name="store")
s = Flatten()(Embedding(n_stores, CFG["store_dim"])(store_in))
h = LSTM(CFG["units"])(history_in)
both = Concatenate()([h, s])
both = Dense(16, activation="relu")(both)
week = Dense(CFG["horizon"], name="week")(both)

model = tf.keras.Model({"history": history_in, "store": store_in}, week)
model.compile(optimizer="adam", loss="mae")
model.fit({"history": seqs, "store": ids}, targets, epochs=1, batch_size=32, verbose=0)

forecast = model.predict({"history": seqs[-3:], "store": ids[-3:]}, verbose=0)
print(pd.DataFrame(forecast, columns=[f"d{i + 1}" for i in range(CFG["horizon"])]).round(2))
