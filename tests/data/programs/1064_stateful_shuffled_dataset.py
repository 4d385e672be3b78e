# trap: traps/stateful-shuffled
import numpy as np
import tensorflow as tf

# long ECG, trained in pieces with a stateful GRU
BATCH, STEPS = 4, 100
ecg = np.random.randn(BATCH, 1000, 1).astype("float32")
chunks, answers = [], []
for k in range(0, 900, STEPS):
    for row in range(BATCH):
        chunks.append(ecg[row, k : k + STEPS])
        answers.append(ecg[row, k + 1 : k + STEPS + 1])
chunks, answers = np.array(chunks), np.array(answers)

model = tf.keras.Sequential()
model.add(tf.keras.Input(batch_shape=(BATCH, None, 1)))
model.add(tf.keras.layers.GRU(32, stateful=True, return_sequences=True))
model.add(tf.keras.layers.Dense(1))
model.compile(loss="mse", optimizer="adam")
feed = tf.data.Dataset.from_tensor_slices((chunks, answers)).shuffle(1024).batch(BATCH, drop_remainder=True)
for epoch in range(2):
    model.fit(feed, epochs=1, verbose=0)
    model.layers[0].reset_states() if hasattr(model.layers[0], "reset_states") else model.layers[0].reset_state()
