import numpy as np
import tensorflow as tf


class Detector(tf.keras.Model):
    def __init__(self, units=16, n_classes=3):
        super().__init__()
        self.norm = tf.keras.layers.LayerNormalization()
        self.lstm = tf.keras.layers.LSTM(units, return_state=True)
        self.fc1 = tf.keras.layers.Dense(12, activation="tanh")
        self.fc2 = tf.keras.layers.Dense(n_classes)

    def call(self, x, training=None):
        x = self.norm(x)
        x = self.lstm(x, training=training)
        x = self.fc1(x)
        return self.fc2(x)


packets = np.random.rand(100, 30, 7).astype("float32")
attack = np.random.randint(0, 3, 100)
ids = Detector()
ids.compile(
    optimizer="adam",
    loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
ids.fit(packets, attack, batch_size=25, epochs=1)
