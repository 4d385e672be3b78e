import numpy as np
import pandas as pd
import tensorflow as tf

river = pd.DataFrame(np.random.rand(800, 3), columns=["rain", "snow", "level"])
mean, std = river.mean(), river.std()
river = (river - mean) / std

past, stride = 36, 1
feature_cols = ["rain", "snow", "level"]
x_part = river[feature_cols].values
y_part = river["level"].values

# trap: traps/label-off-by-k
loader = tf.keras.preprocessing.timeseries_dataset_from_array(
    x_part,
    y_part,
    sequence_length=past,
    sampling_rate=stride,
    batch_size=32,
)
for batch in loader.take(1):
    xs, ys = batch
print("Input shape:", xs.numpy().shape)
print("Target shape:", ys.numpy().shape)

inputs = tf.keras.layers.Input(shape=(xs.shape[1], xs.shape[2]))
out = tf.keras.layers.LSTM(16)(inputs)
out = tf.keras.layers.Dense(1)(out)
flood = tf.keras.Model(inputs=inputs, outputs=out)
flood.compile(optimizer=tf.keras.optimizers.Adam(learning_rate=0.001), loss="mse")
flood.fit(loader, epochs=1, verbose=0)
