# trap: none, raises
import numpy as np
from tensorflow.keras.layers import Input, LSTM, Bidirectional, Dense
from tensorflow.keras.models import Model

enc_in = Input(shape=(25, 10))
enc_out, fh, fc, bh, bc = Bidirectional(LSTM(32, return_state=True, return_sequences=True))(enc_in)
dec_in = Input(shape=(15, 12))
dec = LSTM(32, return_sequences=True)
dec_out = dec(dec_in, initial_state=[fh, fc])
dec_out = Dense(12, activation="softmax")(dec_out)
model = Model([enc_in, dec_in], dec_out)
model.compile(loss="categorical_crossentropy", optimizer="adam")
e = np.random.rand(16, 25, 10)
d = np.random.rand(16, 15, 12)
t = np.random.rand(16, 14, 12)
model.fit([e, d], t, epochs=1, verbose=0)
