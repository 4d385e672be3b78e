# trap: silent
import numpy as np
import tensorflow as tf

x = np.random.rand(64, 20, 5).astype("float32")
y = np.random.randint(0, 2, size=(64, 1))
model = tf.keras.Sequential([
    tf.keras.layers.LSTM(16, input_shape=(20, 5)),
    tf.keras.layers.Dense(1, activation="softmax"),
])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=1, verbose=0)
