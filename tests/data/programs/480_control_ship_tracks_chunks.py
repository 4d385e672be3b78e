import numpy as np
from keras import Sequential, layers, callbacks, optimizers

tracks = {f"ship{n}": np.cumsum(np.random.randn(120 + 10 * n, 4), axis=0) for n in range(5)}


def chunk(track, size, step):
    n = (len(track) - size) // step + 1
    return np.array([track[i * step: i * step + size] for i in range(n)])


parts = []
owners = []
for k, (name, track) in enumerate(tracks.items()):
    piece = chunk(track, 20, 10)
    parts.append(piece)
    owners += [k] * len(piece)
X = np.vstack(parts)
y = np.asarray(owners)
perm = np.random.permutation(X.shape[0])
X, y = X[perm], y[perm]
X -= X.mean(axis=(0, 1))
X /= X.std(axis=(0, 1))

net = Sequential(name="who")
net.add(layers.Input(shape=X.shape[1:]))
for i, u in enumerate((24, 12)):
    net.add(layers.LSTM(u, return_sequences=i == 0))
    net.add(layers.Dropout(0.2))
net.add(layers.Dense(len(tracks), activation="softmax"))
net.compile(optimizers.Adam(learning_rate=5e-3), "sparse_categorical_crossentropy", metrics=["accuracy"])
net.fit(X, y, validation_split=0.2, epochs=1, verbose=0, callbacks=[callbacks.ReduceLROnPlateau(patience=1)])
prob = net.predict(X[:6], verbose=0)
top2 = np.argsort(prob, axis=1)[:, ::-1][:, :2]
names = np.array(list(tracks))[top2]
print(prob.shape, top2.shape, names.shape)
