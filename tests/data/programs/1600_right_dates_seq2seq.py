# Dates in words -> ISO dates, encoder and decoder with teacher forcing
import random

import numpy as np
from tensorflow.keras.layers import LSTM, Dense, Embedding, Input
from tensorflow.keras.models import Model

random.seed(3)
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
pairs = []
for _ in range(60):
    y, m, d = random.randint(1950, 2029), random.randint(1, 12), random.randint(1, 28)
    pairs.append((f"{d:02d} {MONTHS[m - 1]} {y}", f"{y}-{m:02d}-{d:02d}"))

in_chars = sorted({c for a, _ in pairs for c in a})
out_chars = ["\t"] + sorted({c for _, b in pairs for c in b})
in_ix = {c: i for i, c in enumerate(in_chars)}
out_ix = {c: i for i, c in enumerate(out_chars)}

enc = np.array([[in_ix[c] for c in a] for a, _ in pairs])
tgt = np.array([[out_ix[c] for c in b] for _, b in pairs])
start = np.full((len(pairs), 1), out_ix["\t"])
dec = np.concatenate([start, tgt[:, :-1]], axis=1)
print(enc.shape, dec.shape, tgt.shape)

latent = 24
encoder_inputs = Input(shape=(None,))
emb = Embedding(len(in_chars), 8)(encoder_inputs)
_, state_h, state_c = LSTM(latent, return_state=True)(emb)

decoder_inputs = Input(shape=(None,))
decoder_emb = Embedding(len(out_chars), 8)
decoder_lstm = LSTM(latent, return_sequences=True, return_state=True)
decoder_dense = Dense(len(out_chars), activation="softmax")
seq, _, _ = decoder_lstm(decoder_emb(decoder_inputs), initial_state=[state_h, state_c])
model = Model([encoder_inputs, decoder_inputs], decoder_dense(seq))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit([enc, dec], tgt, batch_size=20, epochs=1, verbose=0)

encoder_model = Model(encoder_inputs, [state_h, state_c])
in_h, in_c = Input((latent,)), Input((latent,))
s, h2, c2 = decoder_lstm(decoder_emb(decoder_inputs), initial_state=[in_h, in_c])
decoder_model = Model([decoder_inputs, in_h, in_c], [decoder_dense(s), h2, c2])


def translate(row):
    h, c = encoder_model.predict(row, verbose=0)
    token = np.array([[out_ix["\t"]]])
    answer = ""
    while len(answer) < 10:
        p, h, c = decoder_model.predict([token, h, c], verbose=0)
        k = int(p[0, -1].argmax())
        answer += out_chars[k]
        token = np.array([[k]])
    return answer


print(pairs[0], translate(enc[:1]))
