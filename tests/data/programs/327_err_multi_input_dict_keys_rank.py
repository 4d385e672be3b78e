import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense, concatenate, Flatten, Embedding
from tensorflow.keras.models import Model

n_stores, n_days, n_feats = 50, 28, 6
store_id = np.random.randint(0, n_stores, (500, 1))
weather = np.random.random((500, n_days, n_feats))
promo = np.random.random((500, n_days))
sales = np.random.random((500, 1))

in_store = Input(shape=(1,), name="store")
in_weather = Input(shape=(n_days, n_feats), name="weather")
in_promo = Input(shape=(n_days, 1), name="promo")

s = Embedding(n_stores, 4)(in_store)
w = LSTM(12, return_sequences=True)(in_weather)
p = LSTM(12)(in_promo)
merged = concatenate([Flatten()(s), w, p])
out = Dense(1)(Dense(16, activation="relu")(merged))
model = Model(inputs=[in_store, in_weather, in_promo], outputs=out)
model.compile(loss="mse", optimizer="adam")
model.fit({"store": store_id, "weather": weather, "promo": promo}, sales, epochs=1)
