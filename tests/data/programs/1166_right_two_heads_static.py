import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import LSTM, Dense, Concatenate, Embedding, Flatten, RepeatVector, TimeDistributed, BatchNormalization
from sklearn.preprocessing import LabelEncoder

stores = ["north", "south", "east", "west"]
frames = []
for s in stores:
    frames.append(pd.DataFrame({
        "store": s,
        "day": pd.date_range("2022-01-01", periods=90),
        "sales": np.random.poisson(30, 90),
        "promo": np.random.randint(0, 2, 90),
    }))
df = pd.concat(frames, ignore_index=True)
df["dow"] = df["day"].dt.dayofweek
le = LabelEncoder()
df["store_id"] = le.fit_transform(df["store"])

PAST, FUTURE = 28, 7
past_list, future_known, static, y_sales, y_up = [], [], [], [], []
for sid, g in df.groupby("store_id"):
    values = g[["sales", "promo", "dow"]].values.astype("float32")
    for i in range(len(g) - PAST - FUTURE + 1):
        past_list.append(values[i:i + PAST])
        future_known.append(values[i + PAST:i + PAST + FUTURE, 1:])
        static.append([sid])
        nxt = values[i + PAST:i + PAST + FUTURE, :1]
        y_sales.append(nxt)
        y_up.append(float(nxt.mean() > values[i:i + PAST, 0].mean()))
past = np.stack(past_list)
future = np.stack(future_known)
static = np.array(static)
y_sales = np.array(y_sales)
y_up = np.array(y_up).reshape(-1, 1)

in_past = Input((PAST, 3), name="past")
in_future = Input((FUTURE, 2), name="future")
in_store = Input((1,), name="store")
emb = Flatten()(Embedding(len(stores), 3)(in_store))
enc, h, c = LSTM(16, return_state=True)(in_past)
context = Concatenate()([enc, emb])
context = Dense(16, activation="relu")(context)
dec = Concatenate(axis=-1)([RepeatVector(FUTURE)(context), in_future])
dec = LSTM(16, return_sequences=True)(dec, initial_state=[h, c])
sales = TimeDistributed(Dense(1), name="sales")(dec)
up = Dense(1, activation="sigmoid", name="up")(context)
model = Model([in_past, in_future, in_store], [sales, up])
model.compile(optimizer="adam", loss={"sales": "mse", "up": "binary_crossentropy"}, loss_weights={"sales": 1.0, "up": 0.2},
              metrics={"sales": ["mae"], "up": ["accuracy"]})
model.fit({"past": past, "future": future, "store": static}, {"sales": y_sales, "up": y_up}, epochs=1, batch_size=32, verbose=0)
pred_sales, pred_up = model.predict([past[:4], future[:4], static[:4]], verbose=0)
