import os
import numpy as np
import tensorflow as tf
from sklearn.preprocessing import OneHotEncoder
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split

LABELS = ["WALKING", "UPSTAIRS", "DOWNSTAIRS", "SITTING", "STANDING", "LAYING"]
SIGNALS = ["body_acc_x", "body_acc_y", "body_acc_z", "body_gyro_x", "body_gyro_y", "body_gyro_z"]


def load_signal(name, n=180):
    rng = np.random.default_rng(len(name))
    return rng.normal(size=(n, 64))


def load_signals():
    signals = []
    for s in SIGNALS:
        signals.append(load_signal(s))
    return np.transpose(signals, (1, 2, 0))


X = load_signals()
y = np.random.randint(0, len(LABELS), len(X))
enc = OneHotEncoder(categories=[range(6)], sparse_output=False)
Y = enc.fit_transform(y.reshape(-1, 1))

X_tr, X_te, Y_tr, Y_te = train_test_split(X, Y, test_size=0.25, random_state=1, stratify=None)
timesteps, input_dim, n_classes = X_tr.shape[1], X_tr.shape[2], Y_tr.shape[1]

mean = X_tr.mean(axis=(0, 1), keepdims=True)
std = X_tr.std(axis=(0, 1), keepdims=True)
X_tr = (X_tr - mean) / std
X_te = (X_te - mean) / std

model = tf.keras.models.Sequential([
    tf.keras.layers.Input((timesteps, input_dim)),
    tf.keras.layers.Conv1D(16, 5, padding="same", activation="relu"),
    tf.keras.layers.MaxPool1D(2),
    tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(8, return_sequences=True)),
    tf.keras.layers.GlobalAveragePooling1D(),
    tf.keras.layers.Dense(n_classes, activation="softmax"),
])
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
model.fit(X_tr, Y_tr, batch_size=32, epochs=1, validation_data=(X_te, Y_te), verbose=0)
probs = model.predict(X_te, verbose=0)
pred = probs.argmax(axis=1)
true = Y_te.argmax(axis=1)
cm = confusion_matrix(true, pred, labels=list(range(n_classes)))
print(cm.sum(), dict(zip(LABELS, cm.diagonal())))
