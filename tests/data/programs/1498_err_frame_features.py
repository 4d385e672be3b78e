# CNN features with an axis too many
import numpy as np
import keras
from keras.layers import LSTM, Dense, Dropout

CLASSES = ['walk', 'run', 'jump']
SEQ_LENGTH = 10


def fake_cnn(image):
    # stands for InceptionV3(...).predict(image[None])
    return np.abs(np.random.randn(1, 64)).astype('float32')


def extract_features(video):
    sequence = []
    for frame in video:
        features = fake_cnn(frame)
        sequence.append(features)
    return np.array(sequence)


def load(n_videos):
    X, y = [], []
    for k in range(n_videos):
        video = np.random.rand(SEQ_LENGTH, 16, 16, 3)
        X.append(extract_features(video))
        label = np.zeros(len(CLASSES))
        label[k % len(CLASSES)] = 1
        y.append(label)
    return np.array(X), np.array(y)


def lstm(input_shape, n_classes):
    model = keras.Sequential()
    model.add(keras.Input(shape=input_shape))
    model.add(LSTM(32, dropout=0.5))
    model.add(Dense(16, activation='relu'))
    model.add(Dropout(0.5))
    model.add(Dense(n_classes, activation='softmax'))
    return model


X, y = load(18)
X_val, y_val = load(6)
rm = lstm((SEQ_LENGTH, 64), len(CLASSES))
rm.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy', 'top_k_categorical_accuracy'])
rm.fit(X, y, batch_size=6, validation_data=(X_val, y_val), epochs=1, verbose=0)
print(rm.evaluate(X_val, y_val, verbose=0))
