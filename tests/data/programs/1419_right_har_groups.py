# Human activity from nine signals, groups stacked in depth, repeated runs
import numpy as np
from numpy import mean, std, dstack
from keras.models import Sequential
from keras.layers import Dense, Dropout, LSTM, Input
from keras.utils import to_categorical

SIGNALS = ["total_acc_x", "total_acc_y", "total_acc_z", "body_acc_x", "body_acc_y", "body_acc_z",
           "body_gyro_x", "body_gyro_y", "body_gyro_z"]


def load_file(name, rows):
    seed = sum(ord(c) for c in name)
    return np.random.RandomState(seed).randn(rows, 64)


def load_group(filenames, rows):
    loaded = list()
    for name in filenames:
        data = load_file(name, rows)
        loaded.append(data)
    loaded = dstack(loaded)
    return loaded


def load_dataset_group(group):
    rows = {"train": 120, "test": 40}[group]
    X = load_group(SIGNALS, rows)
    y = np.random.randint(1, 7, size=(rows, 1))
    return X, y


def load_dataset():
    trainX, trainy = load_dataset_group("train")
    testX, testy = load_dataset_group("test")
    trainy = trainy - 1
    testy = testy - 1
    trainy = to_categorical(trainy, num_classes=6)
    testy = to_categorical(testy, num_classes=6)
    print(trainX.shape, trainy.shape, testX.shape, testy.shape)
    return trainX, trainy, testX, testy


def evaluate_model(trainX, trainy, testX, testy):
    verbose, epochs, batch_size = 0, 1, 64
    n_timesteps, n_features, n_outputs = trainX.shape[1], trainX.shape[2], trainy.shape[1]
    model = Sequential()
    model.add(Input(shape=(n_timesteps, n_features)))
    model.add(LSTM(20))
    model.add(Dropout(0.5))
    model.add(Dense(20, activation="relu"))
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
        print(">#%d: %.3f" % (r + 1, score))
        scores.append(score)
    m, s = mean(scores), std(scores)
    print("Accuracy: %.3f%% (+/-%.3f)" % (m, s))


run_experiment()
