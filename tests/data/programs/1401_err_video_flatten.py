# clips of 12 frames; one Flatten forgot to stand inside TimeDistributed
import numpy as np
import tensorflow as tf
from tensorflow.keras import Sequential
from tensorflow.keras.layers import (Input, TimeDistributed, Conv2D, MaxPooling2D,
                                     Flatten, LSTM, Dense, Dropout, BatchNormalization)
from tensorflow.keras.utils import to_categorical

NUM_FRAMES, HEIGHT, WIDTH, CHANNELS = 12, 20, 20, 3
CLASSES = ["walk", "run", "jump", "sit"]

clips = np.random.randint(0, 256, size=(24, NUM_FRAMES, HEIGHT, WIDTH, CHANNELS)).astype("float32") / 255.0
names = np.random.choice(CLASSES, 24)
class_to_index = {name: k for k, name in enumerate(CLASSES)}
labels = to_categorical([class_to_index[n] for n in names], num_classes=len(CLASSES))
train_clips, test_clips = clips[:18], clips[18:]
train_labels, test_labels = labels[:18], labels[18:]


def build_model():
    model = Sequential()
    model.add(Input(shape=(NUM_FRAMES, HEIGHT, WIDTH, CHANNELS)))
    for filters in (8, 16):
        model.add(TimeDistributed(Conv2D(filters, (3, 3), padding="same", activation="relu")))
        model.add(TimeDistributed(BatchNormalization()))
        model.add(TimeDistributed(MaxPooling2D((2, 2))))
    model.add(Flatten())
    model.add(LSTM(32))
    model.add(Dropout(0.5))
    model.add(Dense(len(CLASSES), activation="softmax"))
    return model


model = build_model()
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(train_clips, train_labels, epochs=1, batch_size=6, validation_data=(test_clips, test_labels))
