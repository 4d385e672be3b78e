import numpy as np
import tensorflow as tf

x = np.random.rand(128, 20, 5)
load = np.random.rand(128, 1)
fault = np.random.randint(0, 3, 128)
inp = tf.keras.layers.Input((20, 5), name="window")
h = tf.keras.layers.LSTM(24)(inp)
a = tf.keras.layers.Dense(1, name="load")(h)
b = tf.keras.layers.Dense(3, activation="softmax", name="fault")(h)
model = tf.keras.Model(inputs=inp, outputs=[a, b])
model.compile(
    optimizer="adam",
    loss={"load_out": "mse", "fault": "sparse_categorical_crossentropy"},
    loss_weights={"load_out": 1.0, "fault": 0.5},
)
model.fit(x, {"load": load, "fault": fault}, epochs=1, batch_size=32)
