import numpy as np
import tensorflow as tf

clicks = np.random.rand(300, 12)
bought = np.random.randint(0, 2, 300)
model = tf.keras.Sequential(
    [
        tf.keras.layers.Input(shape=(12)),
        tf.keras.layers.LSTM(8),
        tf.keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile("adam", "binary_crossentropy")
model.fit(clicks, bought, epochs=1)
