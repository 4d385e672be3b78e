import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, Model

n_stores, n_items, T = 8, 20, 28
n = 160
store = np.random.randint(0, n_stores, (n, 1))
item = np.random.randint(0, n_items, (n, 1))
sales = np.random.poisson(4, size=(n, T)).astype("float32")
promo = np.random.randint(0, 2, size=(n, T)).astype("float32")
target = np.random.poisson(4, size=(n, 7)).astype("float32")

inputs = {
    "store": layers.Input((1,), name="store"),
    "item": layers.Input((1,), name="item"),
    "series": layers.Input((T, 2), name="series"),
}
s = layers.Flatten()(layers.Embedding(n_stores, 4)(inputs["store"]))
i = layers.Flatten()(layers.Embedding(n_items, 6)(inputs["item"]))
static = layers.concatenate([s, i])
rep = layers.RepeatVector(T)(static)
seq = layers.concatenate([inputs["series"], rep])
seq = layers.Conv1D(16, 3, padding="causal", activation="relu")(seq)
enc = layers.GRU(16)(seq)
out = layers.Dense(7, activation="softplus")(layers.concatenate([enc, static]))
model = Model(inputs, out)
model.compile(loss="poisson", optimizer="adam")
X = {"store": store, "item": item, "series": np.dstack((np.log1p(sales), promo))}
model.fit(X, target, epochs=1, batch_size=40, validation_split=0.25, verbose=0)
first = {k: v[:1] for k, v in X.items()}
week = model.predict(first, verbose=0)
print(week.shape, week.sum(axis=1).shape)
