import numpy as np
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout, TimeDistributed, Conv1D, MaxPooling1D, Flatten

SIGNALS = ["body_acc_x", "body_acc_y", "body_acc_z", "body_gyro_x", "body_gyro_y", "body_gyro_z"]


def load_file(filepath, rows):
    rng = np.random.default_rng(abs(len(filepath)))
    return rng.normal(size=(rows, 128))


def load_group(filenames, prefix, rows):
    loaded = list()
    for name in filenames:
        data = load_file(prefix + name, rows)
        loaded.append(data)
    return np.dstack(loaded)


def load_dataset_group(group, rows):
    names = [s + "_" + group + ".txt" for s in SIGNALS]
    X = load_group(names, "HAR/" + group + "/", rows)
    y = np.arange(rows).reshape(-1, 1) % 6
    return X, y


trainX, trainy = load_dataset_group("train", 90)
testX, testy = load_dataset_group("test", 36)
print(trainX.shape, trainy.shape)
trainy = tf.keras.utils.to_categorical(trainy, num_classes=6)
testy = tf.keras.utils.to_categorical(testy, num_classes=6)

n_steps, n_length = 4, 32
n_features = trainX.shape[2]
trainX = trainX.reshape((trainX.shape[0], n_steps, n_length, n_features))
testX = testX.reshape((testX.shape[0], n_steps, n_length, n_features))
model = Sequential()
model.add(tf.keras.Input((None, n_length, n_features)))
model.add(TimeDistributed(Conv1D(filters=16, kernel_size=3, activation="relu")))
model.add(TimeDistributed(Dropout(0.5)))
model.add(TimeDistributed(MaxPooling1D(pool_size=2)))
model.add(TimeDistributed(Flatten()))
model.add(LSTM(20))
model.add(Dense(6, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(trainX, trainy, epochs=1, batch_size=64, verbose=0)
_, accuracy = model.evaluate(testX, testy, batch_size=64, verbose=0)
predicted = model.predict(testX, verbose=0).argmax(axis=1)
confusion = tf.math.confusion_matrix(testy.argmax(axis=1), predicted, num_classes=6)
