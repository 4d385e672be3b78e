# given: [l.split("\t")[:2] for l in open("fra-eng/fra.txt").read().splitlines()] = [('i am %d' % (i % 9), 'je suis %d maintenant' % (i % 9)) for i in range(80)]
# Word level NMT with Luong attention (keras.layers.Attention), masks on.
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import (Input, Embedding, LSTM, Dense, Attention,
                                     Concatenate, TextVectorization)
from tensorflow.keras.models import Model

pairs = [l.split("\t")[:2] for l in open("fra-eng/fra.txt").read().splitlines()]
eng = [p[0] for p in pairs]
fra = ["[start] " + p[1] + " [end]" for p in pairs]

VOCAB, EMB, UNITS = 400, 32, 40
ENC_LEN, DEC_LEN = 6, 8

eng_vec = TextVectorization(VOCAB, standardize=None, output_sequence_length=ENC_LEN)
fra_vec = TextVectorization(VOCAB, standardize=None, output_sequence_length=DEC_LEN + 1)
eng_vec.adapt(eng)
fra_vec.adapt(fra)

enc_in = eng_vec(tf.constant(eng)).numpy()
tokens = fra_vec(tf.constant(fra)).numpy()
dec_in = tokens[:, :-1]
dec_out = tokens[:, 1:]
print(enc_in.shape, dec_in.shape, dec_out.shape)

# ---- encoder ----
encoder_inputs = Input(shape=(ENC_LEN,), dtype="int64")
enc_emb = Embedding(VOCAB, EMB, mask_zero=True)(encoder_inputs)
encoder_outputs, h, c = LSTM(UNITS, return_sequences=True, return_state=True)(enc_emb)

# ---- decoder ----
decoder_inputs = Input(shape=(None,), dtype="int64")
dec_emb_layer = Embedding(VOCAB, EMB, mask_zero=True)
dec_emb = dec_emb_layer(decoder_inputs)
decoder_lstm = LSTM(UNITS, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(dec_emb, initial_state=[h, c], mask=dec_emb_layer.compute_mask(decoder_inputs))
attn = Attention()
context = attn([decoder_outputs, encoder_outputs])
merged = Concatenate(axis=-1)([decoder_outputs, context])
decoder_dense = Dense(VOCAB, activation="softmax")
probs = decoder_dense(merged)

model = Model([encoder_inputs, decoder_inputs], probs)
weights = (dec_out != 0).astype("float32")
model.compile("adam", "sparse_categorical_crossentropy")
model.fit([enc_in, dec_in], dec_out, sample_weight=weights, batch_size=16, epochs=1, verbose=0)

# ---- inference ----
encoder_model = Model(encoder_inputs, [encoder_outputs, h, c])
state_h_in, state_c_in = Input(shape=(UNITS,)), Input(shape=(UNITS,))
enc_out_in = Input(shape=(ENC_LEN, UNITS))
enc_mask_in = Input(shape=(ENC_LEN,), dtype="bool")
d_emb = dec_emb_layer(decoder_inputs)
d_out, d_h, d_c = decoder_lstm(d_emb, initial_state=[state_h_in, state_c_in], mask=dec_emb_layer.compute_mask(decoder_inputs))
d_ctx = attn([d_out, enc_out_in], mask=[None, enc_mask_in])
d_probs = decoder_dense(Concatenate(axis=-1)([d_out, d_ctx]))
decoder_model = Model([decoder_inputs, enc_out_in, enc_mask_in, state_h_in, state_c_in], [d_probs, d_h, d_c])

words = fra_vec.get_vocabulary()
enc, sh, sc = encoder_model.predict(enc_in[:1], verbose=0)
token = np.array([[words.index("[start]")]])
said = []
for _ in range(DEC_LEN):
    p, sh, sc = decoder_model.predict([token, enc, enc_in[:1] != 0, sh, sc], verbose=0)
    best = int(p[0, -1].argmax())
    if words[best] == "[end]":
        break
    said.append(words[best])
    token = np.array([[best]])
print(" ".join(said))
