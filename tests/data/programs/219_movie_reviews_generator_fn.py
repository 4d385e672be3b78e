import numpy as np
import tensorflow as tf

VOCAB, BATCH = 900, 10


def sample_batches(reviews, labels, batch_size):
    order = np.argsort([len(r) for r in reviews])
    for start in range(0, len(order) - batch_size + 1, batch_size):
        chosen = order[start:start + batch_size]
        longest = max(len(reviews[i]) for i in chosen)
        x = np.zeros((batch_size, longest), dtype="int32")
        for row, i in enumerate(chosen):
            x[row, :len(reviews[i])] = reviews[i]
        yield x, labels[chosen]


rng = np.random.default_rng(5)
reviews = [rng.integers(1, VOCAB, size=rng.integers(5, 40)).tolist() for _ in range(100)]
labels = rng.integers(0, 2, size=100).astype("float32")
signature = (
    tf.TensorSpec(shape=(BATCH, None), dtype=tf.int32),
    tf.TensorSpec(shape=(BATCH,), dtype=tf.float32),
)
ds = tf.data.Dataset.from_generator(lambda: sample_batches(reviews, labels, BATCH), output_signature=signature)
model = tf.keras.Sequential(
    [
        tf.keras.Input((None,), dtype="int32"),
        tf.keras.layers.Embedding(VOCAB, 16, mask_zero=True),
        tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(8)),
        tf.keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(ds, epochs=1, verbose=0)
for xb, yb in ds.take(1):
    pb = model(xb)
print(pb.shape)
