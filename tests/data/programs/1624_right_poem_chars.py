import numpy as np
import tensorflow as tf
from tensorflow import keras

poem = "the woods are lovely dark and deep but i have promises to keep and miles to go before i sleep " * 4
alphabet = sorted(set(poem))
stoi = {ch: i for i, ch in enumerate(alphabet)}
itos = {i: ch for ch, i in stoi.items()}
codes = np.array([stoi[c] for c in poem])

seq_len = 20
n_seq = len(codes) - seq_len
inputs = np.stack([codes[i:i + seq_len] for i in range(n_seq)])
targets = np.stack([codes[i + 1:i + seq_len + 1] for i in range(n_seq)])

ds = tf.data.Dataset.from_tensor_slices((inputs, targets)).shuffle(500).batch(64, drop_remainder=True)

class PoemModel(keras.Model):
    def __init__(self, vocab, dim, units):
        super().__init__()
        self.emb = keras.layers.Embedding(vocab, dim)
        self.gru = keras.layers.GRU(units, return_sequences=True)
        self.out = keras.layers.Dense(vocab)

    def call(self, ids):
        h = self.emb(ids)
        h = self.gru(h)
        return self.out(h)

model = PoemModel(len(alphabet), 16, 48)
model.compile(optimizer='adam', loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=['accuracy'])
model.fit(ds, epochs=1, verbose=0)

text = "the woods are lovely"
for _ in range(5):
    window = np.array([[stoi[c] for c in text[-seq_len:]]])
    logits = model.predict(window, verbose=0)
    nxt = int(np.argmax(logits[0, -1]))
    text += itos[nxt]
print(text)
