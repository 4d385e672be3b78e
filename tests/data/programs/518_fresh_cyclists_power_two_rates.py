import numpy as np
import keras
from keras import layers


def resample(sig, k):
    n = len(sig) // k * k
    return sig[:n].reshape(-1, k, sig.shape[1]).mean(axis=1)


rides = [np.random.rand(int(n), 3) for n in (1000, 1203, 1110, 990)]
fast, slow, ftp = [], [], []
for ride in rides:
    half = resample(ride, 10)
    for j in range(0, len(half) - 60, 30):
        slow.append(half[j:j + 60])
        fast.append(ride[j * 10 + 480:j * 10 + 600])
        ftp.append(ride[j * 10 + 600, 0])
fast, slow, ftp = map(np.array, (fast, slow, ftp))
a, b = keras.Input(fast.shape[1:]), keras.Input(slow.shape[1:])


def branch(x, *units):
    for u in units[:-1]:
        x = layers.GRU(u, return_sequences=True)(x)
    return layers.GRU(units[-1])(x)


z = layers.Concatenate()([branch(a, 12, 8), branch(b, 12, 8, 6)])
for u in (10, 1):
    z = layers.Dense(u, activation="relu" if u > 1 else None)(z)
net = keras.Model((a, b), z)
net.compile("adam", "mse")
net.fit((fast, slow), ftp, epochs=1, verbose=0)
print(net.predict((fast, slow), verbose=0).ravel()[:4], z.shape)
