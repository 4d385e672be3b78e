import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Embedding, LSTM, Attention, Concatenate, TimeDistributed, Dense
from tensorflow.keras.models import Model

SRC_VOCAB, TRG_VOCAB, SRC_LEN, TRG_LEN, UNITS = 120, 150, 20, 30, 24

src = np.random.randint(1, SRC_VOCAB, size=(48, SRC_LEN))
trg = np.random.randint(1, TRG_VOCAB, size=(48, TRG_LEN + 1))
trg_in, trg_out = trg[:, :-1], trg[:, 1:]

enc_in = Input(shape=(SRC_LEN,), name="enc_in")
enc_emb = Embedding(SRC_VOCAB, 16)(enc_in)
enc_seq, eh, ec = LSTM(UNITS, return_sequences=True, return_state=True)(enc_emb)
dec_in = Input(shape=(None,), name="dec_in")
dec_emb_layer = Embedding(TRG_VOCAB, 16)
dec_lstm = LSTM(UNITS, return_sequences=True, return_state=True)
dec_seq, _, _ = dec_lstm(dec_emb_layer(dec_in), initial_state=[eh, ec])
context, weights = Attention()([dec_seq, enc_seq], return_attention_scores=True)
merged = Concatenate(axis=-1)([dec_seq, context])
probs = TimeDistributed(Dense(TRG_VOCAB, activation="softmax"))(merged)
model = Model([enc_in, dec_in], probs)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit([src, trg_in], np.expand_dims(trg_out, -1), batch_size=12, epochs=1, verbose=0)

look = Model([enc_in, dec_in], [probs, weights])
p, w = look.predict([src[:2], trg_in[:2]], verbose=0)
print(p.shape, w.shape)
best = p.argmax(-1)
