import numpy as np
from tensorflow import keras
from tensorflow.keras.layers import Input, Embedding, LSTM, Attention, Concatenate, GlobalAveragePooling1D, Dense

Q_LEN, D_LEN = 12, 40
question = np.random.randint(1, 800, (32, Q_LEN))
document = np.random.randint(1, 800, (32, D_LEN))
relevant = np.random.randint(0, 2, (32, 1))

shared = Embedding(800, 48)

q_in = Input((Q_LEN,), name='question')
d_in = Input((D_LEN,), name='document')
q_seq = LSTM(32, return_sequences=True)(shared(q_in))
d_seq = LSTM(64, return_sequences=True)(shared(d_in))

aligned = Attention()([q_seq, d_seq])
q_vec = GlobalAveragePooling1D()(q_seq)
a_vec = GlobalAveragePooling1D()(aligned)
x = Concatenate()([q_vec, a_vec])
x = Dense(20, activation='tanh')(x)
score = Dense(1, activation='sigmoid')(x)

ranker = keras.Model([q_in, d_in], score)
ranker.compile(loss='binary_crossentropy', optimizer='adam')
ranker.fit([question, document], relevant, epochs=1, verbose=0)
