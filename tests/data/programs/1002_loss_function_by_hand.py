import numpy as np
import tensorflow as tf

N = 150
wind = np.random.rand(N + 18, 4).astype("float32")
X = np.stack([wind[k:k + 18] for k in range(N)])
y = wind[18:, 2]
cut = 110

model = tf.keras.models.Sequential()
model.add(tf.keras.layers.LSTM(units=12, input_shape=(18, 4), activation="tanh"))
model.add(tf.keras.layers.Dense(units=1))
model.compile(optimizer="adam", loss="mse")
model.fit(X[:cut], y[:cut], epochs=1, verbose=0)

forecast = model.predict(X[cut:], verbose=0)
naive = wind[cut + 17:N + 17, 2]
# trap: silent
errors = np.square(forecast - y[cut:])
rmse = np.sqrt(errors.mean())
rmse_naive = np.sqrt(np.square(naive - y[cut:]).mean())
print("LSTM", rmse, "naive", rmse_naive)
