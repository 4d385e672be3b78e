# trap: traps/logits-taken-for-probabilities
import numpy as np
import tensorflow as tf

text = "the quick brown fox jumps over the lazy dog and runs away " * 6
chars = sorted(set(text))
to_id = {c: i for i, c in enumerate(chars)}
ids = np.array([to_id[c] for c in text])

seq = 25
ds = tf.data.Dataset.from_tensor_slices(ids).batch(seq + 1, drop_remainder=True)
ds = ds.map(lambda chunk: (chunk[:-1], chunk[1:])).shuffle(100).batch(4, drop_remainder=True)


def char_model(vocab, emb=16, units=32):
    return tf.keras.Sequential([
        tf.keras.layers.Input((None,)),
        tf.keras.layers.Embedding(vocab, emb),
        tf.keras.layers.GRU(units, return_sequences=True),
        tf.keras.layers.Dense(vocab),
    ])


model = char_model(len(chars))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(ds, epochs=1, verbose=0)

seed = np.array([[to_id[c] for c in "the quick"]])
for _ in range(10):
    logits = model.predict(seed, verbose=0)[:, -1]
    nxt = tf.random.categorical(logits, 1).numpy()
    seed = np.concatenate([seed, nxt], axis=1)
print("".join(chars[i] for i in seed[0]))
