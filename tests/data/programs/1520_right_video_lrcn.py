# given: features = np.random.randint(0, 255, (24, 12, 32, 32, 3)).astype('uint8')
# given: labels = np.arange(24) % 4
%matplotlib inline
import numpy as np
import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.model_selection import train_test_split
from tensorflow.keras.layers import *
from tensorflow.keras.models import Sequential
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.callbacks import EarlyStopping

IMAGE_HEIGHT, IMAGE_WIDTH = 32, 32
SEQUENCE_LENGTH = 12
CLASSES_LIST = ["WalkingWithDog", "TaiChi", "Swing", "HorseRace"]

features = np.load('features.npy')
labels = np.load('labels.npy')
features = features / 255.0

one_hot_encoded_labels = to_categorical(labels)
features_train, features_test, labels_train, labels_test = train_test_split(
    features, one_hot_encoded_labels, test_size=0.25, shuffle=True, random_state=27)


def create_LRCN_model():
    model = Sequential()
    model.add(TimeDistributed(Conv2D(16, (3, 3), padding='same', activation='relu'),
                              input_shape=(SEQUENCE_LENGTH, IMAGE_HEIGHT, IMAGE_WIDTH, 3)))
    model.add(TimeDistributed(MaxPooling2D((4, 4))))
    model.add(TimeDistributed(Dropout(0.25)))
    model.add(TimeDistributed(Conv2D(32, (3, 3), padding='same', activation='relu')))
    model.add(TimeDistributed(MaxPooling2D((2, 2))))
    model.add(TimeDistributed(Dropout(0.25)))
    model.add(TimeDistributed(Flatten()))
    model.add(LSTM(32))
    model.add(Dense(len(CLASSES_LIST), activation='softmax'))
    model.summary()
    return model


LRCN_model = create_LRCN_model()
early_stopping_callback = EarlyStopping(monitor='val_loss', patience=15, mode='min', restore_best_weights=True)
LRCN_model.compile(loss='categorical_crossentropy', optimizer='Adam', metrics=["accuracy"])
history = LRCN_model.fit(x=features_train, y=labels_train, epochs=1, batch_size=4, shuffle=True,
                         validation_split=0.2, callbacks=[early_stopping_callback])
model_evaluation_loss, model_evaluation_accuracy = LRCN_model.evaluate(features_test, labels_test)

frames = features_test[0]
probs = LRCN_model.predict(np.expand_dims(frames, axis=0))[0]
predicted_label = np.argmax(probs)
print(f'Action: {CLASSES_LIST[predicted_label]} Confidence: {probs[predicted_label]}')
plt.plot(history.history['loss'])
plt.close()
