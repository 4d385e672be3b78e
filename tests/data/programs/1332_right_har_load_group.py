from numpy import dstack, mean, std
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Flatten, Dropout, LSTM, TimeDistributed, Conv1D, MaxPooling1D
from tensorflow.keras.utils import to_categorical


def load_file(name, n):
    return np.random.randn(n, 128)


def load_group(filenames, n):
    loaded = list()
    for name in filenames:
        data = load_file(name, n)
        loaded.append(data)
    loaded = dstack(loaded)
    return loaded


def load_dataset_group(group, n):
    filenames = list()
    for part in ["total_acc", "body_acc", "body_gyro"]:
        filenames += [part + "_" + axis + "_" + group + ".txt" for axis in "xyz"]
    X = load_group(filenames, n)
    y = np.random.randint(1, 7, (n, 1))
    return X, y


def load_dataset():
    trainX, trainy = load_dataset_group("train", 48)
    testX, testy = load_dataset_group("test", 24)
    trainy = trainy - 1
    testy = testy - 1
    trainy = to_categorical(trainy, 6)
    testy = to_categorical(testy, 6)
    print(trainX.shape, trainy.shape, testX.shape, testy.shape)
    return trainX, trainy, testX, testy


def evaluate_model(trainX, trainy, testX, testy):
    verbose, epochs, batch_size = 0, 1, 16
    n_timesteps, n_features, n_outputs = trainX.shape[1], trainX.shape[2], trainy.shape[1]
    n_steps, n_length = 4, 32
    trainX = trainX.reshape((trainX.shape[0], n_steps, n_length, n_features))
    testX = testX.reshape((testX.shape[0], n_steps, n_length, n_features))
    model = Sequential()
    model.add(TimeDistributed(Conv1D(16, 3, activation="relu"), input_shape=(None, n_length, n_features)))
    model.add(TimeDistributed(Conv1D(16, 3, activation="relu")))
    model.add(TimeDistributed(Dropout(0.5)))
    model.add(TimeDistributed(MaxPooling1D(pool_size=2)))
    model.add(TimeDistributed(Flatten()))
    model.add(LSTM(20))
    model.add(Dropout(0.5))
    model.add(Dense(n_outputs, activation="softmax"))
    model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    model.fit(trainX, trainy, epochs=epochs, batch_size=batch_size, verbose=verbose)
    _, accuracy = model.evaluate(testX, testy, batch_size=batch_size, verbose=0)
    return accuracy


def run_experiment(repeats=2):
    trainX, trainy, testX, testy = load_dataset()
    scores = list()
    for r in range(repeats):
        score = evaluate_model(trainX, trainy, testX, testy)
        score = score * 100.0
        scores.append(score)
    m, s = mean(scores), std(scores)
    print("Accuracy: %.3f%% (+/-%.3f)" % (m, s))


run_experiment()
