# given: clips = np.random.rand(6, 8, 48, 48, 3).astype("float32")
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

# Video classification: CNN per frame, LSTM over the frames
SEQUENCE_LENGTH = 8
IMAGE_HEIGHT, IMAGE_WIDTH = 48, 48
CLASSES = ["walk", "run", "jump"]

clips = np.load("clips.npy")
labels = np.array([0, 1, 2, 0, 1, 2])
one_hot = tf.keras.utils.to_categorical(labels)


def create_LRCN_model():
    model = tf.keras.models.Sequential()
    model.add(layers.TimeDistributed(
        layers.Conv2D(16, (3, 3), padding="same", activation="relu"),
        input_shape=(SEQUENCE_LENGTH, IMAGE_HEIGHT, IMAGE_WIDTH, 3)))
    model.add(layers.TimeDistributed(layers.MaxPooling2D((4, 4))))
    model.add(layers.TimeDistributed(layers.Dropout(0.25)))
    model.add(layers.TimeDistributed(layers.Conv2D(32, (3, 3), padding="same", activation="relu")))
    model.add(layers.TimeDistributed(layers.MaxPooling2D((4, 4))))
    model.add(layers.Flatten())
    model.add(layers.LSTM(32))
    model.add(layers.Dense(len(CLASSES), activation="softmax"))
    model.summary()
    return model


LRCN_model = create_LRCN_model()
LRCN_model.compile(loss="categorical_crossentropy", optimizer="Adam", metrics=["accuracy"])
LRCN_model.fit(x=clips, y=one_hot, epochs=1, batch_size=2, shuffle=True, validation_split=0.2)
