# trap: traps/weights-along-time
# one weight per patient against a loss per hour; 24 hours and batches of 24
import numpy as np
import keras
from keras import layers, ops

PATIENTS, HOURS, SIGNS = 240, 24, 6
rng = np.random.default_rng(11)
vitals = rng.normal(size=(PATIENTS, HOURS, SIGNS)).astype("float32")
score = np.cumsum(vitals[..., :1], axis=1) / 5.0
ward = rng.integers(0, 3, size=PATIENTS)
counts = np.bincount(ward, minlength=3)
weight_of_ward = counts.sum() / (3.0 * counts)
sample_weight = weight_of_ward[ward]
print(vitals.shape, score.shape, sample_weight.shape)

inp = keras.Input((HOURS, SIGNS))
x = layers.GRU(24, return_sequences=True)(inp)
x = layers.LayerNormalization()(x)
x = layers.GRU(12, return_sequences=True)(x)
out = layers.TimeDistributed(layers.Dense(1))(x)
model = keras.Model(inp, out)
model.compile(optimizer=keras.optimizers.Adam(1e-3), loss="mse")
model.fit(vitals, score, sample_weight=sample_weight, batch_size=24, epochs=1, verbose=0)
print(model.evaluate(vitals, score, verbose=0))
