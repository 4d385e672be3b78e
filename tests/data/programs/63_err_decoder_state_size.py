from tensorflow.keras.layers import Input, LSTM, Bidirectional, Dense, Embedding
from tensorflow.keras.models import Model
import numpy as np

src_vocab, tgt_vocab, emb, units = 800, 900, 32, 48
enc_in = Input(shape=(None,))
enc_emb = Embedding(src_vocab, emb, mask_zero=True)(enc_in)
enc_out, fh, fc, bh, bc = Bidirectional(LSTM(units, return_state=True, return_sequences=True))(enc_emb)
from tensorflow.keras.layers import Concatenate
state_h = Concatenate()([fh, bh])
state_c = Concatenate()([fc, bc])
dec_in = Input(shape=(None,))
dec_emb = Embedding(tgt_vocab, emb, mask_zero=True)(dec_in)
dec_lstm = LSTM(units, return_sequences=True, return_state=True)
dec_out, _, _ = dec_lstm(dec_emb, initial_state=[state_h, state_c])
pred = Dense(tgt_vocab, activation="softmax")(dec_out)
model = Model([enc_in, dec_in], pred)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
src = np.random.randint(1, src_vocab, (30, 12))
tgt = np.random.randint(1, tgt_vocab, (30, 10))
model.fit([src, tgt[:, :-1]], tgt[:, 1:], epochs=1, verbose=0)
