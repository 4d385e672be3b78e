# both directions' states are joined, the decoder keeps its own width
import numpy as np
from tensorflow.keras.layers import Input, Embedding, LSTM, Bidirectional, Concatenate, Dense, TimeDistributed
from tensorflow.keras.models import Model
from tensorflow.keras.preprocessing.sequence import pad_sequences

SRC_VOCAB, TRG_VOCAB = 120, 90
UNITS = 32
MAX_SRC, MAX_TRG = 11, 9

rng = np.random.RandomState(3)
src = pad_sequences([rng.randint(1, SRC_VOCAB, rng.randint(3, 12)) for _ in range(50)], maxlen=MAX_SRC, padding="post")
trg = pad_sequences([rng.randint(1, TRG_VOCAB, rng.randint(3, 10)) for _ in range(50)], maxlen=MAX_TRG, padding="post")
decoder_in = trg[:, :-1]
decoder_out = trg[:, 1:]

enc_in = Input(shape=(MAX_SRC,), name="source")
enc_emb = Embedding(SRC_VOCAB, 24, mask_zero=True)(enc_in)
enc_seq, fh, fc, bh, bc = Bidirectional(LSTM(UNITS, return_sequences=True, return_state=True))(enc_emb)
state_h = Concatenate()([fh, bh])
state_c = Concatenate()([fc, bc])

dec_in = Input(shape=(None,), name="target")
dec_emb = Embedding(TRG_VOCAB, 24, mask_zero=True)(dec_in)
dec_lstm = LSTM(UNITS, return_sequences=True, return_state=True)
dec_seq, _, _ = dec_lstm(dec_emb, initial_state=[state_h, state_c])
probs = TimeDistributed(Dense(TRG_VOCAB, activation="softmax"))(dec_seq)

model = Model([enc_in, dec_in], probs)
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit([src, decoder_in], decoder_out, batch_size=10, epochs=1, verbose=0)
