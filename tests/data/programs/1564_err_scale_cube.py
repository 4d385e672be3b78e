import numpy as np
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
import tensorflow as tf
from tensorflow.keras import layers, models

# EEG: 60 trials, 100 samples, 14 electrodes
eeg = np.random.randn(60, 100, 14)
states = np.random.randint(0, 2, 60)

X_train, X_test, y_train, y_test = train_test_split(eeg, states, test_size=0.25, random_state=1, stratify=states)
scaler = StandardScaler()
X_train = scaler.fit_transform(X_train)
X_test = scaler.transform(X_test)


def eeg_net(shape):
    inputs = layers.Input(shape=shape)
    x = layers.Conv1D(16, 7, padding="causal", activation="elu")(inputs)
    x = layers.MaxPooling1D(4)(x)
    x = layers.LSTM(20)(x)
    x = layers.Dropout(0.5)(x)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    return models.Model(inputs, outputs)


net = eeg_net(X_train.shape[1:])
net.compile("adam", "binary_crossentropy", metrics=["accuracy"])
net.fit(X_train, y_train, validation_data=(X_test, y_test), epochs=1, verbose=0)
