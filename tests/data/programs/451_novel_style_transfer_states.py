import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense, Embedding
from tensorflow.keras.models import Model

V, E, H = 40, 12, 20
enc_len, dec_len = 15, 11
src = np.random.randint(1, V, (64, enc_len))
dst = np.random.randint(1, V, (64, dec_len))
dst_in = np.pad(dst[:, :-1], [(0, 0), (1, 0)])

emb = Embedding(V, E, mask_zero=False, name="shared")
enc_in = Input((None,))
_, h1, c1 = LSTM(H, return_state=True, return_sequences=True, name="enc")(emb(enc_in))
dec_in = Input((None,))
dec_rnn = LSTM(H, return_sequences=True, return_state=True, name="dec")
dec_seq, *_ = dec_rnn(emb(dec_in), initial_state=[h1, c1])
proj = Dense(V, activation="softmax")
model = Model([enc_in, dec_in], proj(dec_seq))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit([src, dst_in], dst, epochs=1, batch_size=32, verbose=0)

encoder = Model(enc_in, [h1, c1])
s_h, s_c = Input((H,)), Input((H,))
o, nh, nc = dec_rnn(emb(dec_in), initial_state=[s_h, s_c])
stepper = Model([dec_in, s_h, s_c], [proj(o), nh, nc])


def translate(row, start=0, limit=dec_len):
    h, c = encoder.predict(row[np.newaxis], verbose=0)
    tok = np.array([[start]])
    words = []
    while len(words) < limit:
        p, h, c = stepper.predict([tok, h, c], verbose=0)
        nxt = int(p[0, -1].argmax())
        words.append(nxt)
        tok = np.array([[nxt]])
    return words


print(len(translate(src[0])), model.get_layer("enc").units)
