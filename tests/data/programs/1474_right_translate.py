import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense
from tensorflow.keras.models import Model

pairs = [('go', 'va'), ('run', 'cours'), ('wow', 'oh'), ('stop', 'arrete'), ('help', 'aide')]
input_texts = [a for a, b in pairs]
target_texts = ['\t' + b + '\n' for a, b in pairs]
input_chars = sorted(set(''.join(input_texts)))
target_chars = sorted(set(''.join(target_texts)))
num_encoder_tokens = len(input_chars)
num_decoder_tokens = len(target_chars)
max_enc = max(len(t) for t in input_texts)
max_dec = max(len(t) for t in target_texts)
input_index = {c: i for i, c in enumerate(input_chars)}
target_index = {c: i for i, c in enumerate(target_chars)}

encoder_input_data = np.zeros((len(input_texts), max_enc, num_encoder_tokens), dtype='float32')
decoder_input_data = np.zeros((len(input_texts), max_dec, num_decoder_tokens), dtype='float32')
decoder_target_data = np.zeros((len(input_texts), max_dec, num_decoder_tokens), dtype='float32')
for i, (src, tgt) in enumerate(zip(input_texts, target_texts)):
    for t, c in enumerate(src):
        encoder_input_data[i, t, input_index[c]] = 1.0
    for t, c in enumerate(tgt):
        decoder_input_data[i, t, target_index[c]] = 1.0
        if t > 0:
            decoder_target_data[i, t - 1, target_index[c]] = 1.0

latent_dim = 24
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
model.fit([encoder_input_data, decoder_input_data], decoder_target_data, batch_size=2, epochs=1, verbose=0)

encoder_model = Model(encoder_inputs, encoder_states)
state_in_h = Input(shape=(latent_dim,))
state_in_c = Input(shape=(latent_dim,))
decoder_states_inputs = [state_in_h, state_in_c]
dec_out, h, c = decoder_lstm(decoder_inputs, initial_state=decoder_states_inputs)
decoder_states = [h, c]
dec_out = decoder_dense(dec_out)
decoder_model = Model([decoder_inputs] + decoder_states_inputs, [dec_out] + decoder_states)
reverse_target = {i: c for c, i in target_index.items()}


def decode_sequence(input_seq):
    states_value = encoder_model.predict(input_seq, verbose=0)
    target_seq = np.zeros((1, 1, num_decoder_tokens))
    target_seq[0, 0, target_index['\t']] = 1.0
    decoded = ''
    while True:
        output_tokens, h, c = decoder_model.predict([target_seq] + states_value, verbose=0)
        k = np.argmax(output_tokens[0, -1, :])
        decoded += reverse_target[k]
        if reverse_target[k] == '\n' or len(decoded) > max_dec:
            break
        target_seq = np.zeros((1, 1, num_decoder_tokens))
        target_seq[0, 0, k] = 1.0
        states_value = [h, c]
    return decoded


result = decode_sequence(encoder_input_data[0:1])
