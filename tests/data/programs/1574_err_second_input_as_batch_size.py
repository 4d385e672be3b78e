import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

# sales of shops: history of 14 days and what is known of the shop
history = np.random.poisson(20, (100, 14, 2)).astype("float32")
shop = np.random.rand(100, 5).astype("float32")
sales = np.random.poisson(20, (100, 7)).astype("float32")

hist_in = keras.Input(shape=(14, 2), name="history")
shop_in = keras.Input(shape=(5,), name="shop")
h = layers.LSTM(24)(hist_in)
s = layers.Dense(8, activation="relu")(shop_in)
both = layers.Concatenate()([h, s])
both = layers.Dense(16, activation="relu")(both)
out = layers.Dense(7, name="week")(both)

forecaster = keras.Model(inputs=[hist_in, shop_in], outputs=out)
forecaster.compile(optimizer="adam", loss="poisson")

cut = 80
forecaster.fit([history[:cut], shop[:cut]], sales[:cut], batch_size=16, epochs=1, verbose=0)

week = forecaster.predict(history[cut:], shop[cut:])
error = np.abs(week - sales[cut:]).mean(axis=0)
for day, e in enumerate(error, 1):
    print("day", day, "error", round(float(e), 2))
