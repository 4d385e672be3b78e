import numpy as np
from tensorflow import keras


def lagged(series, p, q):
    rows = len(series) - p - q + 1
    left = np.stack([series[r:r + p] for r in range(rows)])
    right = np.stack([series[r + p:r + p + q] for r in range(rows)])
    return left[..., np.newaxis], right


def fresh(p, q):
    keras.backend.clear_session()
    net = keras.Sequential()
    net.add(keras.layers.InputLayer(shape=(p, 1)))
    net.add(keras.layers.LSTM(8, dropout=0.1, recurrent_dropout=0.1))
    net.add(keras.layers.Dense(q, activation="linear"))
    net.compile(optimizer=keras.optimizers.SGD(momentum=0.9), loss=keras.losses.Huber())
    return net


demand = 10 + np.sin(np.arange(500) / 8) + np.random.normal(0, .1, 500)
p, q = 24, 6
scores = {}
origins = [300, 360, 420]
for origin in origins:
    train, test = demand[:origin], demand[origin - p:origin + 60]
    m, s = train.mean(), train.std()
    tx, ty = lagged((train - m) / s, p, q)
    vx, vy = lagged((test - m) / s, p, q)
    net = fresh(p, q)
    net.fit(tx, ty, epochs=1, batch_size=64, verbose=0)
    out = net.predict(vx, verbose=0)
    scores[origin] = np.abs(out * s + m - (vy * s + m)).mean(axis=0)
table = np.vstack(list(scores.values()))
for origin, row in zip(origins, table):
    print(origin, " ".join(f"{v:.2f}" for v in row))
