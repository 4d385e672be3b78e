import numpy as np
import tensorflow as tf

rng = np.random.default_rng(8)
utterances = [(rng.normal(size=(n, 13)).astype("float32"), rng.integers(1, 40, n)) for n in (50, 61, 72, 48, 90, 77, 55, 66)]


def batches(data, size, pad_to):
    while True:
        picks = rng.choice(len(data), size, replace=False)
        x = np.zeros((size, pad_to, 13), "float32")
        y = np.zeros((size, pad_to), "int32")
        for row, k in enumerate(picks):
            feats, phones = data[k]
            n = min(len(feats), pad_to)
            x[row, :n] = feats[:n]
            y[row, :n] = phones[:n]
        yield x, y, (y > 0).astype("float32")


gen = batches(utterances, 4, 64)
x0, y0, w0 = next(gen)
model = tf.keras.Sequential([
    tf.keras.layers.Masking(input_shape=(64, 13)),
    tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(16, return_sequences=True)),
    tf.keras.layers.Dense(40, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", weighted_metrics=["accuracy"])
model.fit(gen, steps_per_epoch=3, epochs=1, verbose=0)
post = model.predict(x0, verbose=0)
path = post.argmax(-1)
per = ((path != y0) * w0).sum() / w0.sum()
print(x0.shape, path.shape, per)
