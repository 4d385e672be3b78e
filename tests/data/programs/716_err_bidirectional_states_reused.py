import tensorflow as tf
from tensorflow.keras.layers import LSTM, Bidirectional, Dense, Embedding, Input, Concatenate
from tensorflow.keras.models import Model

LATENT, SRC, TGT = 32, 900, 1100
enc_in = Input((None,))
enc_emb = Embedding(SRC, 64)(enc_in)
enc = Bidirectional(LSTM(LATENT, return_state=True, return_sequences=True))
enc_out, fh, fc, bh, bc = enc(enc_emb)
state = [Concatenate()([fh, bh]), Concatenate()([fc, bc])]
dec_in = Input((None,))
dec_emb = Embedding(TGT, 64)(dec_in)
dec = LSTM(LATENT * 2, return_sequences=True, return_state=True)
dec_out, _, _ = dec(dec_emb, initial_state=state)
score = tf.keras.layers.Attention()([dec_out, enc_out])
joined = Concatenate(axis=1)([dec_out, score])
probs = Dense(TGT, activation="softmax")(joined)
model = Model([enc_in, dec_in], probs)
model.compile("adam", "sparse_categorical_crossentropy")
import numpy as np
a = np.random.randint(1, SRC, (16, 10))
b = np.random.randint(1, TGT, (16, 9))
model.fit([a, b[:, :-1]], b[:, 1:], epochs=1)
