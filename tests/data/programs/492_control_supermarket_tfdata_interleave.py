import numpy as np
import tensorflow as tf

sales = np.random.poisson(5, size=(12, 365)).astype("float32")
WIN, HOR = 28, 7


def make_store(row):
    ds = tf.data.Dataset.from_tensor_slices(row)
    ds = ds.window(WIN + HOR, shift=7, drop_remainder=True)
    return ds.flat_map(lambda w: w.batch(WIN + HOR))


stores = [make_store(r) for r in sales]
full = stores[0]
for other in stores[1:]:
    full = full.concatenate(other)
full = full.map(lambda w: (w[:WIN, tf.newaxis], w[WIN:]))
train = full.shuffle(500).batch(32, drop_remainder=True).prefetch(1)

model = tf.keras.Sequential([
    tf.keras.layers.LSTM(16, input_shape=(WIN, 1)),
    tf.keras.layers.Dense(HOR, activation="softplus"),
])
model.compile(loss="poisson", optimizer="adam", metrics=["mae"])
model.fit(train, epochs=1, verbose=0)
last = sales[:, -WIN:][..., None]
forecast = model.predict(last, verbose=0)
total = forecast.sum(axis=0)
print(forecast.shape, total.shape)
