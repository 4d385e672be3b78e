import numpy as np
from tensorflow.keras.layers import Input, Embedding, LSTM, Bidirectional, Concatenate, Dense
from tensorflow.keras.models import Model

HIDDEN = 64
MAX_IN, MAX_OUT = 25, 10
V_IN, V_OUT = 300, 150
article = np.random.randint(0, V_IN, (40, MAX_IN))
summary = np.random.randint(0, V_OUT, (40, MAX_OUT))

enc_in = Input((MAX_IN,))
enc = Embedding(V_IN, 50, trainable=True)(enc_in)
enc_out, fh, fc, bh, bc = Bidirectional(LSTM(HIDDEN, return_sequences=True, return_state=True))(enc)
state_h = Concatenate()([fh, bh])
state_c = Concatenate()([fc, bc])

dec_in = Input((None,))
dec_emb = Embedding(V_OUT, 50)(dec_in)
dec_lstm = LSTM(HIDDEN, return_sequences=True, return_state=True)
dec_out, _, _ = dec_lstm(dec_emb, initial_state=[state_h, state_c])
probs = Dense(V_OUT, activation='softmax')(dec_out)

model = Model([enc_in, dec_in], probs)
model.compile(optimizer='rmsprop', loss='sparse_categorical_crossentropy')
model.fit([article, summary[:, :-1]], summary[:, 1:], epochs=1, batch_size=20, verbose=0)
print(model.output_shape)
