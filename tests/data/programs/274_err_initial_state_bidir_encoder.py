import numpy as np
from tensorflow.keras.layers import Input, LSTM, Bidirectional, Dense, Embedding, Concatenate
from tensorflow.keras import Model

params = dict(num_encoder_tokens=40, num_decoder_tokens=35, latent_dim=16, max_enc=9, max_dec=7)


def build_nmt(num_encoder_tokens, num_decoder_tokens, latent_dim, **_):
    enc_in = Input(shape=(None,), name="enc_in")
    enc_emb = Embedding(num_encoder_tokens, latent_dim)(enc_in)
    enc_out, fh, fc, bh, bc = Bidirectional(LSTM(latent_dim, return_state=True, return_sequences=True))(enc_emb)
    state_h = Concatenate()([fh, bh])
    state_c = Concatenate()([fc, bc])
    dec_in = Input(shape=(None,), name="dec_in")
    dec_emb = Embedding(num_decoder_tokens, latent_dim)(dec_in)
    dec_out, _, _ = LSTM(latent_dim, return_sequences=True, return_state=True)(dec_emb, initial_state=[state_h, state_c])
    probs = Dense(num_decoder_tokens, activation="softmax")(dec_out)
    return Model([enc_in, dec_in], probs)


nmt = build_nmt(**params)
nmt.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
enc = np.random.randint(0, 40, size=(24, params["max_enc"]))
dec = np.random.randint(0, 35, size=(24, params["max_dec"]))
target = np.roll(dec, -1, axis=1)
nmt.fit([enc, dec], target, batch_size=8, epochs=1, verbose=0)
