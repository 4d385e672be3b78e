from numpy import array, hstack, mean, std, dstack
from numpy.random import rand, randint
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Flatten, Dropout, LSTM, TimeDistributed, Conv1D, MaxPooling1D, Input
from tensorflow.keras.utils import to_categorical


def load_group(n, prefix=""):
    loaded = list()
    for name in ["total_acc_x", "total_acc_y", "total_acc_z", "body_gyro_x"]:
        loaded.append(rand(n, 128))
    loaded = dstack(loaded)
    return loaded


def load_dataset():
    trainX, trainy = load_group(96), randint(1, 7, (96, 1))
    testX, testy = load_group(40), randint(1, 7, (40, 1))
    trainy, testy = trainy - 1, testy - 1
    trainy, testy = to_categorical(trainy, 6), to_categorical(testy, 6)
    print(trainX.shape, trainy.shape, testX.shape, testy.shape)
    return trainX, trainy, testX, testy


def evaluate_model(trainX, trainy, testX, testy):
    verbose, epochs, batch_size = 0, 1, 32
    n_timesteps, n_features, n_outputs = trainX.shape[1], trainX.shape[2], trainy.shape[1]
    n_steps, n_length = 4, 32
    trainX = trainX.reshape((trainX.shape[0], n_steps, n_length, n_features))
    testX = testX.reshape((testX.shape[0], n_steps, n_length, n_features))
    model = Sequential()
    model.add(Input((None, n_length, n_features)))
    model.add(TimeDistributed(Conv1D(filters=16, kernel_size=3, activation="relu")))
    model.add(TimeDistributed(Conv1D(filters=16, kernel_size=3, activation="relu")))
    model.add(TimeDistributed(Dropout(0.5)))
    model.add(TimeDistributed(MaxPooling1D(pool_size=2)))
    model.add(TimeDistributed(Flatten()))
    model.add(LSTM(20))
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
        scores.append(score)
    m, s = mean(scores), std(scores)
    return m, s


m, s = run_experiment()
