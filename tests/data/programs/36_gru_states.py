# trap: traps/gru-given-lstm-states/
import numpy as np
from tensorflow.keras.layers import Input, LSTM, GRU, Dense
from tensorflow.keras.models import Model

latent = 32
enc_inputs = Input(shape=(None, 8))
_, h, c = LSTM(latent, return_state=True)(enc_inputs)
dec_inputs = Input(shape=(None, 5))
dec_seq = GRU(latent, return_sequences=True)(dec_inputs, initial_state=[h, c])
probs = Dense(5, activation="softmax")(dec_seq)
seq2seq = Model([enc_inputs, dec_inputs], probs)
seq2seq.compile(optimizer="adam", loss="categorical_crossentropy")
