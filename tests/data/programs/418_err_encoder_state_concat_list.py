import numpy as np
from tensorflow.keras.layers import Input, LSTM, GRU, Dense, Concatenate, Embedding
from tensorflow.keras.models import Model

src, tgt = np.random.randint(1, 50, (60, 11)), np.random.randint(1, 60, (60, 8))
e_in, d_in = Input((11,)), Input((8,))
_, state = GRU(24, return_state=True)(Embedding(50, 16)(e_in))
dec = LSTM(24, return_sequences=True)(Embedding(60, 16)(d_in), initial_state=[state])
out = Dense(60, activation="softmax")(dec)
model = Model([e_in, d_in], out)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit([src, tgt], np.roll(tgt, -1, axis=1), epochs=1)
