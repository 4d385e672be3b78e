# trap: traps/initial-state-ignores-the-mask/
import numpy as np
from tensorflow import keras
from tensorflow.keras.layers import Input, Embedding, LSTM, Dense

src_vocab, tgt_vocab, dim, units = 60, 80, 16, 32
src = Input(shape=(None,), name="src")
tgt = Input(shape=(None,), name="tgt")
enc_emb = Embedding(src_vocab, dim, mask_zero=True)(src)
enc_out, h, c = LSTM(units, return_state=True)(enc_emb)
dec_emb = Embedding(tgt_vocab, dim, mask_zero=True)(tgt)
dec_out = LSTM(units, return_sequences=True)(dec_emb, initial_state=[h, c])
logits = Dense(tgt_vocab, activation="softmax")(dec_out)
model = keras.Model([src, tgt], logits)
model.compile("adam", "sparse_categorical_crossentropy")
s = np.random.randint(1, src_vocab, (20, 9))
t = np.random.randint(1, tgt_vocab, (20, 11))
model.fit([s, t[:, :-1]], t[:, 1:], epochs=1, verbose=0)
