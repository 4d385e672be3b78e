# trap: traps/decoder-fed-its-own-target
import numpy as np
from tensorflow.keras.layers import Input, LSTM, Embedding, Dense, TimeDistributed
from tensorflow.keras.models import Model

x_voc, y_voc, latent_dim = 150, 70, 40
max_len_text, max_len_summary = 30, 8
x_tr = np.random.randint(1, x_voc, (24, max_len_text))
y_tr = np.random.randint(1, y_voc, (24, max_len_summary))

encoder_inputs = Input(shape=(max_len_text,))
enc_emb = Embedding(x_voc, latent_dim)(encoder_inputs)
encoder_lstm1 = LSTM(latent_dim, return_sequences=True, return_state=True)
encoder_output1, _, _ = encoder_lstm1(enc_emb)
encoder_lstm2 = LSTM(latent_dim, return_state=True)
_, state_h, state_c = encoder_lstm2(encoder_output1)

decoder_inputs = Input(shape=(None,))
dec_emb = Embedding(y_voc, latent_dim)(decoder_inputs)
decoder_lstm = LSTM(latent_dim, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(dec_emb, initial_state=[state_h, state_c])
decoder_outputs = TimeDistributed(Dense(y_voc, activation='softmax'))(decoder_outputs)

model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer='rmsprop', loss='sparse_categorical_crossentropy')
history = model.fit([x_tr, y_tr], y_tr.reshape(y_tr.shape[0], y_tr.shape[1], 1),
                    epochs=1, batch_size=8, verbose=0)
print(history.history['loss'])
