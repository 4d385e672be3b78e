import numpy as np
from tensorflow.keras import layers, models

fs = 50
secs = 4
x = np.random.randn(48, fs * secs, 6)
y = np.random.randint(5, size=48)

inp = layers.Input(shape=x.shape[1:])
fine = layers.Conv1D(16, kernel_size=3, strides=2, padding="valid")(inp)
fine = layers.ReLU()(fine)
coarse = layers.Conv1D(16, kernel_size=9, strides=2, padding="valid")(inp)
coarse = layers.ReLU()(coarse)
both = layers.Add()([fine, coarse])
h = layers.LSTM(32)(both)
p = layers.Dense(5, activation="softmax")(h)
net = models.Model(inp, p)
net.compile(loss="sparse_categorical_crossentropy", optimizer="adam")
net.fit(x, y, epochs=2, verbose=0)
