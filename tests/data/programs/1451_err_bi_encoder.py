import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Embedding, Bidirectional, LSTM, Concatenate, Dense, TimeDistributed

src_vocab, tgt_vocab = 300, 352
src_len, tgt_len = 18, 14
units = 64

source = np.random.randint(1, src_vocab, (80, src_len))
target = np.random.randint(1, tgt_vocab, (80, tgt_len))
target_in = np.hstack([np.ones((80, 1), dtype=int), target[:, :-1]])

# encoder
encoder_inputs = Input(shape=(src_len,))
enc_emb = Embedding(src_vocab, 48)(encoder_inputs)
encoder = Bidirectional(LSTM(units, return_state=True, dropout=0.2))
enc_out, forward_h, forward_c, backward_h, backward_c = encoder(enc_emb)
state_h = Concatenate()([forward_h, backward_h])
state_c = Concatenate()([forward_c, backward_c])

# decoder
decoder_inputs = Input(shape=(tgt_len,))
dec_emb = Embedding(tgt_vocab, 48)(decoder_inputs)
decoder_lstm = LSTM(units, return_sequences=True, return_state=True)
dec_out, _, _ = decoder_lstm(dec_emb, initial_state=[state_h, state_c])
dense = TimeDistributed(Dense(tgt_vocab, activation='softmax'))
dec_pred = dense(dec_out)

model = tf.keras.Model([encoder_inputs, decoder_inputs], dec_pred)
model.compile(optimizer='rmsprop', loss='sparse_categorical_crossentropy')
model.fit([source, target_in], target, batch_size=16, epochs=1, verbose=0)
