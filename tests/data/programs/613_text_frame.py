import numpy as np, pandas as pd
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras import layers, Sequential
df = pd.DataFrame({"review": ["good film", "bad", "very very good", "not bad at all"] * 5, "y": [1, 0, 1, 1] * 5})
vocab = {w: i + 1 for i, w in enumerate(sorted(set(" ".join(df["review"]).split())))}
seqs = df["review"].apply(lambda t: [vocab[w] for w in t.split()]).tolist()
X = pad_sequences(seqs, maxlen=6)
Y = df["y"].values
m = Sequential([layers.Embedding(len(vocab) + 1, 8, mask_zero=True), layers.Bidirectional(layers.GRU(4)), layers.Dense(1, activation="sigmoid")])
m.compile("adam", "binary_crossentropy", metrics=["accuracy"])
m.fit(X, Y, verbose=0)
proba = m.predict(X, verbose=0).ravel()
df["p"] = proba
