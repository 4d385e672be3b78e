import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, LSTM, Dense, Attention, Concatenate, Embedding, TimeDistributed
from tensorflow.keras.models import Model

ENC_LEN, DEC_LEN = 20, 30
SRC_VOCAB, TGT_VOCAB = 80, 90
UNITS = 24

src = np.random.randint(1, SRC_VOCAB, size=(64, ENC_LEN))
tgt = np.random.randint(1, TGT_VOCAB, size=(64, DEC_LEN + 1))
dec_in, dec_out = tgt[:, :-1], tgt[:, 1:]

encoder_inputs = Input(shape=(ENC_LEN,), name="src")
enc_emb = Embedding(SRC_VOCAB, 16)(encoder_inputs)
encoder_outputs, state_h, state_c = LSTM(UNITS, return_sequences=True, return_state=True)(enc_emb)

decoder_inputs = Input(shape=(DEC_LEN,), name="tgt")
dec_emb = Embedding(TGT_VOCAB, 16)(decoder_inputs)
decoder_lstm = LSTM(UNITS, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(dec_emb, initial_state=[state_h, state_c])

# attention over the source
context = Attention()([encoder_outputs, decoder_outputs])
merged = Concatenate(axis=-1)([decoder_outputs, context])
outputs = TimeDistributed(Dense(TGT_VOCAB, activation="softmax"))(merged)

model = Model([encoder_inputs, decoder_inputs], outputs)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit([src, dec_in], dec_out, batch_size=16, epochs=1)
