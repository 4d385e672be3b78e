import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
pulses = rng.normal(size=(240, 50, 2))
label = rng.integers(0, 3, 240)
order = rng.permutation(len(pulses))
pulses, label = pulses[order], label[order]
onehot = tf.keras.utils.to_categorical(label, 3)
sizes = [int(240 * f) for f in (0.6, 0.8)]
(xa, xb, xc), (ya, yb, yc) = np.split(pulses, sizes), np.split(onehot, sizes)
m = tf.keras.Sequential([tf.keras.Input((50, 2)), tf.keras.layers.GRU(8), tf.keras.layers.Dense(3, activation="softmax")])
m.compile("adam", "categorical_crossentropy")
for epoch in range(2):
    p = rng.permutation(len(xa))
    for k in range(0, len(p), 24):
        rows = p[k:k + 24]
        m.train_on_batch(xa[rows], ya[rows])
print(m.evaluate(xb, yb, verbose=0), m.predict(xc, verbose=0).shape)
