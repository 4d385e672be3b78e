import numpy as np
import matplotlib
from tensorflow.keras import layers, models, optimizers

steps, feats = 24, 7
X = np.random.rand(512, steps, feats)
y = (X[:, -6:, 0].mean(axis=1) > 0.5).astype("int32")
idx = np.random.permutation(len(X))
train_idx, test_idx = idx[:400], idx[400:]

net = models.Sequential(name="door_sensor")
net.add(layers.Input(shape=(steps, feats)))
net.add(layers.Bidirectional(layers.LSTM(16)))
net.add(layers.Dense(8, activation="relu"))
net.add(layers.Dense(1, activation="sigmoid"))
net.compile(optimizer=optimizers.Adam(1e-3), loss="binary_crossentropy", metrics=["accuracy"])
log = net.fit(X[train_idx], y[train_idx], epochs=2, validation_split=0.2, verbose=0)
best_epoch = int(np.argmin(log.history["val_loss"])) + 1
curves = np.stack([log.history["acc"], log.history["val_acc"]])
print(best_epoch, curves.shape)
