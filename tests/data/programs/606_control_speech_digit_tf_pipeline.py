import tensorflow as tf

AUTO = tf.data.AUTOTUNE
waves = tf.random.normal((60, 4000))
digits = tf.random.uniform((60,), 0, 10, dtype=tf.int32)


def to_spec(wave, label):
    frames = tf.signal.frame(wave, 400, 160)
    window = tf.signal.hann_window(400)
    spec = tf.abs(tf.signal.rfft(frames * window))
    spec = tf.math.log(spec + 1e-6)
    return spec, tf.one_hot(label, 10)


def cutout(spec, label):
    start = tf.random.uniform((), 0, 15, dtype=tf.int32)
    keep = tf.sequence_mask([start], 23, dtype=tf.float32)[0]
    return spec * keep[:, tf.newaxis], label


full = tf.data.Dataset.from_tensor_slices((waves, digits)).map(to_spec, num_parallel_calls=AUTO).cache()
train = full.take(48).map(cutout).shuffle(48).batch(12).prefetch(AUTO)
test = full.skip(48).batch(12)
xb, yb = next(iter(train))
norm = tf.keras.layers.Normalization()
norm.adapt(full.map(lambda s, l: s).batch(12))
model = tf.keras.Sequential([
    tf.keras.layers.Input(xb.shape[1:]),
    norm,
    tf.keras.layers.Bidirectional(tf.keras.layers.GRU(8)),
    tf.keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "categorical_crossentropy", ["accuracy"] and None, metrics=["accuracy"])
model.fit(train, validation_data=test, epochs=1, verbose=0)
probs = model.predict(test, verbose=0)
