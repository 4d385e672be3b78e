# given: flights = pd.DataFrame({"carrier": ["AA", "DL", "UA", "WN"] * 100, "hour": np.random.randint(0, 24, 400), "delay": np.random.rand(400), "wind": np.random.rand(400)})
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras import layers

flights = pd.read_csv("flights.csv")
carriers = flights["carrier"].astype("category")
flights["carrier_id"] = carriers.cat.codes
n_carriers = 4
STEPS = 8
numeric = flights[["hour", "delay", "wind"]].to_numpy(dtype="float32")
ids = flights["carrier_id"].to_numpy()
starts = np.arange(0, 400 - STEPS)
seq = np.stack([numeric[s:s + STEPS] for s in starts])
car = ids[starts + STEPS]
y = numeric[starts + STEPS, 1]
ds = tf.data.Dataset.from_tensor_slices(({"seq": seq, "carrier": car}, y)).shuffle(400).batch(32)
seq_in = layers.Input((STEPS, 3), name="seq")
car_in = layers.Input((), name="carrier", dtype="int32")
e = layers.Embedding(n_carriers, 2)(car_in)
x = layers.LSTM(16)(seq_in)
x = layers.concatenate([x, e])
out = layers.Dense(1)(x)
model = tf.keras.Model([seq_in, car_in], out)
model.compile("adam", "mae")
model.fit(ds, epochs=1, verbose=0)
pred = model.predict({"seq": seq[:10], "carrier": car[:10]}, verbose=0)
