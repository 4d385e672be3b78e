import numpy as np
import tensorflow as tf

vocab, T, B = 30, 10, 48
src = np.random.randint(3, vocab, (B, T))
tgt = np.c_[np.ones((B, 1), int), src[:, ::-1], np.full((B, 1), 2)]
enc_i = tf.keras.Input((T,))
dec_i = tf.keras.Input((None,))
emb = tf.keras.layers.Embedding(vocab, 8)
out, h, c = tf.keras.layers.LSTM(12, return_sequences=True, return_state=True)(emb(enc_i))
lstm = tf.keras.layers.LSTM(12, return_sequences=True, return_state=True)
seq, _, _ = lstm(emb(dec_i), initial_state=[h, c])
att = tf.keras.layers.Attention()([seq, out])
dense = tf.keras.layers.Dense(vocab, activation="softmax")
full = tf.keras.Model([enc_i, dec_i], dense(tf.keras.layers.Concatenate()([seq, att])))
full.compile("adam", "sparse_categorical_crossentropy")
full.fit([src, tgt[:, :-1]], tgt[:, 1:], epochs=1, verbose=0)
line = np.ones((1, 1), int)
for _ in range(T + 1):
    p = full.predict([src[:1], line], verbose=0)
    nxt = p[0, -1].argmax()
    line = np.concatenate([line, [[nxt]]], axis=1)
    if nxt == 2:
        break
print(p.shape[2])
