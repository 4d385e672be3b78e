import numpy as np
from keras.models import Sequential
from keras.layers import Dense, Dropout, LSTM, Activation, BatchNormalization, Input
from keras.utils import to_categorical
from keras.callbacks import ModelCheckpoint

pitches = ["C4", "D4", "E4", "F4", "G4", "A4", "B4", "4.7.11", "0.4.7"]
notes = [pitches[(3 * k + k // 7) % len(pitches)] for k in range(400)]
n_vocab = len(set(notes))


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
    normalized_input = np.reshape(network_input, (n_patterns, sequence_length, 1))
    normalized_input = normalized_input / float(n_vocab)
    network_output = to_categorical(network_output)
    return network_input, normalized_input, network_output, pitchnames


def create_network(network_input, n_vocab):
    model = Sequential()
    model.add(LSTM(32, input_shape=(network_input.shape[1], network_input.shape[2]), recurrent_dropout=0.3, return_sequences=True))
    model.add(LSTM(32, return_sequences=True, recurrent_dropout=0.3))
    model.add(LSTM(32))
    model.add(BatchNormalization())
    model.add(Dropout(0.3))
    model.add(Dense(16))
    model.add(Activation("relu"))
    model.add(Dense(n_vocab))
    model.add(Activation("softmax"))
    model.compile(loss="categorical_crossentropy", optimizer="rmsprop")
    return model


network_input, normalized_input, network_output, pitchnames = prepare_sequences(notes, n_vocab)
model = create_network(normalized_input, n_vocab)
model.fit(normalized_input, network_output, epochs=1, batch_size=64, verbose=0)
start = np.random.randint(0, len(network_input) - 1)
int_to_note = dict((number, note) for number, note in enumerate(pitchnames))
pattern = network_input[start]
prediction_output = []
for note_index in range(4):
    prediction_input = np.reshape(pattern, (1, len(pattern), 1))
    prediction_input = prediction_input / float(n_vocab)
    prediction = model.predict(prediction_input, verbose=0)
    index = np.argmax(prediction)
    prediction_output.append(int_to_note[index])
    pattern.append(index)
    pattern = pattern[1:len(pattern)]
