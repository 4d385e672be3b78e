# trap: traps/decoder-fed-its-own-target
import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense, TimeDistributed, RepeatVector
from tensorflow.keras.models import Model

# sequence reconstruction + forecast
past = np.random.rand(120, 30, 2)
future = np.random.rand(120, 10, 1)

enc_in = Input((30, 2))
_, *enc_states = LSTM(32, return_state=True)(enc_in)
dec_in = Input((10, 1))
dec = LSTM(32, return_sequences=True)(dec_in, initial_state=enc_states)
out = TimeDistributed(Dense(1))(dec)
s2s = Model([enc_in, dec_in], out)
s2s.compile(optimizer="adam", loss="mse")
cut = 100
s2s.fit([past[:cut], future[:cut]], future[:cut], validation_data=([past[cut:], future[cut:]], future[cut:]), epochs=1, verbose=0)
