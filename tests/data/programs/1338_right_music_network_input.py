import numpy
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Dropout, LSTM, Activation, BatchNormalization as BatchNorm
from tensorflow.keras.utils import to_categorical

rng = numpy.random.RandomState(11)
NAMES = ["C4", "D4", "E4", "G4", "A4", "C5", "0.4.7"]


def get_notes(count=160):
    notes = []
    for _ in range(count):
        notes.append(NAMES[rng.randint(len(NAMES))])
    return notes


def prepare_sequences(notes, n_vocab):
    sequence_length = 20
    pitchnames = sorted(set(item for item in notes))
    note_to_int = dict((note, number) for number, note in enumerate(pitchnames))
    network_input = []
    network_output = []
    for i in range(0, len(notes) - sequence_length, 1):
        sequence_in = notes[i : i + sequence_length]
        sequence_out = notes[i + sequence_length]
        network_input.append([note_to_int[char] for char in sequence_in])
        network_output.append(note_to_int[sequence_out])
    n_patterns = len(network_input)
    normalized = numpy.reshape(network_input, (n_patterns, sequence_length, 1))
    normalized = normalized / float(n_vocab)
    network_output = to_categorical(network_output, num_classes=n_vocab)
    return network_input, normalized, network_output, pitchnames


def create_network(network_input, n_vocab):
    model = Sequential()
    model.add(LSTM(24, input_shape=(network_input.shape[1], network_input.shape[2]), recurrent_dropout=0.3, return_sequences=True))
    model.add(LSTM(24, return_sequences=True, recurrent_dropout=0.3))
    model.add(LSTM(24))
    model.add(BatchNorm())
    model.add(Dropout(0.3))
    model.add(Dense(16))
    model.add(Activation("relu"))
    model.add(BatchNorm())
    model.add(Dropout(0.3))
    model.add(Dense(n_vocab))
    model.add(Activation("softmax"))
    model.compile(loss="categorical_crossentropy", optimizer="rmsprop")
    return model


def generate_notes(model, network_input, pitchnames, n_vocab):
    start = numpy.random.randint(0, len(network_input) - 1)
    int_to_note = dict((number, note) for number, note in enumerate(pitchnames))
    pattern = network_input[start]
    prediction_output = []
    for note_index in range(5):
        prediction_input = numpy.reshape(pattern, (1, len(pattern), 1))
        prediction_input = prediction_input / float(n_vocab)
        prediction = model.predict(prediction_input, verbose=0)
        index = numpy.argmax(prediction)
        result = int_to_note[index]
        prediction_output.append(result)
        pattern.append(index)
        pattern = pattern[1 : len(pattern)]
    return prediction_output


notes = get_notes()
n_vocab = len(set(notes))
network_input, normalized_input, network_output, pitchnames = prepare_sequences(notes, n_vocab)
model = create_network(normalized_input, n_vocab)
model.fit(normalized_input, network_output, epochs=1, batch_size=64, verbose=0)
song = generate_notes(model, network_input, pitchnames, n_vocab)
print(len(song))
