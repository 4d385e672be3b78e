import numpy as np
import tensorflow as tf

n_steps, n_features = 10, 4
model = tf.keras.Sequential([
    tf.keras.Input((n_steps, n_features)),
    tf.keras.layers.LSTM(32),
    tf.keras.layers.Dense(n_features),
])
model.compile(optimizer="adam", loss="mse")
x = np.random.rand(50, n_steps, n_features)
y = np.random.rand(50, n_features)
model.fit(x, y, epochs=1, verbose=0)
sample = x[0]
print(sample.shape)
next_values = model.predict(sample)
