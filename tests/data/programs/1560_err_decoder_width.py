from keras import Input, Model
from keras.layers import LSTM, Bidirectional, Concatenate, Dense, Embedding
import numpy as np


class Settings:
    src_vocab = 80
    dst_vocab = 90
    latent = 32
    src_len = 10
    dst_len = 12


def build(s):
    enc_in = Input((s.src_len,))
    e = Embedding(s.src_vocab, 20)(enc_in)
    _, fh, fc, bh, bc = Bidirectional(LSTM(s.latent, return_state=True))(e)
    state_h = Concatenate()([fh, bh])
    state_c = Concatenate()([fc, bc])

    dec_in = Input((s.dst_len,))
    d = Embedding(s.dst_vocab, 20)(dec_in)
    d = LSTM(s.latent, return_sequences=True)(d, initial_state=[state_h, state_c])
    out = Dense(s.dst_vocab, activation="softmax")(d)
    return Model([enc_in, dec_in], out)


s = Settings()
net = build(s)
net.compile("adam", "sparse_categorical_crossentropy")
a = np.random.randint(0, s.src_vocab, (16, s.src_len))
b = np.random.randint(0, s.dst_vocab, (16, s.dst_len))
net.fit([a, b], np.roll(b, -1, axis=1), epochs=1)
