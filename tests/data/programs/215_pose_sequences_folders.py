import os
import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense
from tensorflow.keras.callbacks import TensorBoard

DATA_PATH = os.path.join("MP_Data")
actions = np.array(["hello", "thanks", "iloveyou"])
no_sequences = 12
sequence_length = 15


def extract_keypoints(results):
    pose = np.random.rand(33 * 4)
    lh = np.zeros(21 * 3)
    rh = np.zeros(21 * 3)
    return np.concatenate([pose, lh, rh])


label_map = {label: num for num, label in enumerate(actions)}
sequences, labels = [], []
for action in actions:
    for sequence in range(no_sequences):
        window = []
        for frame_num in range(sequence_length):
            res = extract_keypoints(None)
            window.append(res)
        sequences.append(window)
        labels.append(label_map[action])
X = np.array(sequences)
y = to_categorical(labels).astype(int)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25)
model = Sequential()
model.add(LSTM(64, return_sequences=True, activation="relu", input_shape=(15, 258)))
model.add(LSTM(32, return_sequences=False, activation="relu"))
model.add(Dense(16, activation="relu"))
model.add(Dense(actions.shape[0], activation="softmax"))
model.compile(optimizer="Adam", loss="categorical_crossentropy", metrics=["categorical_accuracy"])
model.fit(X_train, y_train, epochs=1, verbose=0)
res = model.predict(X_test, verbose=0)
ytrue = np.argmax(y_test, axis=1).tolist()
yhat = np.argmax(res, axis=1).tolist()
sequence = []
sequence.extend(X_test[0])
sequence = sequence[-15:]
one = model.predict(np.expand_dims(sequence, axis=0), verbose=0)[0]
print(actions[np.argmax(one)] in actions)
