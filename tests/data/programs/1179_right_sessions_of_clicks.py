import numpy as np
import pandas as pd
import tensorflow as tf
from collections import Counter
from tensorflow.keras.preprocessing.sequence import pad_sequences

# click log of a small shop: next item of a session
log = pd.DataFrame({
    "session": np.sort(np.random.randint(0, 50, 700)),
    "item": np.random.choice(list("abcdefghij"), 700),
})
counts = Counter(log["item"])
item2id = {item: k + 1 for k, (item, _) in enumerate(counts.most_common())}
log["iid"] = log["item"].map(item2id)
sessions = log.groupby("session")["iid"].apply(list)
sessions = sessions[sessions.apply(len) > 2]

MAXLEN = 10
inputs, nexts = [], []
for items in sessions:
    for k in range(1, len(items)):
        inputs.append(items[max(0, k - MAXLEN):k])
        nexts.append(items[k])
X = pad_sequences(inputs, maxlen=MAXLEN, padding="pre", truncating="pre")
y = np.array(nexts) - 1

V = len(item2id)
model = tf.keras.Sequential()
model.add(tf.keras.layers.Input(shape=(MAXLEN,)))
model.add(tf.keras.layers.Embedding(V + 1, 12, mask_zero=True))
model.add(tf.keras.layers.GRU(16))
model.add(tf.keras.layers.Dense(V))
model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy", tf.keras.metrics.SparseTopKCategoricalAccuracy(k=3)])
model.fit(X, y, epochs=1, batch_size=32, verbose=0)
logits = model.predict(X[:5], verbose=0)
top3 = np.argsort(-logits, axis=1)[:, :3]
probs = tf.nn.softmax(logits).numpy()
