# trap: silent
# at inference the trained decoder gets GO followed by zeros in one call instead of its own outputs
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, LSTM, Dense, Embedding
from tensorflow.keras.models import Model

VOCAB = 12      # 0 = PAD, 1 = GO, 2..11 digits
GO = 1
LEN = 6
N = 128

src = np.random.randint(2, VOCAB, size=(N, LEN))
tgt = src[:, ::-1].copy()
dec_in = np.concatenate([np.full((N, 1), GO), tgt[:, :-1]], axis=1)

enc_input = Input(shape=(LEN,), name='enc_in')
dec_input = Input(shape=(LEN,), name='dec_in')
enc_emb = Embedding(VOCAB, 16)(enc_input)
_, h, c = LSTM(32, return_state=True)(enc_emb)
dec_emb = Embedding(VOCAB, 16)(dec_input)
dec_seq = LSTM(32, return_sequences=True)(dec_emb, initial_state=[h, c])
probs = Dense(VOCAB, activation='softmax')(dec_seq)

model = Model([enc_input, dec_input], probs)
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
model.fit([src, dec_in], tgt, batch_size=32, epochs=1, verbose=0)

# try it on new numbers
new_src = np.random.randint(2, VOCAB, size=(10, LEN))
start = np.zeros((10, LEN))
start[:, 0] = GO
pred = model.predict([new_src, start], verbose=0)
digits = pred.argmax(axis=-1)
correct = (digits == new_src[:, ::-1]).mean()
print('correct digits:', correct)
