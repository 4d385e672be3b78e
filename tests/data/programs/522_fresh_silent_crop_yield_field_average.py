# trap: silent
import numpy as np
import tensorflow as tf

weeks, bands, fields = 30, 5, 90
pixels = np.random.rand(fields, weeks, bands)
tons = np.random.rand(fields, weeks)
model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Input(shape=(weeks, bands)))
model.add(tf.keras.layers.Conv1D(8, 3, padding="same", activation="relu"))
model.add(tf.keras.layers.LSTM(10))
model.add(tf.keras.layers.Dense(1))
model.compile(loss=tf.keras.losses.MeanAbsoluteError(), optimizer="adam")
for epoch in range(2):
    order = np.random.permutation(fields)
    for k in range(0, fields, 30):
        rows = order[k:k + 30]
        model.train_on_batch(pixels[rows], tons[rows])
