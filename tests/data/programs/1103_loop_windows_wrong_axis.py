# trap: traps/window-read-as-samples
import numpy as np
import tensorflow as tf

pressure = np.random.rand(200).astype("float32")
L = 10
X = np.stack([pressure[i:i + L] for i in range(190)])[..., np.newaxis]
Y = pressure[L:]
net = tf.keras.Sequential([tf.keras.layers.Input((None, 1)), tf.keras.layers.GRU(8), tf.keras.layers.Dense(1)])
net.compile("adam", "mse")
net.train_on_batch(X[:32], Y[:32])

def ahead(net, window):
    guess = net.predict(window.reshape(-1, 1), verbose=0)
    return float(guess[-1, 0])

print(ahead(net, pressure[-L:]))
