import tensorflow as tf
import numpy as np

sentences = ["i am here", "you are not", "go", "we will see you there tomorrow", "stop it now", "fine"] * 6
vocab = ["<pad>", "<unk>"] + sorted({w for s in sentences for w in s.split()})
table = {w: i for i, w in enumerate(vocab)}


def gen():
    for s in sentences:
        ids = [table.get(w, 1) for w in s.split()]
        yield ids, len(ids) % 3


ds = tf.data.Dataset.from_generator(
    gen,
    output_signature=(tf.TensorSpec(shape=(None,), dtype=tf.int32), tf.TensorSpec(shape=(), dtype=tf.int32)),
)
ds = ds.shuffle(36, seed=2).padded_batch(6, padded_shapes=([10], [])).prefetch(tf.data.AUTOTUNE)

model = tf.keras.Sequential([
    tf.keras.layers.Embedding(input_dim=len(vocab), output_dim=16, mask_zero=True),
    tf.keras.layers.Bidirectional(tf.keras.layers.GRU(12, return_sequences=True)),
    tf.keras.layers.GRU(12),
    tf.keras.layers.Dense(3),
])
model.compile(loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), optimizer="adam")
model.fit(ds, epochs=1, verbose=0)
for xb, yb in ds.take(1):
    logits = model(xb)
    probs = tf.nn.softmax(logits)
    print(xb.shape, yb.shape, probs.shape, tf.argmax(probs, axis=-1).numpy())
