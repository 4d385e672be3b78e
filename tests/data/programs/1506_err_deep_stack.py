# the layer before the last LSTM returns one vector
import numpy as np
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, LSTM, Dense, Dropout, BatchNormalization


def rnn_block(x, units, dropout=0.2, return_sequences=False):
    x = LSTM(units, return_sequences=return_sequences)(x)
    x = BatchNormalization()(x)
    return Dropout(dropout)(x)


def build(seq_len, n_features, units):
    inputs = Input(shape=(seq_len, n_features))
    x = rnn_block(inputs, units[0], return_sequences=True)
    for u in units[1:]:
        x = rnn_block(x, u)
    outputs = Dense(2, activation='softmax')(x)
    return Model(inputs, outputs)


SEQ_LEN = 60
crypto = np.random.randn(200, 8)
X = np.array([crypto[i:i + SEQ_LEN] for i in range(len(crypto) - SEQ_LEN)])
y = (np.random.rand(len(X)) > 0.5).astype(int)
shallow = build(SEQ_LEN, 8, [32, 32])
shallow.compile('adam', 'sparse_categorical_crossentropy')
shallow.fit(X, y, epochs=1, batch_size=64, verbose=0)
deep = build(SEQ_LEN, 8, [64, 32, 32])
deep.compile('adam', 'sparse_categorical_crossentropy')
deep.fit(X, y, epochs=1, batch_size=64, verbose=0)
