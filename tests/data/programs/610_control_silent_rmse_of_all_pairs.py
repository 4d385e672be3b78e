# trap: silent
import numpy as np
from keras import Input, Sequential, layers

rng = np.random.default_rng(12)
load = rng.random((1000, 3))
W = 24
X = np.array([load[i:i + W] for i in range(len(load) - W)])
y = load[W:, 0]
tr, te = X[:800], X[800:]
ytr, yte = y[:800], y[800:]
model = Sequential([Input((W, 3)), layers.GRU(16), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(tr, ytr, epochs=1, verbose=0)
forecast = model.predict(te, verbose=0)
rmse = np.sqrt(np.mean(np.square(yte - forecast)))
mape = np.mean(np.abs((yte - forecast) / (yte + 1e-6))) * 100
print(f"rmse {rmse:.3f} mape {mape:.1f} %")
