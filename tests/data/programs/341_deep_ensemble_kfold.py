import numpy as np
import tensorflow as tf
from sklearn.model_selection import KFold, TimeSeriesSplit

N, T, F = 200, 24, 4
X = np.random.rand(N, T, F).astype(np.float32)
y = X[:, -6:, 0].mean(axis=1, keepdims=True)


def make(units=16):
    tf.keras.backend.clear_session()
    m = tf.keras.Sequential()
    m.add(tf.keras.layers.InputLayer(shape=(T, F)))
    m.add(tf.keras.layers.SimpleRNN(units))
    m.add(tf.keras.layers.Dense(y.shape[1]))
    m.compile("adam", loss=tf.keras.losses.LogCosh())
    return m


oof = np.zeros((N, 1))
scores = []
for fold, (tr, va) in enumerate(KFold(n_splits=4, shuffle=True, random_state=1).split(X)):
    m = make()
    m.fit(X[tr], y[tr], validation_data=(X[va], y[va]), epochs=1, verbose=0)
    oof[va] = m.predict(X[va], verbose=0)
    scores.append(np.sqrt(((oof[va] - y[va]) ** 2).mean()))
    print(f"fold {fold}: {scores[-1]:.4f}")
print(np.mean(scores), np.std(scores))
tscv = TimeSeriesSplit(n_splits=4)
sizes = []
for tr, va in tscv.split(X):
    sizes.append((len(tr), len(va)))
ensemble = [make(u) for u in (8, 16, 24)]
stacked = np.stack([m.predict(X, verbose=0) for m in ensemble])
mean, spread = stacked.mean(0), stacked.std(0)
