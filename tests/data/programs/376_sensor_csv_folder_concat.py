import glob
import os
import numpy as np
import pandas as pd
from tensorflow.keras.layers import Input, Dense, GRU, Dropout
from tensorflow.keras.models import Model

ACTIVITIES = ["walk", "run", "sit"]
WIN = 50


def load_recording(activity, subject):
    n = 600
    df = pd.DataFrame(np.random.randn(n, 3), columns=["ax", "ay", "az"])
    df["mag"] = np.sqrt(df["ax"] ** 2 + df["ay"] ** 2 + df["az"] ** 2)
    df["activity"] = activity
    df["subject"] = subject
    return df


frames = [load_recording(a, s) for s in range(4) for a in ACTIVITIES]
data = pd.concat(frames, ignore_index=True)
codes = {a: i for i, a in enumerate(ACTIVITIES)}
segments, labels = [], []
for start in range(0, len(data) - WIN, WIN):
    chunk = data.iloc[start:start + WIN]
    if chunk["activity"].nunique() > 1:
        continue
    segments.append(chunk[["ax", "ay", "az", "mag"]].values)
    labels.append(codes[chunk["activity"].iloc[0]])
segments = np.asarray(segments)
labels = np.asarray(labels)
inp = Input(shape=segments.shape[1:])
x = GRU(16, return_sequences=True)(inp)
x = Dropout(0.3)(x)
x = GRU(8)(x)
out = Dense(len(ACTIVITIES), activation="softmax")(x)
model = Model(inp, out)
model.compile("adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(segments, labels, epochs=1, batch_size=32, verbose=0)
pred = model.predict(segments, verbose=0).argmax(axis=1)
acc = (pred == labels).mean()
