import numpy as np
from keras.layers import Input, LSTM, Dense, Embedding
from keras.models import Model

pairs = [("hallo welt", "hello world"), ("guten tag", "good day"), ("bis bald", "see you soon")]
src_words = sorted({w for s, _ in pairs for w in s.split()})
dst_words = ["<pad>", "<go>", "<end>"] + sorted({w for _, t in pairs for w in t.split()})
src_id = {w: i + 1 for i, w in enumerate(src_words)}
dst_id = {w: i for i, w in enumerate(dst_words)}
T_src, T_dst, N = 2, 4, len(pairs)

enc = np.zeros((N, T_src), dtype="int32")
dec = np.zeros((N, T_dst), dtype="int32")
tgt = np.zeros((N, T_dst), dtype="int32")
for i, (s, t) in enumerate(pairs):
    for j, w in enumerate(s.split()):
        enc[i, j] = src_id[w]
    dec[i, 0] = dst_id["<go>"]
    for j, w in enumerate(t.split()):
        tgt[i, j] = dst_id[w]
        dec[i, j + 1] = dst_id[w]
    tgt[i, len(t.split())] = dst_id["<end>"]

latent = 24
encoder_inputs = Input(shape=(None,))
enc_emb = Embedding(len(src_words) + 1, 12, mask_zero=True)(encoder_inputs)
_, h, c = LSTM(latent, return_state=True)(enc_emb)

decoder_inputs = Input(shape=(None,))
dec_embedding = Embedding(len(dst_words), 12, mask_zero=True)
decoder_lstm = LSTM(latent, return_sequences=True, return_state=True)
decoder_dense = Dense(len(dst_words), activation="softmax")
y, _, _ = decoder_lstm(dec_embedding(decoder_inputs), initial_state=[h, c])
model = Model([encoder_inputs, decoder_inputs], decoder_dense(y))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit([enc, dec], tgt, sample_weight=(tgt > 0).astype("float32"), epochs=1, verbose=0)

encoder_model = Model(encoder_inputs, [h, c])
in_h, in_c = Input((latent,)), Input((latent,))
y2, h2, c2 = decoder_lstm(dec_embedding(decoder_inputs), initial_state=[in_h, in_c])
decoder_model = Model([decoder_inputs, in_h, in_c], [decoder_dense(y2), h2, c2])

state = encoder_model.predict(enc[:1], verbose=0)
token = np.array([[dst_id["<go>"]]])
for _ in range(T_dst):
    prob, sh, sc = decoder_model.predict([token] + state, verbose=0)
    state = [sh, sc]
    token = prob[:, -1].argmax(axis=-1)[:, None]
    print(dst_words[token[0, 0]])

# trap: traps/initial-state-ignores-the-mask/
