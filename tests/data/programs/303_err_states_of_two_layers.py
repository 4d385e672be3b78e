import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense
from tensorflow.keras.models import Model

enc_in = Input(shape=(None, 12))
x = LSTM(32, return_sequences=True)(enc_in)
_, h, c = LSTM(16, return_state=True)(x)
dec_in = Input(shape=(None, 9))
dec = LSTM(32, return_sequences=True)(dec_in, initial_state=[h, c])
out = Dense(9, activation="softmax")(dec)
model = Model([enc_in, dec_in], out)
model.compile(loss="categorical_crossentropy", optimizer="adam")
A, B = np.random.rand(20, 15, 12), np.eye(9)[np.random.randint(0, 9, (20, 8))]
model.fit([A, B[:, :-1]], B[:, 1:], epochs=1, verbose=0)
