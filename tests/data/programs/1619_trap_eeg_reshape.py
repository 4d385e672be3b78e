# trap: traps/reshape-for-transpose
# given: eeg = np.random.randn(32, 22, 250)
# given: cls = np.random.randint(0, 4, (32,))
# Motor imagery, BCI IV 2a: trials x electrodes x samples
import numpy as np
from tensorflow.keras import layers, models, optimizers, utils

eeg = np.load("A01T_trials.npy")
cls = np.load("A01T_classes.npy")
n_trials, n_electrodes, n_samples = eeg.shape

mean = eeg.mean(axis=2, keepdims=True)
std = eeg.std(axis=2, keepdims=True)
eeg = (eeg - mean) / std

# Keras wants (samples, timesteps, features)
X = eeg.reshape(n_trials, n_samples, n_electrodes)
Y = utils.to_categorical(cls, 4)
X_train, X_test = X[:24], X[24:]
Y_train, Y_test = Y[:24], Y[24:]
print(X_train.shape, Y_train.shape)

model = models.Sequential([
    layers.Input(shape=(n_samples, n_electrodes)),
    layers.Conv1D(16, 7, strides=4, activation="elu"),
    layers.BatchNormalization(),
    layers.LSTM(20),
    layers.Dense(4, activation="softmax"),
])
model.compile(loss="categorical_crossentropy", optimizer=optimizers.Adam(learning_rate=5e-4), metrics=["accuracy"])
model.fit(X_train, Y_train, batch_size=8, epochs=1, verbose=0)
print(model.evaluate(X_test, Y_test, verbose=0))
