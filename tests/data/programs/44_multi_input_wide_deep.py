import numpy as np
from tensorflow.keras.layers import Input, Embedding, LSTM, Dense, Flatten, Concatenate, Dropout
from tensorflow.keras.models import Model
from tensorflow.keras.utils import to_categorical, plot_model

n_samples = 320
n_stores = 45
lookback = 28
n_numeric = 6

sales_history = np.random.rand(n_samples, lookback, 1)
numeric = np.random.rand(n_samples, n_numeric)
store_id = np.random.randint(0, n_stores, (n_samples, 1))
weekday = to_categorical(np.random.randint(0, 7, n_samples), 7)
target = np.random.rand(n_samples)

seq_in = Input(shape=(lookback, 1), name="sales")
num_in = Input(shape=(n_numeric,), name="numeric")
store_in = Input(shape=(1,), name="store")
day_in = Input(shape=(7,), name="weekday")

s = LSTM(64, return_sequences=True)(seq_in)
s = LSTM(32)(s)
e = Embedding(n_stores, 10)(store_in)
e = Flatten()(e)
merged = Concatenate()([s, num_in, e, day_in])
z = Dense(64, activation="relu")(merged)
z = Dropout(0.2)(z)
out = Dense(1, name="forecast")(z)

model = Model(inputs=[seq_in, num_in, store_in, day_in], outputs=out)
model.compile("adam", loss="mae")
model.fit({"sales": sales_history, "numeric": numeric, "store": store_id, "weekday": weekday},
          {"forecast": target}, epochs=1, batch_size=64, verbose=0)
yhat = model.predict([sales_history[:5], numeric[:5], store_id[:5], weekday[:5]], verbose=0)
print(yhat.shape)
