import tensorflow as tf

SEQ = 20
FEATS = 4
features = tf.random.normal((1000, FEATS))
target = tf.reduce_sum(features, axis=1)

ds = tf.data.Dataset.from_tensor_slices((features, target))
ds = ds.window(SEQ, shift=1, drop_remainder=True)
ds = ds.flat_map(lambda f, t: tf.data.Dataset.zip((f.batch(SEQ), t.batch(SEQ))))
ds = ds.map(lambda f, t: (f, t[-1]))
ds = ds.shuffle(256).prefetch(tf.data.AUTOTUNE)

val = ds.take(100)
train = ds.skip(100)

model = tf.keras.models.Sequential()
model.add(tf.keras.Input(shape=(SEQ, FEATS)))
model.add(tf.keras.layers.GRU(16, return_sequences=True))
model.add(tf.keras.layers.LSTM(16))
model.add(tf.keras.layers.Dense(8, activation="relu"))
model.add(tf.keras.layers.Dense(1))
model.compile("adam", loss=tf.keras.losses.Huber(), metrics=["mae"])
model.fit(train, validation_data=val, epochs=1, steps_per_epoch=10)
