import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models
from sklearn.model_selection import train_test_split

SEQUENCE_LENGTH, IMAGE_HEIGHT, IMAGE_WIDTH = 6, 24, 24
CLASSES_LIST = ["Walk", "Run", "Jump"]

def frames_extraction(seed):
    rng = np.random.default_rng(seed)
    frames_list = []
    for frame_counter in range(SEQUENCE_LENGTH):
        frame = rng.integers(0, 256, (IMAGE_HEIGHT, IMAGE_WIDTH, 3))
        frames_list.append(frame / 255)
    return frames_list

def create_dataset():
    features, labels = [], []
    for class_index, class_name in enumerate(CLASSES_LIST):
        for file in range(12):
            frames = frames_extraction(class_index * 100 + file)
            if len(frames) == SEQUENCE_LENGTH:
                features.append(frames)
                labels.append(class_index)
    return np.asarray(features), np.array(labels)

features, labels = create_dataset()
one_hot_encoded_labels = tf.keras.utils.to_categorical(labels)
features_train, features_test, labels_train, labels_test = train_test_split(
    features, one_hot_encoded_labels, test_size=0.25, shuffle=True, random_state=27)

def create_LRCN_model():
    model = models.Sequential()
    model.add(layers.TimeDistributed(layers.Conv2D(8, (3, 3), padding='same', activation='relu'),
                                     input_shape=(SEQUENCE_LENGTH, IMAGE_HEIGHT, IMAGE_WIDTH, 3)))
    model.add(layers.TimeDistributed(layers.MaxPooling2D((4, 4))))
    model.add(layers.TimeDistributed(layers.Dropout(0.25)))
    model.add(layers.TimeDistributed(layers.Conv2D(16, (3, 3), padding='same', activation='relu')))
    model.add(layers.TimeDistributed(layers.MaxPooling2D((2, 2))))
    model.add(layers.TimeDistributed(layers.Flatten()))
    model.add(layers.LSTM(16))
    model.add(layers.Dense(len(CLASSES_LIST), activation='softmax'))
    return model

model = create_LRCN_model()
model.compile(loss='categorical_crossentropy', optimizer='Adam', metrics=["accuracy"])
model.fit(x=features_train, y=labels_train, epochs=1, batch_size=4, shuffle=True, validation_split=0.2, verbose=0)
loss, accuracy = model.evaluate(features_test, labels_test, verbose=0)
single = np.expand_dims(features_test[0], axis=0)
probabilities = model.predict(single, verbose=0)[0]
print(CLASSES_LIST[np.argmax(probabilities)])
