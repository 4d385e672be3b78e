# trap: traps/logits-taken-for-probabilities
# port of my torch char-rnn to keras
import numpy as np
import tensorflow as tf

class CharRNN(tf.keras.Model):
    def __init__(self, vocab, hidden=64, n_layers=2):
        super().__init__()
        self.embed = tf.keras.layers.Embedding(vocab, 32)
        self.rnns = [tf.keras.layers.LSTM(hidden, return_sequences=True) for _ in range(n_layers)]
        self.fc = tf.keras.layers.Dense(vocab)

    def call(self, x):
        x = self.embed(x)
        for rnn in self.rnns:
            x = rnn(x)
        return self.fc(x)

text = "the quick brown fox jumps over the lazy dog " * 30
chars = sorted(set(text))
stoi = {c: i for i, c in enumerate(chars)}
data = np.array([stoi[c] for c in text])
T = 25
n = (len(data) - 1) // T
x = data[: n * T].reshape(n, T)
y = data[1 : n * T + 1].reshape(n, T)

net = CharRNN(len(chars))
criterion = tf.keras.losses.sparse_categorical_crossentropy
net.compile(optimizer=tf.keras.optimizers.Adam(3e-4), loss=criterion)
net.fit(x, y, epochs=1, batch_size=8, verbose=0)
