import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, LSTM, Dense, Concatenate, Embedding, Flatten
from tensorflow.keras.models import Model

n_stores, n_weeks = 20, 12
sales_in = Input(shape=(n_weeks, 3), name="sales")
store_in = Input(shape=(1,), name="store_id")

store_emb = Embedding(n_stores, 5)(store_in)
seq = LSTM(24, return_sequences=False)(sales_in)

merged = Concatenate(axis=-1)([seq, store_emb])
out = Dense(16, activation="relu")(merged)
out = Dense(1, name="next_week")(out)

model = Model(inputs=[sales_in, store_in], outputs=out)
model.compile(optimizer="adam", loss="mse")

sales = np.random.rand(200, n_weeks, 3)
stores = np.random.randint(0, n_stores, size=(200, 1))
next_week = np.random.rand(200, 1)
model.fit({"sales": sales, "store_id": stores}, next_week, epochs=1)
