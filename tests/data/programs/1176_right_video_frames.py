import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import TimeDistributed, Conv2D, MaxPooling2D, GlobalAveragePooling2D, LSTM, Dense, Input, Dropout, Flatten
from tensorflow.keras.models import Sequential, Model

SEQ, H, W, C = 8, 24, 24, 3
CLASSES = ["walk", "jump", "clap"]


def fake_clip():
    return np.random.randint(0, 255, (SEQ, H, W, C), dtype=np.uint8)


features, labels = [], []
for class_index, class_name in enumerate(CLASSES):
    for n in range(10):
        frames = [f / 255.0 for f in fake_clip()]
        features.append(frames)
        labels.append(class_index)
features = np.asarray(features)
labels = np.array(labels)
one_hot = tf.keras.utils.to_categorical(labels)
perm = np.random.permutation(len(features))
features, one_hot = features[perm], one_hot[perm]


def frame_model():
    cnn = Sequential()
    cnn.add(Input((H, W, C)))
    cnn.add(Conv2D(8, 3, activation="relu"))
    cnn.add(MaxPooling2D(2))
    cnn.add(Conv2D(16, 3, strides=2, activation="relu"))
    cnn.add(GlobalAveragePooling2D())
    return cnn


def lrcn():
    model = Sequential()
    model.add(Input((SEQ, H, W, C)))
    model.add(TimeDistributed(frame_model()))
    model.add(LSTM(16))
    model.add(Dropout(0.25))
    model.add(Dense(len(CLASSES), activation="softmax"))
    model.summary()
    return model


net = lrcn()
net.compile(loss="categorical_crossentropy", optimizer="Adam", metrics=["accuracy"])
net.fit(x=features[:24], y=one_hot[:24], epochs=1, batch_size=4, shuffle=True, validation_split=0.2, verbose=0)
probabilities = net.predict(np.expand_dims(features[-1], axis=0), verbose=0)[0]
label = CLASSES[np.argmax(probabilities)]
extractor = frame_model()
per_frame = extractor.predict(features[0], verbose=0)
stored = np.array([extractor.predict(np.array(clip), verbose=0) for clip in features[:6]])
