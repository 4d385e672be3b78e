import numpy as np
import keras
from keras.layers import Input, LSTM, Dense
from keras.models import Model

pairs = [("go.", "va !"), ("hi.", "salut !"), ("run!", "cours !"), ("wow!", "ca alors !"), ("help!", "a l'aide !")] * 8
input_texts, target_texts = [], []
input_characters, target_characters = set(), set()
for a, b in pairs:
    b = "\t" + b + "\n"
    input_texts.append(a)
    target_texts.append(b)
    for c in a:
        input_characters.add(c)
    for c in b:
        target_characters.add(c)
input_characters = sorted(list(input_characters))
target_characters = sorted(list(target_characters))
num_encoder_tokens = len(input_characters)
num_decoder_tokens = len(target_characters)
max_encoder_seq_length = max([len(t) for t in input_texts])
max_decoder_seq_length = max([len(t) for t in target_texts])

in_idx = {c: i for i, c in enumerate(input_characters)}
out_idx = {c: i for i, c in enumerate(target_characters)}
encoder_input_data = np.zeros((len(input_texts), max_encoder_seq_length, num_encoder_tokens), dtype="float32")
decoder_input_data = np.zeros((len(input_texts), max_decoder_seq_length, num_decoder_tokens), dtype="float32")
decoder_target_data = np.zeros((len(input_texts), max_decoder_seq_length, num_decoder_tokens), dtype="float32")
for i, (a, b) in enumerate(zip(input_texts, target_texts)):
    for t, c in enumerate(a):
        encoder_input_data[i, t, in_idx[c]] = 1.0
    for t, c in enumerate(b):
        decoder_input_data[i, t, out_idx[c]] = 1.0
        if t > 0:
            decoder_target_data[i, t - 1, out_idx[c]] = 1.0

latent_dim = 24
encoder_inputs = Input(shape=(None, num_encoder_tokens))
encoder_outputs, state_h, state_c = LSTM(latent_dim, return_state=True)(encoder_inputs)
encoder_states = [state_h, state_c]
decoder_inputs = Input(shape=(None, num_decoder_tokens))
decoder_lstm = LSTM(latent_dim, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_inputs, initial_state=encoder_states)
decoder_dense = Dense(num_decoder_tokens, activation="softmax")
decoder_outputs = decoder_dense(decoder_outputs)
model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit([encoder_input_data, decoder_input_data], decoder_target_data, batch_size=16, epochs=1, verbose=0)

encoder_model = Model(encoder_inputs, encoder_states)
dh, dc = Input(shape=(latent_dim,)), Input(shape=(latent_dim,))
dout, h, c = decoder_lstm(decoder_inputs, initial_state=[dh, dc])
decoder_model = Model([decoder_inputs, dh, dc], [decoder_dense(dout), h, c])


def decode_sequence(input_seq):
    states_value = encoder_model.predict(input_seq, verbose=0)
    target_seq = np.zeros((1, 1, num_decoder_tokens))
    target_seq[0, 0, out_idx["\t"]] = 1.0
    decoded = ""
    while len(decoded) < 6:
        tokens, h, c = decoder_model.predict([target_seq] + states_value, verbose=0)
        k = np.argmax(tokens[0, -1, :])
        decoded += target_characters[k]
        target_seq = np.zeros((1, 1, num_decoder_tokens))
        target_seq[0, 0, k] = 1.0
        states_value = [h, c]
    return decoded


answer = decode_sequence(encoder_input_data[0:1])
