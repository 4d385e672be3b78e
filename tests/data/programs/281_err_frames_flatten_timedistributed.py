import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import (Conv2D, MaxPooling2D, Flatten, LSTM, Dense, TimeDistributed, Dropout)

SEQUENCE_LENGTH = 8
IMAGE_HEIGHT, IMAGE_WIDTH = 32, 32
CLASSES_LIST = ["WalkingWithDog", "TaiChi", "Swing", "HorseRace"]


def frames_extraction(seed):
    rng = np.random.default_rng(seed)
    frames_list = []
    for frame_counter in range(SEQUENCE_LENGTH):
        frame = rng.integers(0, 255, (IMAGE_HEIGHT, IMAGE_WIDTH, 3))
        normalized_frame = frame / 255
        frames_list.append(normalized_frame)
    return frames_list


def create_dataset():
    features, labels = [], []
    for class_index, class_name in enumerate(CLASSES_LIST):
        for v in range(3):
            frames = frames_extraction(v)
            if len(frames) == SEQUENCE_LENGTH:
                features.append(frames)
                labels.append(class_index)
    return np.asarray(features), np.array(labels)


features, labels = create_dataset()
one_hot_encoded_labels = tf.keras.utils.to_categorical(labels)

model = tf.keras.Sequential()
model.add(tf.keras.Input((SEQUENCE_LENGTH, IMAGE_HEIGHT, IMAGE_WIDTH, 3)))
model.add(TimeDistributed(Conv2D(8, (3, 3), padding="same", activation="relu")))
model.add(TimeDistributed(MaxPooling2D((4, 4))))
model.add(TimeDistributed(Dropout(0.25)))
model.add(TimeDistributed(Conv2D(16, (3, 3), padding="same", activation="relu")))
model.add(TimeDistributed(MaxPooling2D((2, 2))))
model.add(Flatten())
model.add(LSTM(32))
model.add(Dense(len(CLASSES_LIST), activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="Adam", metrics=["accuracy"])
model.fit(x=features, y=one_hot_encoded_labels, epochs=1, batch_size=4, shuffle=True, validation_split=0.2)
