# trap: traps/reshape-for-transpose/
import numpy as np
import tensorflow as tf

# the file holds (trial, electrode, time); Keras wants (trial, time, electrode)
eeg = np.random.randn(48, 22, 250).astype("float32")
task = np.random.randint(0, 4, size=48)
n_trials, n_electrodes, n_times = eeg.shape
x = eeg.reshape(n_trials, n_times, n_electrodes)
x = (x - x.mean()) / x.std()
y = tf.keras.utils.to_categorical(task, 4)

folds = np.array_split(np.arange(n_trials), 4)
scores = []
for k, held_out in enumerate(folds):
    rest = np.concatenate([f for j, f in enumerate(folds) if j != k])
    model = tf.keras.Sequential([
        tf.keras.Input((n_times, n_electrodes)),
        tf.keras.layers.AveragePooling1D(5),
        tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(8)),
        tf.keras.layers.Dense(4, activation="softmax"),
    ])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(x[rest], y[rest], epochs=1, verbose=0)
    scores.append(model.evaluate(x[held_out], y[held_out], verbose=0)[1])
print(np.mean(scores))
