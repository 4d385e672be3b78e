import numpy as np
from tensorflow.keras.layers import *
from tensorflow.keras.models import Model

i = Input((20, 6))
seq, h, c = Bidirectional(LSTM(10, return_sequences=True, return_state=True))(i)
query = RepeatVector(1)(h)
ctx = Attention()([query, seq])
o = Dense(1, activation="sigmoid")(Flatten()(ctx))
m = Model(i, o)
m.compile("adam", "binary_crossentropy")
m.fit(np.random.rand(64, 20, 6), np.random.randint(0, 2, 64), verbose=0)
