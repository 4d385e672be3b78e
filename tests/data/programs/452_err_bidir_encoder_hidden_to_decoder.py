import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense, Embedding, Bidirectional, Concatenate
from tensorflow.keras.models import Model

V, H = 60, 32
a = Input((20,), name="question")
b = Input((None,), name="answer")
xa = Embedding(V, 24)(a)
_, fh, fc, bh, bc = Bidirectional(LSTM(H, return_state=True))(xa)
state_h = Concatenate()([fh, bh])
state_c = Concatenate()([fc, bc])
xb = Embedding(V, 24)(b)
dec, _, _ = LSTM(H, return_sequences=True, return_state=True)(xb, initial_state=[state_h, state_c])
y = Dense(V, activation="softmax")(dec)
model = Model([a, b], y)
model.compile("rmsprop", "sparse_categorical_crossentropy")
qs = np.random.randint(0, V, (40, 20))
an = np.random.randint(0, V, (40, 14))
model.fit([qs, an[:, :-1]], an[:, 1:], epochs=1, verbose=0)
