import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Embedding, LSTM, Bidirectional, Concatenate, Dense
from tensorflow.keras.models import Model

# summaries of news
max_text_len, max_summary_len = 80, 12
x_voc, y_voc = 2000, 600
latent_dim = 48
x_tr = np.random.randint(1, x_voc, (40, max_text_len))
y_tr = np.random.randint(1, y_voc, (40, max_summary_len))

encoder_inputs = Input(shape=(max_text_len,))
enc_emb = Embedding(x_voc, 32, trainable=True)(encoder_inputs)
encoder_lstm1 = Bidirectional(LSTM(latent_dim, return_sequences=True, return_state=True))
encoder_outputs, fh, fc, bh, bc = encoder_lstm1(enc_emb)
state_h = Concatenate()([fh, bh])
state_c = Concatenate()([fc, bc])

decoder_inputs = Input(shape=(None,))
dec_emb_layer = Embedding(y_voc, 32, trainable=True)
dec_emb = dec_emb_layer(decoder_inputs)
decoder_lstm = LSTM(latent_dim, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(dec_emb, initial_state=[state_h, state_c])
decoder_dense = Dense(y_voc, activation="softmax")
decoder_outputs = decoder_dense(decoder_outputs)

model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy")
model.fit([x_tr, y_tr[:, :-1]], y_tr.reshape(y_tr.shape[0], y_tr.shape[1], 1)[:, 1:], epochs=1, batch_size=20, verbose=0)
