import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, Sequential

# patients with different numbers of visits, seven values per visit; -10 never occurs
SPECIAL = -10.0
rng = np.random.RandomState(42)
visits = [rng.rand(rng.randint(3, 9), 7) for _ in range(48)]
longest = max(v.shape[0] for v in visits)
Xpad = np.full((len(visits), 8, 7), fill_value=SPECIAL)
for s, v in enumerate(visits):
    seq_len = v.shape[0]
    Xpad[s, 0:seq_len, :] = v
outcome = np.array([v[-1].mean() for v in visits])[:, np.newaxis]

model = Sequential([
    layers.Input(shape=(None, 7)),
    layers.Masking(mask_value=SPECIAL),
    layers.LSTM(16, return_sequences=True),
    layers.LSTM(8),
    layers.Dense(4, activation="relu"),
    layers.Dense(1),
])
model.compile(loss="mse", optimizer=tf.keras.optimizers.Adam(0.01), metrics=["mae"])
perm = rng.permutation(48)
train, test = perm[:36], perm[36:]
model.fit(Xpad[train], outcome[train], epochs=1, batch_size=12, validation_data=(Xpad[test], outcome[test]))

# a patient alone needs no padding
single = visits[0][np.newaxis, :, :]
risk = model.predict(single)
print(float(risk[0, 0]))
