import numpy as np
import tensorflow as tf

batch, steps, joints = 24, 30, 17
poses = tf.random.normal((batch, steps, joints, 3))
velocity = poses[:, 1:] - poses[:, :-1]
features = tf.concat([poses, velocity], axis=-1)
flat = tf.reshape(features, (batch, steps, joints * 6))
model = tf.keras.Sequential([
    tf.keras.layers.Input((steps, joints * 6)),
    tf.keras.layers.LSTM(32),
    tf.keras.layers.Dense(4, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(flat, np.random.randint(0, 4, batch), epochs=1)
