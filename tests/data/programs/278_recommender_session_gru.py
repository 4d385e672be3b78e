import numpy as np
import tensorflow as tf

N_ITEMS, MAX_LEN, EMB = 120, 8, 16
rng = np.random.default_rng(11)
sessions = [list(rng.integers(1, N_ITEMS, size=rng.integers(2, 12))) for _ in range(90)]
inputs, targets = [], []
for s in sessions:
    for t in range(1, len(s)):
        inputs.append(s[max(0, t - MAX_LEN) : t])
        targets.append(s[t])
inputs = tf.keras.utils.pad_sequences(inputs, maxlen=MAX_LEN, padding="pre")
targets = np.array(targets)
print("pairs:", len(inputs))


class SessionModel(tf.keras.Model):
    def __init__(self, n_items, emb, units):
        super().__init__()
        self.item_emb = tf.keras.layers.Embedding(n_items, emb, mask_zero=True)
        self.rnn = tf.keras.layers.GRU(units, return_sequences=True)
        self.drop = tf.keras.layers.Dropout(0.25)
        self.proj = tf.keras.layers.Dense(emb)

    def encode(self, ids, training=False):
        e = self.item_emb(ids)
        h = self.rnn(e)
        h = self.drop(h, training=training)
        return self.proj(h[:, -1, :])

    def call(self, ids, training=False):
        z = self.encode(ids, training)
        table = self.item_emb.embeddings
        return tf.matmul(z, table, transpose_b=True)


model = SessionModel(N_ITEMS, EMB, 20)
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
top5 = tf.keras.metrics.SparseTopKCategoricalAccuracy(k=5)
optimizer = tf.keras.optimizers.Adam()
ds = tf.data.Dataset.from_tensor_slices((inputs, targets)).batch(32, drop_remainder=True)
for epoch in range(1):
    for xb, yb in ds:
        with tf.GradientTape() as tape:
            logits = model(xb, training=True)
            loss = loss_fn(yb, logits)
        grads = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(grads, model.trainable_variables))
        top5.update_state(yb, logits)
scores = model(inputs[:3])
best = tf.argsort(scores, direction="DESCENDING")[:, :5]
print(scores.shape, best.shape, float(top5.result()))
