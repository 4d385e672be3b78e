import os
import random
import numpy as np
import tensorflow as tf

SEED = 42
random.seed(SEED)
np.random.seed(SEED)
tf.random.set_seed(SEED)

actions = np.array(["hello", "thanks", "iloveyou"])
no_sequences, sequence_length, keypoints = 20, 30, 63
label_map = {label: num for num, label in enumerate(actions)}
sequences, labels = [], []
for action in actions:
    for sequence in range(no_sequences):
        window = []
        for frame_num in range(sequence_length):
            res = np.random.rand(keypoints)
            window.append(res)
        sequences.append(window)
        labels.append(label_map[action])
X = np.array(sequences)
y = np.array(labels)
order = np.random.permutation(len(X))
X, y = X[order], y[order]
X_train, X_test = X[:50], X[50:]
y_train, y_test = y[:50], y[50:]

model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Input((sequence_length, keypoints)))
model.add(tf.keras.layers.LSTM(16, return_sequences=True, activation="tanh"))
model.add(tf.keras.layers.LSTM(32, return_sequences=True, activation="tanh"))
model.add(tf.keras.layers.Dense(16, activation="relu"))
model.add(tf.keras.layers.Dense(actions.shape[0]))
model.compile(optimizer="Adam", loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit(X_train, y_train, epochs=1, verbose=0)
