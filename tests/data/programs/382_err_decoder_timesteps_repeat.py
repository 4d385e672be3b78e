import numpy as np
import tensorflow as tf
L = tf.keras.layers

def toy(n=100, src_len=15, tgt_len=6, src_vocab=40, tgt_vocab=25):
    src = np.random.randint(1, src_vocab, (n, src_len))
    tgt = np.random.randint(1, tgt_vocab, (n, tgt_len))
    return src, tgt

src, tgt = toy()
tgt = tgt.reshape(*tgt.shape, 1)
model = tf.keras.Sequential()
model.add(L.Embedding(40, 16))
model.add(L.LSTM(32))
model.add(L.RepeatVector(src.shape[1]))
model.add(L.LSTM(32, return_sequences=True))
model.add(L.TimeDistributed(L.Dense(25, activation="softmax")))
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(src, tgt, epochs=1, batch_size=20, verbose=0)
