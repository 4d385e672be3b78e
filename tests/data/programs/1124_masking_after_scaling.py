# trap: traps/pad-sequences-truncates-floats
import numpy as np
import tensorflow as tf

# power traces, each divided by its own maximum
traces = [np.random.gamma(2.0, 3.0, size=k) for k in (40, 52, 31, 60)]
normal = []
for t in traces:
    normal.append(t / t.max())
X = tf.keras.preprocessing.sequence.pad_sequences(normal, maxlen=60, padding="post", truncating="post")
X = X.reshape(X.shape + (1,))
y = np.array([0, 1, 1, 0])
m = tf.keras.Sequential([tf.keras.layers.Masking(0.0), tf.keras.layers.LSTM(5), tf.keras.layers.Dense(1, activation="sigmoid")])
m.compile("adam", "binary_crossentropy")
m.fit(X, y, verbose=0)
