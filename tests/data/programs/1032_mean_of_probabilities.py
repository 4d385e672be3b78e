import numpy as np
import tensorflow as tf
from sklearn.metrics import accuracy_score

X = np.random.rand(120, 20, 3)
y = np.random.randint(0, 2, 120)
nets = []
for seed in (1, 2, 3):
    tf.keras.utils.set_random_seed(seed)
    net = tf.keras.Sequential([tf.keras.Input((20, 3)), tf.keras.layers.LSTM(6), tf.keras.layers.Dense(1, activation="sigmoid")])
    net.compile("adam", "binary_crossentropy")
    net.fit(X[:90], y[:90], epochs=1, verbose=0)
    nets.append(net)
votes = np.stack([net.predict(X[90:], verbose=0) for net in nets])
p = votes.mean(axis=0)
pred = (p > 0.5).astype(int)
# trap: silent
hits = (pred == y[90:])
print("accuracy", hits.mean(), accuracy_score(y[90:], pred))
