import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import TimeDistributed, Conv2D, MaxPooling2D, Flatten, LSTM, Dense, Dropout
from tensorflow.keras.utils import to_categorical
from sklearn.model_selection import train_test_split

SEQUENCE_LENGTH = 6
IMAGE_HEIGHT, IMAGE_WIDTH = 16, 16
CLASSES_LIST = ["WalkingWithDog", "TaiChi", "Swing"]


def frames_extraction(video):
    frames_list = []
    skip = max(int(len(video) / SEQUENCE_LENGTH), 1)
    for frame_counter in range(SEQUENCE_LENGTH):
        frame = video[frame_counter * skip]
        frames_list.append(frame / 255)
    return frames_list


def create_dataset():
    features, labels = [], []
    for class_index, class_name in enumerate(CLASSES_LIST):
        for _ in range(8):
            video = np.random.randint(0, 256, (24, IMAGE_HEIGHT, IMAGE_WIDTH, 3))
            frames = frames_extraction(video)
            if len(frames) == SEQUENCE_LENGTH:
                features.append(frames)
                labels.append(class_index)
    features = np.asarray(features)
    labels = np.array(labels)
    return features, labels


features, labels = create_dataset()
one_hot = to_categorical(labels)
features_train, features_test, labels_train, labels_test = train_test_split(
    features, one_hot, test_size=0.25, shuffle=True, random_state=27
)

model = Sequential()
model.add(TimeDistributed(Conv2D(8, (3, 3), padding="same", activation="relu"), input_shape=(SEQUENCE_LENGTH, IMAGE_HEIGHT, IMAGE_WIDTH, 3)))
model.add(TimeDistributed(MaxPooling2D((4, 4))))
model.add(TimeDistributed(Dropout(0.25)))
model.add(TimeDistributed(Conv2D(16, (3, 3), padding="same", activation="relu")))
model.add(TimeDistributed(MaxPooling2D((2, 2))))
model.add(TimeDistributed(Flatten()))
model.add(LSTM(16))
model.add(Dense(len(CLASSES_LIST), activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="Adam", metrics=["accuracy"])
model.fit(x=features_train, y=labels_train, epochs=1, batch_size=4, shuffle=True, validation_split=0.2, verbose=0)
loss, acc = model.evaluate(features_test, labels_test, verbose=0)
