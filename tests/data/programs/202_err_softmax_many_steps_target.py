import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import LSTM, Dense, TimeDistributed

n_notes = 40
roll = (np.random.rand(1000, n_notes) > 0.9).astype("float32")
T = 32
starts = np.arange(0, len(roll) - T - 1, 8)
x = np.stack([roll[s:s + T] for s in starts])
y = np.stack([roll[s + T] for s in starts])
print(f"{x.shape=} {y.shape=}")
model = tf.keras.Sequential()
model.add(LSTM(32, input_shape=(T, n_notes), return_sequences=True))
model.add(LSTM(32, return_sequences=True))
model.add(TimeDistributed(Dense(n_notes, activation="sigmoid")))
model.compile("rmsprop", "binary_crossentropy")
model.fit(x, y, epochs=1, batch_size=16, verbose=0)
