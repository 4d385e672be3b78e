import numpy as np
import tensorflow as tf

# my data: every csv is one trial with its own number of rows
trials = [np.random.rand(rows, 6) for rows in (40, 52, 47, 61, 40, 58)]
labels = np.array([0, 1, 0, 1, 1, 0])

x = np.array(trials, dtype=object)
y = labels.reshape(-1, 1)
print(type(x), x.shape, y.shape)

model = tf.keras.Sequential()
model.add(tf.keras.layers.Input(shape=(None, 6)))
model.add(tf.keras.layers.LSTM(16))
model.add(tf.keras.layers.Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.summary()
model.fit(x, y, epochs=1, batch_size=2)
