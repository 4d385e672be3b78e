import numpy as np
import tensorflow as tf

x = np.random.rand(300, 16, 3).astype("float32")
y = np.random.randint(0, 2, 300)
ds = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(300, reshuffle_each_iteration=False)
val = ds.take(60).batch(20)
train = ds.skip(60).shuffle(240).batch(20).repeat()
inp = tf.keras.Input((16, 3))
h = tf.keras.layers.LSTM(8, return_sequences=True)(inp)
h = tf.keras.layers.GlobalMaxPooling1D()(h)
model = tf.keras.Model(inp, tf.keras.layers.Dense(1, activation="sigmoid")(h))
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(train, steps_per_epoch=12, epochs=2, validation_data=val, verbose=0)
