# given: frame = pd.DataFrame({'machine': np.repeat(np.arange(6), 60), 'vib_x': np.random.rand(360), 'vib_y': np.random.rand(360), 'temp': np.random.rand(360), 'fault': np.tile(np.r_[np.zeros(40), np.ones(20)], 6)})
import numpy as np
import pandas as pd
import tensorflow as tf

frame = pd.read_parquet("bearings.parquet")
COLS = ["vib_x", "vib_y", "temp"]

MAXLEN = 60
machines, targets = [], []
for key, part in frame.groupby("machine"):
    # each machine is cut off at another cycle
    stop = 30 + 5 * int(key)
    machines.append(part[COLS].to_numpy()[:stop])
    targets.append(part["fault"].to_numpy()[:stop])

x = tf.keras.utils.pad_sequences(machines, maxlen=MAXLEN, dtype="float32", padding="post", value=-1.0)
y = tf.keras.utils.pad_sequences(targets, maxlen=MAXLEN, dtype="float32", padding="post")[..., None]
w = tf.keras.utils.pad_sequences([np.ones(len(m)) for m in machines], maxlen=MAXLEN, dtype="float32", padding="post")
print(x.shape, y.shape, w.shape)

train, val = slice(0, 4), slice(4, None)

model = tf.keras.Sequential()
model.add(tf.keras.Input((MAXLEN, len(COLS))))
model.add(tf.keras.layers.Masking(mask_value=-1.0))
model.add(tf.keras.layers.LSTM(20, return_sequences=True))
model.add(tf.keras.layers.LSTM(10, return_sequences=True))
model.add(tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(1, activation="sigmoid")))
model.compile("adam", "binary_crossentropy", weighted_metrics=["accuracy"])

model.fit(
    x[train], y[train],
    sample_weight=w[train],
    validation_data=(x[val], y[val], w[val]),
    batch_size=2, epochs=1, verbose=0,
)

prob = model.predict(x[val], verbose=0)[..., 0]
for row, weight in zip(prob, w[val]):
    known = row[weight > 0]
    print(len(known), known[-1])
