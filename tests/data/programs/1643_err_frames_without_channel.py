import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Input, TimeDistributed, Conv2D, MaxPooling2D, Flatten, LSTM, Dense, Dropout

SEQUENCE_LENGTH = 10
IMAGE_HEIGHT, IMAGE_WIDTH = 32, 32
CLASSES_LIST = ['WalkingWithDog', 'TaiChi', 'Swing', 'HorseRace']

def frames_extraction(video):
    gray = video.mean(axis=-1)
    return gray / 255.

videos = np.random.randint(0, 256, size=(16, SEQUENCE_LENGTH, IMAGE_HEIGHT, IMAGE_WIDTH, 3))
features = np.asarray([frames_extraction(v) for v in videos])
labels = np.random.randint(0, len(CLASSES_LIST), 16)
one_hot = np.eye(len(CLASSES_LIST))[labels]

def create_LRCN_model():
    model = Sequential()
    model.add(Input(shape=features.shape[1:]))
    model.add(TimeDistributed(Conv2D(16, (3, 3), padding='same', activation='relu')))
    model.add(TimeDistributed(MaxPooling2D((4, 4))))
    model.add(TimeDistributed(Dropout(0.25)))
    model.add(TimeDistributed(Flatten()))
    model.add(LSTM(32))
    model.add(Dense(len(CLASSES_LIST), activation='softmax'))
    return model

LRCN_model = create_LRCN_model()
LRCN_model.compile(loss='categorical_crossentropy', optimizer='Adam', metrics=['accuracy'])
LRCN_model.fit(x=features, y=one_hot, epochs=1, batch_size=4, shuffle=True, verbose=0)
