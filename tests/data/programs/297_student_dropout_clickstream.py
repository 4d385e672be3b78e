import numpy as np
import pandas as pd
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Masking, GRU, Dense, Input
from sklearn.model_selection import train_test_split, StratifiedKFold
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(5)
clicks = []
for student in range(70):
    weeks = rng.integers(4, 16)
    clicks.append(rng.poisson(3, size=(weeks, 5)).astype("float32"))
dropout = rng.integers(0, 2, 70)
X = pad_sequences(clicks, maxlen=15, dtype="float32", padding="post", value=-1.0)
print(X.shape)


def build():
    net = Sequential()
    net.add(Input((15, 5)))
    net.add(Masking(-1.0))
    net.add(GRU(8))
    net.add(Dense(1, activation="sigmoid"))
    net.compile("adam", "binary_crossentropy")
    return net


oof = np.zeros(len(X))
for tr, va in StratifiedKFold(5).split(X, dropout):
    net = build()
    net.fit(X[tr], dropout[tr], epochs=1, verbose=0)
    oof[va] = net.predict(X[va], verbose=0)[:, 0]
result = pd.DataFrame({"y": dropout, "p": oof})
top = result.nlargest(5, "p")
