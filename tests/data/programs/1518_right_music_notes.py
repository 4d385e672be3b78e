# given: pickle.load(open('data/notes', 'rb')) = ['n%d' % (i * i % 37) for i in range(300)]
""" Generate MIDI-like notes with an LSTM """
import glob
import pickle
import numpy
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Dropout, LSTM, Activation, BatchNormalization as BatchNorm
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.callbacks import ModelCheckpoint


def train_network():
    notes = pickle.load(open('data/notes', 'rb'))
    n_vocab = len(set(notes))
    network_input, network_output = prepare_sequences(notes, n_vocab)
    model = create_network(network_input, n_vocab)
    model.fit(network_input, network_output, epochs=1, batch_size=128)
    return generate_notes(model, network_input, sorted(set(notes)), n_vocab)


def prepare_sequences(notes, n_vocab):
    sequence_length = 50
    pitchnames = sorted(set(item for item in notes))
    note_to_int = dict((note, number) for number, note in enumerate(pitchnames))
    network_input = []
    network_output = []
    for i in range(0, len(notes) - sequence_length, 1):
        sequence_in = notes[i:i + sequence_length]
        sequence_out = notes[i + sequence_length]
        network_input.append([note_to_int[char] for char in sequence_in])
        network_output.append(note_to_int[sequence_out])
    n_patterns = len(network_input)
    network_input = numpy.reshape(network_input, (n_patterns, sequence_length, 1))
    network_input = network_input / float(n_vocab)
    network_output = to_categorical(network_output, num_classes=n_vocab)
    return (network_input, network_output)


def create_network(network_input, n_vocab):
    model = Sequential()
    model.add(LSTM(32, input_shape=(network_input.shape[1], network_input.shape[2]), return_sequences=True))
    model.add(LSTM(32, return_sequences=True, recurrent_dropout=0.3))
    model.add(LSTM(32))
    model.add(BatchNorm())
    model.add(Dropout(0.3))
    model.add(Dense(n_vocab))
    model.add(Activation('softmax'))
    model.compile(loss='categorical_crossentropy', optimizer='rmsprop')
    return model


def generate_notes(model, network_input, pitchnames, n_vocab):
    start = numpy.random.randint(0, len(network_input) - 1)
    pattern = list(network_input[start].flatten())
    prediction_output = []
    for note_index in range(5):
        prediction_input = numpy.reshape(pattern, (1, len(pattern), 1))
        prediction = model.predict(prediction_input, verbose=0)
        index = numpy.argmax(prediction)
        prediction_output.append(pitchnames[index])
        pattern.append(index / float(n_vocab))
        pattern = pattern[1:len(pattern)]
    return prediction_output


if __name__ == '__main__':
    print(train_network())
