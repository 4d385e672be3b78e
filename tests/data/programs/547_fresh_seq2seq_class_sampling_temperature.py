import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, LSTM, Dense

ALPHABET = "0123456789-/ "
CHAR = {c: i for i, c in enumerate(ALPHABET)}
V = len(ALPHABET)


def onehot(strings, length):
    out = np.zeros((len(strings), length, V), dtype=np.float32)
    for r, s in enumerate(strings):
        for c, ch in enumerate(s.ljust(length)[:length]):
            out[r, c, CHAR[ch]] = 1.0
    return out


class DateTranslator:
    def __init__(self, hidden=32):
        self.hidden = hidden
        enc_in = Input((None, V))
        _, h, c = LSTM(hidden, return_state=True)(enc_in)
        dec_in = Input((None, V))
        self.dec_lstm = LSTM(hidden, return_sequences=True, return_state=True)
        seq, _, _ = self.dec_lstm(dec_in, initial_state=[h, c])
        self.head = Dense(V, activation="softmax")
        self.train_model = tf.keras.Model([enc_in, dec_in], self.head(seq))
        self.train_model.compile("rmsprop", "categorical_crossentropy")
        self.enc = tf.keras.Model(enc_in, [h, c])
        sh, sc = Input((hidden,)), Input((hidden,))
        seq2, h2, c2 = self.dec_lstm(dec_in, initial_state=[sh, sc])
        self.dec = tf.keras.Model([dec_in, sh, sc], [self.head(seq2), h2, c2])

    def translate(self, x, length=10, temperature=0.7):
        h, c = self.enc.predict(x, verbose=0)
        token = onehot([" "] * len(x), 1)
        pieces = []
        for _ in range(length):
            p, h, c = self.dec.predict([token, h, c], verbose=0)
            p = np.exp(np.log(p[:, -1] + 1e-9) / temperature)
            p = p / p.sum(axis=-1, keepdims=True)
            ids = np.array([np.random.choice(V, p=row) for row in p])
            token = np.eye(V)[ids][:, None]
            pieces.append(ids)
        return np.stack(pieces, axis=1)


days = ["2021-03-%02d" % d for d in range(1, 29)]
shown = [f"{d[8:]}/{d[5:7]}/{d[:4]}" for d in days]
X, Y = onehot(days, 10), onehot(shown, 10)
D = np.concatenate([onehot([" "] * len(Y), 1), Y[:, :-1]], axis=1)
net = DateTranslator()
net.train_model.fit([X, D], Y, epochs=1, verbose=0)
ids = net.translate(X[:3])
print(["".join(ALPHABET[i] for i in row) for row in ids])
