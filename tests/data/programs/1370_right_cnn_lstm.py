import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Flatten, TimeDistributed, Dropout, Input
from tensorflow.keras.layers import Conv1D, MaxPooling1D
from tensorflow.keras.utils import to_categorical

# human activity windows of 128 steps, nine signals
trainX = np.random.randn(64, 128, 9)
testX = np.random.randn(32, 128, 9)
trainy = np.random.randint(1, 7, size=(64, 1))
trainy[:6, 0] = np.arange(1, 7)
testy = np.random.randint(1, 7, size=(32, 1))
testy[:6, 0] = np.arange(1, 7)
trainy = to_categorical(trainy - 1)
testy = to_categorical(testy - 1)


def evaluate_model(trainX, trainy, testX, testy):
    verbose, epochs, batch_size = 0, 1, 16
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
    model.add(Dropout(0.5))
    model.add(Dense(10, activation="relu"))
    model.add(Dense(n_outputs, activation="softmax"))
    model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    model.fit(trainX, trainy, epochs=epochs, batch_size=batch_size, verbose=verbose)
    _, accuracy = model.evaluate(testX, testy, batch_size=batch_size, verbose=0)
    return accuracy


scores = list()
for r in range(2):
    score = evaluate_model(trainX, trainy, testX, testy)
    scores.append(score * 100.0)
print(np.mean(scores), np.std(scores))
