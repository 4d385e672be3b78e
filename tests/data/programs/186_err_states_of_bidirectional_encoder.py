import numpy as np
from tensorflow.keras.layers import Input, LSTM, Embedding, Dense, Bidirectional, Concatenate
from tensorflow.keras.models import Model

num_words_in, num_words_out, latent = 120, 140, 32
encoder_inputs = Input(shape=(None,))
enc_emb = Embedding(num_words_in, latent, mask_zero=True)(encoder_inputs)
enc_lstm = Bidirectional(LSTM(latent, return_state=True))
encoder_outputs, fh, fc, bh, bc = enc_lstm(enc_emb)
state_h = Concatenate()([fh, bh])
state_c = Concatenate()([fc, bc])
decoder_inputs = Input(shape=(None,))
dec_emb = Embedding(num_words_out, latent, mask_zero=True)(decoder_inputs)
decoder_lstm = LSTM(latent * 2, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(dec_emb, initial_state=[state_h, state_c])
decoder_dense = Dense(num_words_out, activation="softmax")
decoder_outputs = decoder_dense(decoder_outputs)
model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy")

enc = np.random.randint(1, num_words_in, (24, 9))
dec = np.random.randint(1, num_words_out, (24, 11))
target = np.zeros((24, 11, num_words_out))
for i, row in enumerate(dec):
    for t, token in enumerate(row):
        if t > 0:
            target[i, t - 1, token] = 1.0
model.fit([enc, dec], target, epochs=1, verbose=0)
