import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout, Input
from keras.utils import to_categorical

# six activities, numbered 1 to 6 in the file
def load_group(n):
    signals = [np.random.randn(n, 128) for _ in range(9)]
    X = np.dstack(signals)
    y = np.random.randint(1, 7, size=(n, 1))
    return X, y

trainX, trainy = load_group(140)
testX, testy = load_group(70)
trainy = to_categorical(trainy)
testy = to_categorical(testy)
print(trainX.shape, trainy.shape, testX.shape, testy.shape)

def evaluate_model(trainX, trainy, testX, testy):
    epochs, batch_size = 1, 35
    n_timesteps, n_features = trainX.shape[1], trainX.shape[2]
    n_outputs = 6
    model = Sequential()
    model.add(Input((n_timesteps, n_features)))
    model.add(LSTM(50))
    model.add(Dropout(0.5))
    model.add(Dense(50, activation='relu'))
    model.add(Dense(n_outputs, activation='softmax'))
    model.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
    model.fit(trainX, trainy, epochs=epochs, batch_size=batch_size, verbose=0)
    _, accuracy = model.evaluate(testX, testy, batch_size=batch_size, verbose=0)
    return accuracy

scores = list()
for r in range(2):
    score = evaluate_model(trainX, trainy, testX, testy)
    scores.append(score * 100.0)
print(np.mean(scores), np.std(scores))
