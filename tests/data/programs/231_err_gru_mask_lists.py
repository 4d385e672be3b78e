import numpy as np
import tensorflow as tf

sessions = [[3, 5, 9], [2, 8], [7, 7, 1, 4], [6]]
target = np.array([0, 1, 1, 0])
model = tf.keras.Sequential(
    [tf.keras.layers.Embedding(12, 6, mask_zero=True), tf.keras.layers.GRU(4), tf.keras.layers.Dense(1, activation="sigmoid")]
)
model.compile("adam", "binary_crossentropy")
model.fit(np.array(sessions), target, epochs=1, verbose=0)
