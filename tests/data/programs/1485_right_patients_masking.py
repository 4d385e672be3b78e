import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models

# patients with different numbers of visits; -1 marks visits that do not exist
rng = np.random.RandomState(3)
lengths = rng.randint(3, 12, size=40)
max_len = 12
n_feat = 6
SPECIAL = -1.0
padded = np.full((len(lengths), max_len, n_feat), SPECIAL, dtype='float32')
target = np.zeros((len(lengths), max_len, 1), dtype='float32')
weights = np.zeros((len(lengths), max_len), dtype='float32')
for row, n in enumerate(lengths):
    visits = rng.rand(n, n_feat)
    padded[row, :n] = visits
    target[row, :n, 0] = visits.mean(axis=1) > 0.5
    weights[row, :n] = 1.0

model = models.Sequential([
    layers.Input(shape=(max_len, n_feat)),
    layers.Masking(mask_value=SPECIAL),
    layers.LSTM(12, return_sequences=True),
    layers.Dropout(0.2),
    layers.TimeDistributed(layers.Dense(1, activation='sigmoid')),
])
model.compile('adam', 'binary_crossentropy', weighted_metrics=['accuracy'])
model.fit(padded, target, sample_weight=weights, batch_size=10, epochs=1, verbose=0)

scores = model.predict(padded, verbose=0)
last_visit = scores[np.arange(len(lengths)), lengths - 1, 0]
flat_scores = scores[weights.astype(bool)].ravel()
flat_target = target[weights.astype(bool)].ravel()
hit = ((flat_scores > 0.5) == (flat_target > 0.5)).mean()
print(last_visit.shape, flat_scores.shape, hit)
