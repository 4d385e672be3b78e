import tensorflow as tf
import numpy as np

rng = np.random.default_rng(3)


def gen():
    for _ in range(100):
        length = int(rng.integers(5, 20))
        yield rng.normal(size=(length, 13)).astype(np.float32), int(rng.integers(0, 10))


ds = tf.data.Dataset.from_generator(
    gen,
    output_signature=(tf.TensorSpec(shape=(None, 13), dtype=tf.float32), tf.TensorSpec(shape=(), dtype=tf.int32)),
)
train = ds.take(80).padded_batch(16, padded_shapes=([20, 13], []), padding_values=(-1.0, 0)).prefetch(1)
valid = ds.skip(80).padded_batch(10, padded_shapes=([20, 13], []), padding_values=(-1.0, 0))

model = tf.keras.Sequential([
    tf.keras.layers.Input((20, 13)),
    tf.keras.layers.Masking(mask_value=-1.0),
    tf.keras.layers.LSTM(32),
    tf.keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(train, validation_data=valid, epochs=1, verbose=0)
mfcc, digit = next(iter(train))
logits = model(mfcc, training=False)
print(mfcc.shape, digit.shape, logits.shape, train.element_spec)
