import numpy as np
import tensorflow as tf

rng = np.random.default_rng(5)


def trips():
    for _ in range(60):
        n = int(rng.integers(5, 40))
        yield rng.random((n, 3)).astype("float32"), int(rng.integers(0, 4))


spec = (tf.TensorSpec(shape=(None, 3), dtype=tf.float32), tf.TensorSpec(shape=(), dtype=tf.int32))
raw = tf.data.Dataset.from_generator(trips, output_signature=spec)
train = raw.padded_batch(10, padded_shapes=([None, 3], []), padding_values=(-1.0, 0))
print(train.element_spec[0].shape)

inp = tf.keras.Input(shape=(None, 3))
x = tf.keras.layers.Masking(mask_value=-1.0)(inp)
x = tf.keras.layers.GRU(12)(x)
out = tf.keras.layers.Dense(4)(x)
mode = tf.keras.Model(inp, out)
mode.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
mode.fit(train, epochs=1, verbose=0)

for xb, yb in train.take(1):
    logits = mode(xb)
    acc = tf.reduce_mean(tf.cast(tf.argmax(logits, axis=1, output_type=tf.int32) == yb, tf.float32))
    print(logits.shape, float(acc))
