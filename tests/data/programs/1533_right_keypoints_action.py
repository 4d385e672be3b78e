# given: sequences = np.random.rand(60, 30, 1662)
# given: labels = np.repeat([0, 1, 2], 20)
# coding: utf-8
# ## Sign language: hello / thanks / iloveyou from holistic keypoints
import os
import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.metrics import multilabel_confusion_matrix, accuracy_score
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

DATA_PATH = os.path.join('MP_Data')
actions = np.array(['hello', 'thanks', 'iloveyou'])
no_sequences = 20
sequence_length = 30
label_map = {label: num for num, label in enumerate(actions)}

sequences = np.load(os.path.join(DATA_PATH, 'all.npy'))
labels = np.load(os.path.join(DATA_PATH, 'labels.npy'))
print(np.array(sequences).shape)

X = np.array(sequences)
y = to_categorical(labels).astype(int)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.05)

model = Sequential()
model.add(LSTM(64, return_sequences=True, activation='relu', input_shape=(30, 1662)))
model.add(LSTM(128, return_sequences=True, activation='relu'))
model.add(LSTM(64, return_sequences=False, activation='relu'))
model.add(Dense(64, activation='relu'))
model.add(Dense(32, activation='relu'))
model.add(Dense(actions.shape[0], activation='softmax'))

model.compile(optimizer='Adam', loss='categorical_crossentropy', metrics=['categorical_accuracy'])
model.fit(X_train, y_train, epochs=1)
model.summary()

res = model.predict(X_test)
print(actions[np.argmax(res[2])], actions[np.argmax(y_test[2])])

yhat = np.argmax(model.predict(X_test), axis=1).tolist()
ytrue = np.argmax(y_test, axis=1).tolist()
print(multilabel_confusion_matrix(ytrue, yhat, labels=[0, 1, 2]))
print(accuracy_score(ytrue, yhat))

# live: keep the last 30 frames
sequence, predictions, threshold = [], [], 0.3
for frame in range(40):
    keypoints = np.random.rand(1662)
    sequence.append(keypoints)
    sequence = sequence[-30:]
    if len(sequence) == 30 and frame % 4 == 0:
        res = model.predict(np.expand_dims(sequence, axis=0), verbose=0)[0]
        predictions.append(np.argmax(res))
print(len(predictions))
