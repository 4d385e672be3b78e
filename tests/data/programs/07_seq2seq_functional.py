import numpy as np
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, LSTM, Dense

num_encoder_tokens = 71
num_decoder_tokens = 93
latent_dim = 64
max_enc, max_dec, n = 16, 59, 20

encoder_input_data = np.zeros((n, max_enc, num_encoder_tokens), dtype='float32')
decoder_input_data = np.zeros((n, max_dec, num_decoder_tokens), dtype='float32')
decoder_target_data = np.zeros((n, max_dec, num_decoder_tokens), dtype='float32')

encoder_inputs = Input(shape=(None, num_encoder_tokens))
encoder = LSTM(latent_dim, return_state=True)
encoder_outputs, state_h, state_c = encoder(encoder_inputs)
encoder_states = [state_h, state_c]

decoder_inputs = Input(shape=(None, num_decoder_tokens))
decoder_lstm = LSTM(latent_dim, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_inputs, initial_state=encoder_states)
decoder_dense = Dense(num_decoder_tokens, activation='softmax')
decoder_outputs = decoder_dense(decoder_outputs)
model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer='rmsprop', loss='categorical_crossentropy')
model.fit([encoder_input_data, decoder_input_data], decoder_target_data, batch_size=64, epochs=1, validation_split=0.2, verbose=0)

encoder_model = Model(encoder_inputs, encoder_states)
decoder_state_input_h = Input(shape=(latent_dim,))
decoder_state_input_c = Input(shape=(latent_dim,))
decoder_states_inputs = [decoder_state_input_h, decoder_state_input_c]
decoder_outputs, state_h, state_c = decoder_lstm(decoder_inputs, initial_state=decoder_states_inputs)
decoder_states = [state_h, state_c]
decoder_outputs = decoder_dense(decoder_outputs)
decoder_model = Model([decoder_inputs] + decoder_states_inputs, [decoder_outputs] + decoder_states)

states_value = encoder_model.predict(encoder_input_data[0:1], verbose=0)
target_seq = np.zeros((1, 1, num_decoder_tokens))
target_seq[0, 0, 3] = 1.
output_tokens, h, c = decoder_model.predict([target_seq] + states_value, verbose=0)
token = np.argmax(output_tokens[0, -1, :])
