import numpy as np
import tensorflow as tf

WINDOW = 10
BATCH = 8

features = np.random.rand(200, 4).astype("float32")
labels = np.random.randint(0, 2, size=(200,)).astype("float32")

# cut the rows into windows with tf.data
ds = tf.data.Dataset.from_tensor_slices((features, labels))
ds = ds.window(WINDOW, shift=1, drop_remainder=True)
ds = ds.flat_map(lambda w: w.batch(WINDOW))
ds = ds.map(lambda w: (w[0], w[1][-1]))
ds = ds.shuffle(100).batch(BATCH, drop_remainder=True).prefetch(1)

model = tf.keras.Sequential([
    tf.keras.layers.Input(shape=(WINDOW, 4)),
    tf.keras.layers.LSTM(16),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
model.fit(ds, epochs=1)
