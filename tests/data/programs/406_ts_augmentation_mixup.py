import numpy as np
import tensorflow as tf

X = np.random.randn(120, 50, 3).astype("float32")
y = tf.keras.utils.to_categorical(np.repeat([0, 1, 2], 40), 3)


def jitter(x, sigma=0.03):
    return x + np.random.normal(0, sigma, x.shape)


def scaling(x, sigma=0.1):
    factor = np.random.normal(1.0, sigma, (x.shape[0], 1, x.shape[2]))
    return x * factor


def crop(x, size):
    start = np.random.randint(0, x.shape[1] - size)
    return x[:, start:start + size]


def mixup(x, y, alpha=0.2):
    lam = np.random.beta(alpha, alpha, len(x))
    order = np.random.permutation(len(x))
    lx, ly = lam[:, None, None], lam[:, None]
    return lx * x + (1 - lx) * x[order], ly * y + (1 - ly) * y[order]


Xa = np.concatenate([X, jitter(X), scaling(X)])
ya = np.tile(y, (3, 1))
Xm, ym = mixup(Xa, ya)
Xc = crop(Xm, 40)
print(Xa.shape, ya.shape, Xm.shape, Xc.shape)
model = tf.keras.Sequential([
    tf.keras.layers.Input((40, 3)),
    tf.keras.layers.Conv1D(8, 5, activation="relu"),
    tf.keras.layers.GRU(12),
    tf.keras.layers.Dense(3, activation="softmax"),
])
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
model.fit(Xc, ym, epochs=1, batch_size=36, verbose=0)
tta = np.mean([model.predict(crop(X, 40), verbose=0) for _ in range(4)], axis=0)
