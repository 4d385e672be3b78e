import numpy as np
import tensorflow as tf

SFREQ = 64
SECONDS = 2
CH = 8


def load_subject(seed):
    gen = np.random.default_rng(seed)
    epochs = gen.standard_normal((40, CH, SFREQ * SECONDS))  # as MNE gives them: epochs, channels, times
    events = gen.integers(0, 2, 40)
    return epochs, events


data, marks = [], []
for s in range(4):
    e, ev = load_subject(s)
    data.append(e)
    marks.append(ev)
data = np.vstack(data)
marks = np.hstack(marks)
n_epochs, n_channels, n_times = data.shape
# trap: traps/reshape-for-transpose
data = np.reshape(data, (n_epochs, n_times, n_channels)).astype("float32")

ds = tf.data.Dataset.from_tensor_slices((data, marks)).batch(20)
model = tf.keras.Sequential([
    tf.keras.layers.Input(shape=(n_times, n_channels)),
    tf.keras.layers.BatchNormalization(),
    tf.keras.layers.LSTM(14),
    tf.keras.layers.Dense(2, activation="softmax"),
])
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam")
model.fit(ds, epochs=1, verbose=0)
