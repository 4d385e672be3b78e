# given: orders = pd.DataFrame({"user_id": np.repeat(np.arange(30), 10), "product_id": np.random.randint(1, 50, 300), "order_ts": np.tile(np.arange(10), 30)})
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras.preprocessing.sequence import pad_sequences

orders = pd.read_csv("orders.csv")
orders = orders.sort_values("order_ts")
baskets = orders.groupby("user_id")["product_id"].apply(list)
max_len = 8
seqs = pad_sequences(baskets.tolist(), maxlen=max_len + 1, padding="pre")
X, y = seqs[:, :-1], seqs[:, -1]
n_products = 50
model = tf.keras.Sequential([
    tf.keras.layers.Input((max_len,)),
    tf.keras.layers.Embedding(n_products, 12, mask_zero=True),
    tf.keras.layers.GRU(20),
    tf.keras.layers.Dense(n_products, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=1, batch_size=10, verbose=0)
recs = np.argsort(model.predict(X, verbose=0), axis=1)[:, -5:]
hit = (recs == y[:, None]).any(axis=1).mean()
