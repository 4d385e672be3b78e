import numpy as np
import tensorflow as tf

data = np.random.rand(1000, 5)
target = data[:, 0]
n_past = 48
train_ds = tf.keras.utils.timeseries_dataset_from_array(
    data[:800], target[n_past:], sequence_length=n_past, batch_size=64
)
model = tf.keras.Sequential([
    tf.keras.layers.Input(shape=(n_past, 5)),
    tf.keras.layers.LSTM(16),
    tf.keras.layers.Dense(1),
])
model.compile(loss="mse", optimizer="adam")
model.fit(train_ds, epochs=1)
window = data[-n_past:]
tomorrow = model.predict(window)
print(float(tomorrow[0, 0]))
