import numpy as np
import tensorflow as tf
from tensorflow import keras

PEOPLE, SESSIONS, KEYS = 6, 10, 40
db = np.random.rand(PEOPLE, SESSIONS, KEYS, 2).astype("float32")


def triplets(n):
    a, p, q = [], [], []
    for _ in range(n):
        who, other = np.random.choice(PEOPLE, 2, replace=False)
        i, j = np.random.choice(SESSIONS, 2, replace=False)
        a.append(db[who, i]); p.append(db[who, j]); q.append(db[other, np.random.randint(SESSIONS)])
    return np.array(a), np.array(p), np.array(q)


def encoder(dim=16):
    return keras.Sequential([
        keras.Input((KEYS, 2)),
        keras.layers.Masking(),
        keras.layers.LSTM(24, return_sequences=True),
        keras.layers.LSTM(dim),
        keras.layers.UnitNormalization(axis=-1),
    ], name="encoder")


enc = encoder()
ins = [keras.Input((KEYS, 2), name=n) for n in ("anchor", "pos", "neg")]
za, zp, zn = [enc(i) for i in ins]
stacked = keras.ops.stack([za, zp, zn], axis=1)
net = keras.Model(ins, stacked)


def triplet_loss(_, z, margin=0.2):
    d1 = tf.reduce_sum(tf.square(z[:, 0] - z[:, 1]), axis=-1)
    d2 = tf.reduce_sum(tf.square(z[:, 0] - z[:, 2]), axis=-1)
    return tf.maximum(d1 - d2 + margin, 0.)


net.compile("adam", loss=triplet_loss)
A, P, Q = triplets(32)
net.fit([A, P, Q], np.zeros(32), epochs=1, verbose=0)
gallery = enc.predict(db.reshape(-1, KEYS, 2), verbose=0).reshape(PEOPLE, SESSIONS, -1)
centers = gallery.mean(axis=1)
sims = centers @ centers.T
print(sims.shape, gallery.shape)
