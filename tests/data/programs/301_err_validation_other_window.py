import numpy as np
import tensorflow as tf


def ds(a, size, batch=16, shuffle=False):
    x = np.stack([a[i : i + size] for i in range(len(a) - size)])[..., None]
    y = a[size:]
    d = tf.data.Dataset.from_tensor_slices((x, y))
    if shuffle:
        d = d.shuffle(len(x))
    return d.batch(batch)


a = np.random.rand(300)
train, val = ds(a[:200], 24, shuffle=True), ds(a[200:], 24)
model = tf.keras.Sequential([
    tf.keras.layers.Input((24, 1)),
    tf.keras.layers.Conv1D(8, 5, strides=2),
    tf.keras.layers.LSTM(6, return_sequences=True),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(1),
])
model.compile("adam", "mse")
model.fit(train, validation_data=val, epochs=1, verbose=0)
later = ds(a, 30)
print(model.evaluate(later))
