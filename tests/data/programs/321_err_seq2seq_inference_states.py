import numpy as np
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, LSTM, Dense

num_encoder_tokens = 30
num_decoder_tokens = 36
max_enc, max_dec = 10, 14
latent_dim = 48
n = 64
encoder_input_data = np.zeros((n, max_enc, num_encoder_tokens), dtype="float32")
decoder_input_data = np.zeros((n, max_dec, num_decoder_tokens), dtype="float32")
decoder_target_data = np.zeros((n, max_dec, num_decoder_tokens), dtype="float32")
for i in range(n):
    for t in range(max_dec):
        k = np.random.randint(num_decoder_tokens)
        decoder_input_data[i, t, k] = 1.0
        if t > 0:
            decoder_target_data[i, t - 1, k] = 1.0

encoder_inputs = Input(shape=(None, num_encoder_tokens))
encoder_outputs, state_h, state_c = LSTM(latent_dim, return_state=True)(encoder_inputs)
encoder_states = [state_h, state_c]
decoder_inputs = Input(shape=(None, num_decoder_tokens))
decoder_lstm = LSTM(latent_dim, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_inputs, initial_state=encoder_states)
decoder_dense = Dense(num_decoder_tokens, activation="softmax")
decoder_outputs = decoder_dense(decoder_outputs)
model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer="rmsprop", loss="categorical_crossentropy")
model.fit([encoder_input_data, decoder_input_data], decoder_target_data, batch_size=16, epochs=1, verbose=0)

encoder_model = Model(encoder_inputs, encoder_states)
in_h, in_c = Input(shape=(latent_dim,)), Input(shape=(latent_dim,))
dec_out, h, c = decoder_lstm(decoder_inputs, initial_state=[in_h, in_c])
decoder_model = Model([decoder_inputs, in_h, in_c], [decoder_dense(dec_out), h, c])


def decode(seq):
    states = encoder_model.predict(seq, verbose=0)
    target_seq = np.zeros((1, 1, num_decoder_tokens))
    target_seq[0, 0, 1] = 1.0
    words = []
    while len(words) < max_dec:
        tokens, h, c = decoder_model.predict([target_seq] + states, verbose=0)
        best = np.argmax(tokens[0, -1, :])
        words.append(best)
        target_seq = np.zeros((1, num_decoder_tokens))
        target_seq[0, best] = 1.0
        states = [h, c]
    return words


print(decode(encoder_input_data[0:1]))
