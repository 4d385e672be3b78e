import numpy as np
import tensorflow as tf
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Dense, LSTM, BatchNormalization, Dropout

# gesture recognition: trained fine, fails when used live
NUM_FRAMES, NUM_KEYPOINTS = 30, 42
actions = np.array(["hello", "thanks", "love"])
label_map = {label: num for num, label in enumerate(actions)}

sequences, labels = [], []
for action in actions:
    for sequence in range(20):
        window = []
        for frame_num in range(NUM_FRAMES):
            res = np.random.rand(NUM_KEYPOINTS)
            window.append(res)
        sequences.append(window)
        labels.append(label_map[action])

X = np.array(sequences)
y = tf.keras.utils.to_categorical(labels).astype(int)

model = Sequential()
model.add(LSTM(64, return_sequences=True, activation="relu", input_shape=(NUM_FRAMES, NUM_KEYPOINTS)))
model.add(LSTM(32, return_sequences=False, activation="relu"))
model.add(Dense(32, activation="relu"))
model.add(Dense(actions.shape[0], activation="softmax"))
model.compile(optimizer="Adam", loss="categorical_crossentropy", metrics=["categorical_accuracy"])
model.fit(X, y, epochs=1, verbose=0)

live = []
for _ in range(NUM_FRAMES):
    keypoints = np.random.rand(NUM_KEYPOINTS)
    live.append(keypoints)
    live = live[-NUM_FRAMES:]
if len(live) == NUM_FRAMES:
    res = model.predict(np.array(live), verbose=0)[0]
    print(actions[np.argmax(res)])
