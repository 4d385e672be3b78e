import numpy as np
from tensorflow.keras.layers import Input, LSTM, Bidirectional, Dense, GlobalMaxPool1D, Dropout
from tensorflow.keras.models import Model
from tensorflow.keras.callbacks import ModelCheckpoint, ReduceLROnPlateau


def fake_encoder(texts, dim=64, max_len=20):
    out = np.zeros((len(texts), max_len, dim), dtype="float32")
    for i, t in enumerate(texts):
        n = min(len(t.split()), max_len)
        out[i, :n] = np.random.randn(n, dim)
    return out


texts = ["a short one", "a rather longer sentence than that", "mid size text"] * 30
toxic = np.random.randint(0, 2, size=(90, 6)).astype("float32")
emb = fake_encoder(texts)
i = Input(emb.shape[1:])
x = Bidirectional(LSTM(20, return_sequences=True))(i)
x = GlobalMaxPool1D()(x)
x = Dropout(0.1)(x)
o = Dense(6, activation="sigmoid")(x)
m = Model(i, o)
m.compile("adam", "binary_crossentropy")
m.fit(emb[:70], toxic[:70], validation_data=(emb[70:], toxic[70:]), callbacks=[ReduceLROnPlateau(patience=1)], epochs=1, verbose=0)
p = m.predict(fake_encoder(["hello there", "bad bad text"]), verbose=0)
flags = (p > 0.5).any(axis=1)
per_label = p.mean(axis=0)
