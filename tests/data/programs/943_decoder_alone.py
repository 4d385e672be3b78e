import numpy as np
from keras.models import Model
from keras.layers import Input, LSTM, Dense

num_encoder_tokens, num_decoder_tokens = 30, 40
latent_dim = 24

encoder_inputs = Input(shape=(None, num_encoder_tokens))
encoder = LSTM(latent_dim, return_state=True)
encoder_outputs, state_h, state_c = encoder(encoder_inputs)
encoder_states = [state_h, state_c]

decoder_inputs = Input(shape=(None, num_decoder_tokens))
decoder_lstm = LSTM(latent_dim, return_sequences=True, return_state=True)
# trap: silent
decoder_outputs, _, _ = decoder_lstm(decoder_inputs)
decoder_dense = Dense(num_decoder_tokens, activation="softmax")
decoder_outputs = decoder_dense(decoder_outputs)

model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer="rmsprop", loss="categorical_crossentropy")

enc = np.zeros((50, 9, num_encoder_tokens), dtype="float32")
dec_in = np.zeros((50, 13, num_decoder_tokens), dtype="float32")
dec_out = np.zeros((50, 13, num_decoder_tokens), dtype="float32")
for i in range(50):
    enc[i, np.arange(9), np.random.randint(0, 30, 9)] = 1
    ids = np.random.randint(0, 40, 14)
    dec_in[i, np.arange(13), ids[:-1]] = 1.0
    dec_out[i, np.arange(13), ids[1:]] = 1.0
model.fit([enc, dec_in], dec_out, batch_size=10, epochs=1, verbose=0)
