import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Embedding, GRU, LSTM, Dense

V, U = 50, 16
src = np.random.randint(0, V, (20, 10))
dst = np.random.randint(0, V, (20, 8))
e = Embedding(V, 12)
encoder = LSTM(U, return_state=True)
decoder = GRU(U, return_sequences=True, return_state=True)
head = Dense(V)
for i in range(0, 20, 5):
    with tf.GradientTape() as tape:
        _, h, c = encoder(e(src[i:i + 5]))
        seq, state = decoder(e(dst[i:i + 5]), initial_state=tf.concat([h, c], axis=-1))
        logits = head(seq)
