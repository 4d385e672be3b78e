import numpy as np
import keras
from keras import layers

N, F, LAG = 400, 5, 20
series = np.cumsum(np.random.randn(N, F), 0)
mu, sd = series.mean(0), series.std(0)
z = (series - mu) / sd

X = np.empty((N - LAG, LAG, F), dtype=np.float32)
Y = np.empty((N - LAG, 2), dtype=np.float32)
for j in range(N - LAG):
    X[j] = z[j:j + LAG]
    Y[j] = z[j + LAG, :2]

split = -80
model = keras.Sequential()
model.add(keras.Input(shape=(LAG, F)))
model.add(layers.GRU(16))
model.add(layers.Dense(2))
model.compile(loss="mse", optimizer=keras.optimizers.Nadam(1e-3))
history = model.fit(X[:split], Y[:split], epochs=1, verbose=0)

pred = model.predict(X[split:], verbose=0)
print("first", pred[0], "of", pred.shape)
back = pred * sd + mu
print(back[:3])
