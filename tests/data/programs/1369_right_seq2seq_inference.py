import numpy as np
from keras.models import Model
from keras.layers import Input, LSTM, Dense

num_encoder_tokens, num_decoder_tokens, latent_dim = 15, 18, 32
max_encoder_seq_length, max_decoder_seq_length = 7, 9

enc_ids = np.random.randint(0, num_encoder_tokens, (60, max_encoder_seq_length))
dec_ids = np.random.randint(1, num_decoder_tokens, (60, max_decoder_seq_length))
dec_ids[:, 0] = 0
encoder_input_data = np.eye(num_encoder_tokens)[enc_ids]
decoder_input_data = np.eye(num_decoder_tokens)[dec_ids]
decoder_target_data = np.zeros_like(decoder_input_data)
decoder_target_data[:, :-1] = decoder_input_data[:, 1:]

encoder_inputs = Input(shape=(None, num_encoder_tokens))
encoder = LSTM(latent_dim, return_state=True)
encoder_outputs, state_h, state_c = encoder(encoder_inputs)
encoder_states = [state_h, state_c]

decoder_inputs = Input(shape=(None, num_decoder_tokens))
decoder_lstm = LSTM(latent_dim, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_inputs, initial_state=encoder_states)
decoder_dense = Dense(num_decoder_tokens, activation="softmax")
decoder_outputs = decoder_dense(decoder_outputs)

model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer="rmsprop", loss="categorical_crossentropy")
model.fit([encoder_input_data, decoder_input_data], decoder_target_data,
          batch_size=20, epochs=1, validation_split=0.2)

encoder_model = Model(encoder_inputs, encoder_states)
decoder_state_input_h = Input(shape=(latent_dim,))
decoder_state_input_c = Input(shape=(latent_dim,))
decoder_states_inputs = [decoder_state_input_h, decoder_state_input_c]
decoder_outputs, state_h, state_c = decoder_lstm(decoder_inputs, initial_state=decoder_states_inputs)
decoder_states = [state_h, state_c]
decoder_outputs = decoder_dense(decoder_outputs)
decoder_model = Model([decoder_inputs] + decoder_states_inputs, [decoder_outputs] + decoder_states)


def decode_sequence(input_seq):
    states_value = encoder_model.predict(input_seq, verbose=0)
    target_seq = np.zeros((1, 1, num_decoder_tokens))
    target_seq[0, 0, 0] = 1.0
    decoded = []
    while len(decoded) < max_decoder_seq_length:
        output_tokens, h, c = decoder_model.predict([target_seq] + states_value, verbose=0)
        index = np.argmax(output_tokens[0, -1, :])
        decoded.append(int(index))
        target_seq = np.zeros((1, 1, num_decoder_tokens))
        target_seq[0, 0, index] = 1.0
        states_value = [h, c]
    return decoded


print(decode_sequence(encoder_input_data[0:1]))
