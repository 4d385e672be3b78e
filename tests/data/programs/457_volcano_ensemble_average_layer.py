import numpy as np
import keras
from keras import layers


def member(kind, units, seed):
    layer = {"lstm": layers.LSTM, "gru": layers.GRU, "rnn": layers.SimpleRNN}[kind]
    return keras.Sequential([keras.Input((30, 4)), layer(units, kernel_initializer=keras.initializers.GlorotUniform(seed)), layers.Dense(1)], name=f"{kind}_{seed}")


members = [member(k, u, s) for s, (k, u) in enumerate([("lstm", 8), ("gru", 12), ("rnn", 16)])]
X, y = np.random.rand(100, 30, 4), np.random.rand(100)
order = np.random.permutation(100)
folds = np.array_split(order, 5)
votes = []
for i, m in enumerate(members):
    m.compile(optimizer="adam", loss="mse")
    keep = np.concatenate([f for j, f in enumerate(folds) if j != i])
    m.fit(X[keep], y[keep], epochs=1, verbose=0)
    votes.append(m.predict(X[folds[i]], verbose=0).ravel())
votes = np.stack(votes)
whole = keras.Input((30, 4))
joint = keras.Model(whole, layers.Average()([m(whole) for m in members]))
final = joint.predict(X, verbose=0)
weights = np.array([.5, .3, .2])
blend = np.average([m.predict(X, verbose=0)[:, 0] for m in members], axis=0, weights=weights)
print(votes.shape, final.shape, blend.shape)
