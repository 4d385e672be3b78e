import glob
import numpy
from keras.models import Sequential
from keras.layers import Dense, Dropout, LSTM, Activation, BatchNormalization as BatchNorm
from keras import utils as np_utils


def get_notes():
    notes = []
    for song in range(3):
        for k in range(60):
            notes.append(["C4", "D4", "E4", "G4", "A4"][(song + k * 3) % 5])
    return notes


def prepare_sequences(notes, n_vocab):
    sequence_length = 25
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
    network_output = np_utils.to_categorical(network_output)
    return (network_input, network_output)


def create_network(network_input, n_vocab):
    model = Sequential()
    model.add(LSTM(32, input_shape=(network_input.shape[1], network_input.shape[2]), recurrent_dropout=0.3, return_sequences=True))
    model.add(LSTM(32, return_sequences=True, recurrent_dropout=0.3,))
    model.add(LSTM(32))
    model.add(BatchNorm())
    model.add(Dropout(0.3))
    model.add(Dense(16))
    model.add(Activation("relu"))
    model.add(Dense(n_vocab))
    model.add(Activation("softmax"))
    model.compile(loss="categorical_crossentropy", optimizer="rmsprop")
    return model


def train_network():
    notes = get_notes()
    n_vocab = len(set(notes))
    network_input, network_output = prepare_sequences(notes, n_vocab)
    model = create_network(network_input, n_vocab)
    model.fit(network_input, network_output, epochs=1, batch_size=64, verbose=0)


if __name__ == "__main__":
    train_network()
