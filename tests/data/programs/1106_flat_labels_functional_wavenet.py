# trap: silent
import numpy as np
import tensorflow as tf

# EEG: one seizure score per recording
eeg = np.random.randn(24, 128, 6)
score = np.random.rand(24, 1)
i = tf.keras.Input(shape=eeg.shape[1:])
x = i
for d in (1, 2, 4):
    x = tf.keras.layers.Conv1D(8, 2, dilation_rate=d, padding="causal", activation="relu")(x)
x = tf.keras.layers.LSTM(8, return_sequences=True)(x)
o = tf.keras.layers.Conv1D(1, 1)(x)
model = tf.keras.Model(i, o)
model.compile(optimizer="adam", loss="mse")
model.fit(eeg, score, batch_size=8, epochs=1, verbose=0)
