import numpy as np
import tensorflow as tf
from tensorflow.keras import layers as L, Model


def inception(x, filters=8, kernels=(3, 5, 9)):
    branches = [L.Conv1D(filters, k, padding="same", activation="relu")(x) for k in kernels]
    pool = L.MaxPooling1D(3, strides=1, padding="same")(x)
    branches.append(L.Conv1D(filters, 1)(pool))
    return L.Concatenate()(branches)


def residual(x, fn, **kwargs):
    y = fn(x, **kwargs)
    if x.shape[-1] != y.shape[-1]:
        x = L.Conv1D(y.shape[-1], 1)(x)
    return L.Add()([x, y])


def eeg_net(n_channels=18, length=128, n_classes=3):
    inputs = L.Input((length, n_channels), name="eeg")
    x = residual(inputs, inception)
    x = L.AveragePooling1D(4)(x)
    x = residual(x, inception, filters=12, kernels=[3, 7])
    x = L.LayerNormalization()(x)
    a = L.GRU(10, return_sequences=True)(x)
    attn = L.MultiHeadAttention(num_heads=2, key_dim=5)(a, a)
    a = L.Add()([a, attn])
    pooled = L.Concatenate()([L.GlobalMaxPooling1D()(a), L.GlobalAveragePooling1D()(a)])
    return Model(inputs, L.Dense(n_classes, "softmax")(pooled), name="eeg_net")


net = eeg_net()
net.compile("adam", "sparse_categorical_crossentropy", ["accuracy"])
signals = np.random.randn(40, 128, 18).astype(np.float32)
labels = np.random.randint(3, size=40)
weights = {c: 1.0 + c for c in range(3)}
net.fit(signals, labels, epochs=1, batch_size=10, class_weight=weights, verbose=0)
features = Model(net.input, net.layers[-2].output)
emb = features.predict(signals, verbose=0)
dist = np.linalg.norm(emb[:, None, :] - emb[None, :, :], axis=-1)
print(emb.shape, dist.shape, dist.argsort(axis=1)[:, 1:4].shape)
