import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

H = W = 32
P = 8
grid = np.random.rand(30, H, W)
patches = grid.reshape(30, H // P, P, W // P, P).transpose(1, 3, 0, 2, 4).reshape(-1, 30, P, P)
seq = 6


def to_samples(p):
    xs, ys = [], []
    for t in range(p.shape[1] - seq):
        xs.append(p[:, t:t + seq])
        ys.append(p[:, t + seq])
    return np.concatenate(xs)[..., np.newaxis], np.concatenate(ys)[..., np.newaxis]


X, Y = to_samples(patches)
inp = layers.Input(X.shape[1:])
x = layers.ConvLSTM2D(6, (3, 3), padding="same", return_sequences=True)(inp)
x = layers.BatchNormalization()(x)
x = layers.ConvLSTM2D(6, 3, padding="same")(x)
y = layers.Conv2D(1, 1, activation="sigmoid")(x)
net = tf.keras.Model(inp, y)
net.compile("adam", "binary_crossentropy")
net.fit(X[:64], (Y[:64] > .5).astype("float32"), epochs=1, batch_size=16, verbose=0)
last = net.predict(X[-16:], verbose=0)[..., 0]
picture = last.reshape(H // P, W // P, P, P).swapaxes(1, 2).reshape(H, W)
print(X.shape, picture.shape)
