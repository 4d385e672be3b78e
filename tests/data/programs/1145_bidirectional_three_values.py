import numpy as np
from tensorflow import keras
from tensorflow.keras.layers import Input, LSTM, Embedding, Dense, Bidirectional, Concatenate

num_encoder_tokens = 40
num_decoder_tokens = 52
latent_dim = 32
enc_len, dec_len = 9, 12
batch = 48

encoder_in = np.random.randint(1, num_encoder_tokens, (batch, enc_len))
decoder_in = np.random.randint(1, num_decoder_tokens, (batch, dec_len))
decoder_out = np.roll(decoder_in, -1, axis=1)[..., np.newaxis]

encoder_inputs = Input(shape=(None,))
enc_emb = Embedding(num_encoder_tokens, latent_dim)(encoder_inputs)
encoder = Bidirectional(LSTM(latent_dim, return_state=True))
encoder_outputs, state_h, state_c = encoder(enc_emb)
encoder_states = [state_h, state_c]

decoder_inputs = Input(shape=(None,))
dec_emb = Embedding(num_decoder_tokens, latent_dim)(decoder_inputs)
decoder_lstm = LSTM(latent_dim * 2, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(dec_emb, initial_state=encoder_states)
decoder_outputs = Dense(num_decoder_tokens, activation="softmax")(decoder_outputs)

model = keras.Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile("rmsprop", "sparse_categorical_crossentropy")
model.fit([encoder_in, decoder_in], decoder_out, batch_size=16, epochs=1)
