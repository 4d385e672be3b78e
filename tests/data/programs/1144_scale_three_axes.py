import numpy as np
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
import tensorflow as tf
from tensorflow.keras import layers, models

# accelerometer: x y z at 50 Hz, two seconds each
signals = np.random.randn(240, 100, 3)
activity = np.random.choice(["walk", "sit", "stairs", "run"], size=240)
names, codes = np.unique(activity, return_inverse=True)

X_tr, X_te, y_tr, y_te = train_test_split(signals, codes, test_size=0.25, stratify=codes)
print("train", X_tr.shape, "test", X_te.shape)

scaler = StandardScaler()
X_tr = scaler.fit_transform(X_tr)
X_te = scaler.transform(X_te)

net = models.Sequential([
    layers.Input(shape=X_tr.shape[1:]),
    layers.LSTM(24, return_sequences=True),
    layers.LSTM(12),
    layers.Dense(len(names), activation="softmax"),
])
net.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
net.fit(X_tr, y_tr, epochs=1, verbose=0)
