"""Activity recognition: 128 readings of 9 signals a window, read as 4 pieces of 32."""
import numpy as np
from tensorflow.keras import Sequential
from tensorflow.keras.layers import (Input, TimeDistributed, Conv1D, MaxPooling1D, Dropout, Flatten, LSTM, Dense)
from tensorflow.keras.utils import to_categorical


def load_group(n):
    signals = [np.random.randn(n, 128) for _ in range(9)]
    return np.dstack(signals)


def load_dataset():
    trainX = load_group(60)
    trainy = np.random.randint(1, 7, size=(60, 1))
    testX = load_group(20)
    testy = np.random.randint(1, 7, size=(20, 1))
    trainy = trainy - 1
    testy = testy - 1
    trainy = to_categorical(trainy, 6)
    testy = to_categorical(testy, 6)
    return trainX, trainy, testX, testy


def evaluate_model(trainX, trainy, testX, testy):
    verbose, epochs, batch_size = 0, 1, 32
    n_timesteps, n_features, n_outputs = trainX.shape[1], trainX.shape[2], trainy.shape[1]
    n_steps, n_length = 4, 32
    trainX = trainX.reshape((trainX.shape[0], n_steps, n_length, n_features))
    testX = testX.reshape((testX.shape[0], n_steps, n_length, n_features))
    model = Sequential()
    model.add(Input(shape=(n_steps, n_length, n_features)))
    model.add(TimeDistributed(Conv1D(filters=16, kernel_size=3, activation='relu')))
    model.add(TimeDistributed(Conv1D(filters=16, kernel_size=3, activation='relu')))
    model.add(TimeDistributed(Dropout(0.5)))
    model.add(TimeDistributed(MaxPooling1D(pool_size=2)))
    model.add(TimeDistributed(Flatten()))
    model.add(LSTM(20))
    model.add(Dropout(0.5))
    model.add(Dense(20, activation='relu'))
    model.add(Dense(n_outputs, activation='softmax'))
    model.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
    model.fit(trainX, trainy, epochs=epochs, batch_size=batch_size, verbose=verbose)
    _, accuracy = model.evaluate(testX, testy, batch_size=batch_size, verbose=0)
    return accuracy


def run_experiment(repeats=2):
    trainX, trainy, testX, testy = load_dataset()
    scores = list()
    for r in range(repeats):
        score = evaluate_model(trainX, trainy, testX, testy)
        score = score * 100.0
        print('>#%d: %.3f' % (r + 1, score))
        scores.append(score)
    m, s = np.mean(scores), np.std(scores)
    print('Accuracy: %.3f%% (+/-%.3f)' % (m, s))


run_experiment()
