import numpy as np
import tensorflow as tf

x = np.random.rand(36, 15, 4)
y = np.random.randint(0, 3, (36, 15))
weights = np.ones((36, 10))
weights[:, :3] = 0
model = tf.keras.Sequential(
    [
        tf.keras.Input((15, 4)),
        tf.keras.layers.GRU(8, return_sequences=True),
        tf.keras.layers.Dense(3, activation="softmax"),
    ]
)
model.compile("adam", "sparse_categorical_crossentropy", weighted_metrics=[])
model.fit(x, y, sample_weight=weights, batch_size=12, epochs=1, verbose=0)
