import numpy as np, pandas as pd
import tensorflow as tf
from sklearn.preprocessing import LabelEncoder
df = pd.DataFrame({"subject": np.repeat(range(10), 100), "ax": np.random.randn(1000), "ay": np.random.randn(1000), "az": np.random.randn(1000), "act": np.random.choice(["walk", "run", "sit"], 1000)})
enc = LabelEncoder()
df["label"] = enc.fit_transform(df["act"])
seg, lab = [], []
for sub in df["subject"].unique():
    part = df[df["subject"] == sub]
    for start in range(0, len(part) - 50 + 1, 25):
        chunk = part.iloc[start:start + 50]
        seg.append(chunk[["ax", "ay", "az"]].values)
        lab.append(chunk["label"].mode()[0])
X = np.array(seg)
y = tf.keras.utils.to_categorical(lab, num_classes=3)
model = tf.keras.Sequential([
    tf.keras.layers.Input((50, 3)),
    tf.keras.layers.Conv1D(8, 5, strides=2, activation="relu"),
    tf.keras.layers.LSTM(12),
    tf.keras.layers.Dense(3, activation="softmax"),
])
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=1, verbose=0)
