import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

data = np.random.rand(700, 2).astype("float32")
WIN = 60


def gen():
    for i in range(len(data) - WIN):
        x = data[i:i + WIN]
        x = x.reshape((1, WIN, 2))
        y = data[i + WIN, 0]
        yield x, y


dataset = tf.data.Dataset.from_generator(
    gen,
    output_signature=(
        tf.TensorSpec(shape=(1, WIN, 2), dtype=tf.float32),
        tf.TensorSpec(shape=(), dtype=tf.float32),
    ),
)
dataset = dataset.batch(32).prefetch(tf.data.AUTOTUNE)

model = tf.keras.Sequential()
model.add(layers.LSTM(50, return_sequences=True))
model.add(layers.LSTM(50))
model.add(layers.Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(dataset, epochs=1)
