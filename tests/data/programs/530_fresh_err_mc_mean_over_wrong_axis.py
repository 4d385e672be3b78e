import numpy as np
import keras

keras.utils.set_random_seed(3)
window, horizon = 20, 4
signal = np.cumsum(np.random.randn(900))
X = np.array([signal[i:i + window] for i in range(len(signal) - window - horizon)])
Y = np.array([signal[i + window:i + window + horizon] for i in range(len(signal) - window - horizon)])
X = np.expand_dims(X, -1)
n = int(0.8 * X.shape[0])

model = keras.models.Sequential([
    keras.layers.Input(shape=(window, 1)),
    keras.layers.GRU(16),
    keras.layers.Dropout(0.4),
    keras.layers.Dense(horizon),
])
model.compile(loss="huber", optimizer="nadam")
model.fit(X[:n], Y[:n], epochs=1, verbose=0)

samples = []
for k in range(25):
    samples.append(model(X[n:], training=True).numpy())
samples = np.array(samples)
mean = samples.mean(axis=1)
sigma = samples.std(axis=1)
residual = Y[n:] - mean
z = residual / sigma
print(np.abs(z).mean())
