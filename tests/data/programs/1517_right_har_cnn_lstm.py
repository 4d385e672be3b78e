# given: read_csv(filepath, header=None, sep=r'\s+') = pd.DataFrame(np.random.rand(90 if 'train' in filepath else 40, 128) if 'acc' in filepath else np.arange(90 if 'train' in filepath else 40)[:, None] % 6 + 1)
# cnn lstm model for human activity recognition
from numpy import mean, std
from pandas import read_csv
from numpy import dstack
from keras.models import Sequential
from keras.layers import Dense, Flatten, Dropout, LSTM, TimeDistributed
from keras.layers import Conv1D, MaxPooling1D
from keras.utils import to_categorical


# load a single file as a numpy array
def load_file(filepath):
    dataframe = read_csv(filepath, header=None, sep=r'\s+')
    return dataframe.values


# load a list of files and return as a 3d numpy array
def load_group(filenames, prefix=''):
    loaded = list()
    for name in filenames:
        data = load_file(prefix + name)
        loaded.append(data)
    loaded = dstack(loaded)
    return loaded


def load_dataset(prefix=''):
    trainX = load_group(['total_acc_x_train.txt', 'body_acc_x_train.txt'], prefix)
    trainy = to_categorical(load_file(prefix + 'y_train.txt') - 1)
    testX = load_group(['total_acc_x_test.txt', 'body_acc_x_test.txt'], prefix)
    testy = to_categorical(load_file(prefix + 'y_test.txt') - 1)
    return trainX, trainy, testX, testy


# fit and evaluate a model
def evaluate_model(trainX, trainy, testX, testy):
    verbose, epochs, batch_size = 0, 1, 64
    n_timesteps, n_features, n_outputs = trainX.shape[1], trainX.shape[2], trainy.shape[1]
    # reshape data into time steps of sub-sequences
    n_steps, n_length = 4, 32
    trainX = trainX.reshape((trainX.shape[0], n_steps, n_length, n_features))
    testX = testX.reshape((testX.shape[0], n_steps, n_length, n_features))
    # define model
    model = Sequential()
    model.add(TimeDistributed(Conv1D(filters=64, kernel_size=3, activation='relu'), input_shape=(None, n_length, n_features)))
    model.add(TimeDistributed(Conv1D(filters=64, kernel_size=3, activation='relu')))
    model.add(TimeDistributed(Dropout(0.5)))
    model.add(TimeDistributed(MaxPooling1D(pool_size=2)))
    model.add(TimeDistributed(Flatten()))
    model.add(LSTM(100))
    model.add(Dropout(0.5))
    model.add(Dense(100, activation='relu'))
    model.add(Dense(n_outputs, activation='softmax'))
    model.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
    model.fit(trainX, trainy, epochs=epochs, batch_size=batch_size, verbose=verbose)
    _, accuracy = model.evaluate(testX, testy, batch_size=batch_size, verbose=0)
    return accuracy


# run an experiment
def run_experiment(repeats=2):
    trainX, trainy, testX, testy = load_dataset('')
    scores = list()
    for r in range(repeats):
        score = evaluate_model(trainX, trainy, testX, testy)
        score = score * 100.0
        print('>#%d: %.3f' % (r + 1, score))
        scores.append(score)
    print('Accuracy: %.3f%% (+/-%.3f)' % (mean(scores), std(scores)))


run_experiment()
