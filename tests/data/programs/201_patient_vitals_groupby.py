import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras import layers

rows = []
for pid in range(40):
    for hour in range(24):
        rows.append({"patient": pid, "hour": hour, "hr": np.random.normal(80, 5), "bp": np.random.normal(120, 9), "label": pid % 2})
df = pd.DataFrame(rows)
feature_cols = ["hr", "bp"]
df[feature_cols] = (df[feature_cols] - df[feature_cols].mean()) / df[feature_cols].std()
seqs, outcome = [], []
for pid, group in df.groupby("patient"):
    g = group.sort_values("hour")
    seqs.append(g[feature_cols].to_numpy())
    outcome.append(g["label"].iloc[0])
X = np.stack(seqs)
y = np.asarray(outcome)
print(X.shape, y.shape)
order = np.random.default_rng(0).permutation(len(X))
n_val = len(X) // 4
val_idx, train_idx = order[:n_val], order[n_val:]
model = tf.keras.Sequential([
    layers.Input(shape=(24, len(feature_cols))),
    layers.LSTM(16, dropout=0.2),
    layers.Dense(1, activation="sigmoid"),
])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=[tf.keras.metrics.AUC(name="auc")])
weights = {0: 1.0, 1: 2.0}
model.fit(X[train_idx], y[train_idx], validation_data=(X[val_idx], y[val_idx]), class_weight=weights, verbose=0)
risk = model.predict(X[val_idx], verbose=0).squeeze()
table = np.column_stack([val_idx, risk])
