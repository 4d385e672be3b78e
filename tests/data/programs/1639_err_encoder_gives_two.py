import numpy as np
from keras.layers import Input, LSTM, Dense
from keras.models import Model

n_enc, n_dec, feats_in, feats_out, units = 12, 7, 18, 21, 40
enc_x = np.eye(feats_in)[np.random.randint(0, feats_in, (30, n_enc))]
dec_seq = np.eye(feats_out)[np.random.randint(0, feats_out, (30, n_dec + 1))]
dec_x, dec_y = dec_seq[:, :-1], dec_seq[:, 1:]

encoder_inputs = Input(shape=(None, feats_in))
encoder_outputs, state_h, state_c = LSTM(units, return_state=True)(encoder_inputs)
encoder_states = [state_h, state_c]
decoder_inputs = Input(shape=(None, feats_out))
decoder_lstm = LSTM(units, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_inputs, initial_state=encoder_states)
decoder_dense = Dense(feats_out, activation='softmax')
decoder_outputs = decoder_dense(decoder_outputs)
model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer='rmsprop', loss='categorical_crossentropy')
model.fit([enc_x, dec_x], dec_y, batch_size=15, epochs=1, verbose=0)

encoder_model = Model(encoder_inputs, encoder_states)
in_h, in_c = Input(shape=(units,)), Input(shape=(units,))
out, h, c = decoder_lstm(decoder_inputs, initial_state=[in_h, in_c])
decoder_model = Model([decoder_inputs, in_h, in_c], [decoder_dense(out), h, c])

def decode_sequence(input_seq):
    enc_out, h, c = encoder_model.predict(input_seq, verbose=0)
    target_seq = np.zeros((1, 1, feats_out))
    target_seq[0, 0, 0] = 1.
    decoded = []
    for _ in range(n_dec):
        tokens, h, c = decoder_model.predict([target_seq, h, c], verbose=0)
        index = np.argmax(tokens[0, -1, :])
        decoded.append(index)
        target_seq = np.zeros((1, 1, feats_out))
        target_seq[0, 0, index] = 1.
    return decoded

print(decode_sequence(enc_x[0:1]))
