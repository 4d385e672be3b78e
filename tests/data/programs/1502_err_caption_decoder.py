# the inference decoder wants the token and two states, the call gives the token
import numpy as np
from tensorflow.keras.layers import Input, LSTM, Embedding, Dense
from tensorflow.keras.models import Model

src_vocab, tgt_vocab, latent = 80, 90, 32
max_text_len, max_summary_len = 30, 8
x_tr = np.random.randint(1, src_vocab, (40, max_text_len))
y_tr = np.random.randint(1, tgt_vocab, (40, max_summary_len))

encoder_inputs = Input(shape=(max_text_len,))
enc_emb = Embedding(src_vocab, 20)(encoder_inputs)
encoder_lstm1 = LSTM(latent, return_sequences=True)
encoder_output1 = encoder_lstm1(enc_emb)
encoder_lstm2 = LSTM(latent, return_state=True)
_, state_h, state_c = encoder_lstm2(encoder_output1)

decoder_inputs = Input(shape=(None,))
dec_emb_layer = Embedding(tgt_vocab, 20)
dec_emb = dec_emb_layer(decoder_inputs)
decoder_lstm = LSTM(latent, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(dec_emb, initial_state=[state_h, state_c])
decoder_dense = Dense(tgt_vocab, activation='softmax')
decoder_outputs = decoder_dense(decoder_outputs)
model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer='rmsprop', loss='sparse_categorical_crossentropy')
model.fit([x_tr, y_tr[:, :-1]], y_tr[:, 1:], epochs=1, batch_size=20, verbose=0)

encoder_model = Model(encoder_inputs, [state_h, state_c])
in_h = Input(shape=(latent,))
in_c = Input(shape=(latent,))
out2, h2, c2 = decoder_lstm(dec_emb_layer(decoder_inputs), initial_state=[in_h, in_c])
out2 = decoder_dense(out2)
decoder_model = Model([decoder_inputs, in_h, in_c], [out2, h2, c2])


def decode_sequence(input_seq, start=1, end=2):
    e_h, e_c = encoder_model.predict(input_seq, verbose=0)
    target_seq = np.zeros((1, 1))
    target_seq[0, 0] = start
    words = []
    for _ in range(max_summary_len):
        output_tokens, h, c = decoder_model.predict(target_seq, verbose=0)
        token = int(np.argmax(output_tokens[0, -1, :]))
        if token == end:
            break
        words.append(token)
        target_seq[0, 0] = token
        e_h, e_c = h, c
    return words


for i in range(2):
    print(decode_sequence(x_tr[i:i + 1]))
