import numpy as np
from tensorflow.keras.layers import Input, Embedding, LSTM, Bidirectional, Dense, Concatenate
from tensorflow.keras.models import Model

SRC_VOCAB = 70
TGT_VOCAB = 55
SRC_LEN = 14
TGT_LEN = 11
HID = 20

src = np.random.randint(1, SRC_VOCAB, (64, SRC_LEN))
tgt = np.random.randint(1, TGT_VOCAB, (64, TGT_LEN + 1))
tgt_in, tgt_out = tgt[:, :-1], tgt[:, 1:]

enc_in = Input(shape=(SRC_LEN,), name="source")
enc_emb = Embedding(SRC_VOCAB, 16)(enc_in)
enc_out, fwd_h, bwd_h, fwd_c, bwd_c = Bidirectional(LSTM(HID, return_state=True))(enc_emb)
h = Concatenate()([fwd_h, bwd_h])
c = Concatenate()([fwd_c, bwd_c])

dec_in = Input(shape=(TGT_LEN,), name="target")
dec_emb = Embedding(TGT_VOCAB, 16)(dec_in)
# trap: silent
dec_seq = LSTM(2 * HID, return_sequences=True)(dec_emb, initial_state=[h, c])
probs = Dense(TGT_VOCAB, activation="softmax")(dec_seq)

translator = Model([enc_in, dec_in], probs)
translator.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
translator.fit([src, tgt_in], tgt_out, batch_size=16, epochs=1, verbose=0)
out = translator.predict([src[:2], tgt_in[:2]], verbose=0)
print(out.argmax(axis=-1))
