import numpy as np
import tensorflow as tf


def batch_generator(x_data, y_data, batch_size, sequence_length):
    while True:
        x_batch = np.zeros(shape=(batch_size, sequence_length, x_data.shape[1]), dtype=np.float32)
        y_batch = np.zeros(shape=(batch_size, sequence_length, y_data.shape[1]), dtype=np.float32)
        for i in range(batch_size):
            idx = np.random.randint(len(x_data) - sequence_length)
            x_batch[i] = x_data[idx:idx + sequence_length]
            y_batch[i] = y_data[idx:idx + sequence_length]
        yield x_batch, y_batch


x = np.random.rand(1000, 20)
y = np.random.rand(1000, 3)
generator = batch_generator(x, y, batch_size=32, sequence_length=50)
x_batch, y_batch = next(generator)
print(x_batch.shape)
print(y_batch.shape)
model = tf.keras.Sequential()
model.add(tf.keras.layers.GRU(units=24, return_sequences=False, input_shape=(None, x.shape[1])))
model.add(tf.keras.layers.Dense(y.shape[1], activation="sigmoid"))
model.compile(loss="mse", optimizer="rmsprop")
model.fit(generator, epochs=1, steps_per_epoch=5, verbose=0)
