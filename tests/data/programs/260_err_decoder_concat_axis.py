import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import *
from tensorflow.keras.models import Model

max_len_src, max_len_tgt = 12, 9
src_vocab, tgt_vocab = 50, 40
latent = 24

encoder_inputs = Input(shape=(max_len_src,))
enc_emb = Embedding(src_vocab, 16, mask_zero=True)(encoder_inputs)
encoder_outputs, state_h, state_c = LSTM(latent, return_sequences=True, return_state=True)(enc_emb)

decoder_inputs = Input(shape=(max_len_tgt,))
dec_emb = Embedding(tgt_vocab, 16, mask_zero=True)(decoder_inputs)
decoder_lstm = LSTM(latent, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(dec_emb, initial_state=[state_h, state_c])

attn = AdditiveAttention()([decoder_outputs, encoder_outputs])
merged = Concatenate(axis=1)([decoder_outputs, attn])
outputs = TimeDistributed(Dense(tgt_vocab, activation="softmax"))(merged)

model = Model([encoder_inputs, decoder_inputs], outputs)
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy")

src = np.random.randint(1, src_vocab, (32, max_len_src))
tgt = np.random.randint(1, tgt_vocab, (32, max_len_tgt + 1))
model.fit([src, tgt[:, :-1]], tgt[:, 1:], batch_size=8, epochs=1)
