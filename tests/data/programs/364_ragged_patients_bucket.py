import numpy as np
import pandas as pd
import tensorflow as tf

records = pd.DataFrame({
    "pid": [1, 1, 1, 2, 2, 3, 3, 3, 3],
    "hr": np.random.rand(9),
    "bp": np.random.rand(9),
})
outcome = pd.Series([0, 1, 0], index=[1, 2, 3])
sequences, labels = [], []
for pid, visits in records.groupby("pid"):
    sequences.append(visits[["hr", "bp"]].values)
    labels.append(outcome[pid])
padded = tf.keras.preprocessing.sequence.pad_sequences(sequences, maxlen=5, dtype="float32", padding="post", value=-1.0)
labels = np.array(labels)
print(padded.shape, labels.shape)
inputs = tf.keras.Input(shape=(5, 2))
masked = tf.keras.layers.Masking(mask_value=-1.0)(inputs)
x = tf.keras.layers.LSTM(8)(masked)
outputs = tf.keras.layers.Dense(1, activation="sigmoid")(x)
model = tf.keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(padded, labels, epochs=1, verbose=0)
risk = model.predict(padded, verbose=0).squeeze()
