import numpy as np
import keras
from keras import layers as L

INSTR = ("violin", "cello", "flute")
T, PITCH, DUR = 32, 64, 8
rng = np.random.default_rng(3)
pitch = {k: rng.integers(0, PITCH, (40, T + 1)) for k in INSTR}
length = {k: rng.integers(0, DUR, (40, T + 1)) for k in INSTR}

ins, feats = [], []
for name in INSTR:
    p, d = L.Input((T,), name=f"{name}_pitch"), L.Input((T,), name=f"{name}_dur")
    ins.extend([p, d])
    feats.append(L.Add()([L.Embedding(PITCH, 12)(p), L.Embedding(DUR, 12)(d)]))
x = L.Concatenate()(feats)
x = L.LSTM(32, return_sequences=True)(x)
x = L.LayerNormalization()(x)
outs = {}
for name in INSTR:
    own = L.GRU(16, return_sequences=True, name=f"{name}_rnn")(x)
    outs[f"{name}_next"] = L.Dense(PITCH, activation="softmax", name=f"{name}_next")(own)
model = keras.Model(ins, outs)
model.compile("adam", loss={k: "sparse_categorical_crossentropy" for k in outs})
X = {}
for k in INSTR:
    X[f"{k}_pitch"] = pitch[k][:, :-1]
    X[f"{k}_dur"] = length[k][:, :-1]
Y = {f"{k}_next": v[:, 1:] for k, v in pitch.items()}
model.fit(X, Y, epochs=1, batch_size=20, verbose=0)
res = model.predict({k: v[:2] for k, v in X.items()}, verbose=0)
chords = np.stack([res[f"{k}_next"].argmax(-1) for k in INSTR], axis=-1)
print(x.shape, chords.shape)
