import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Activation, Dropout, Input
from tensorflow.keras.utils import to_categorical

np.random.seed(0)
notes = ['C4', 'D4', 'E4', 'F4', 'G4', 'A4', 'B4', 'C5']
song = list(np.random.choice(notes, 300))
pitchnames = sorted(set(notes))
n_vocab = len(pitchnames)
note_to_int = dict((note, number) for number, note in enumerate(pitchnames))

sequence_length = 16
network_input = []
network_output = []
for i in range(0, len(song) - sequence_length, 1):
    sequence_in = song[i:i + sequence_length]
    sequence_out = song[i + sequence_length]
    window = np.array([note_to_int[n] for n in sequence_in]) / float(n_vocab)
    network_input.append(window.reshape(sequence_length, 1))
    network_output.append(note_to_int[sequence_out])
network_output = to_categorical(network_output, num_classes=n_vocab)

model = Sequential()
model.add(Input(shape=(sequence_length, 1)))
model.add(LSTM(64, return_sequences=True))
model.add(Dropout(0.3))
model.add(LSTM(64))
model.add(Dense(n_vocab))
model.add(Activation('softmax'))
model.compile(loss='categorical_crossentropy', optimizer='rmsprop')
model.fit(network_input, network_output, epochs=1, batch_size=32, verbose=0)

pattern = network_input[5]
generated = []
for note_index in range(20):
    prediction = model.predict(np.reshape(pattern, (1, sequence_length, 1)), verbose=0)
    index = np.argmax(prediction)
    generated.append(pitchnames[index])
    pattern = np.vstack([pattern[1:], [[index / float(n_vocab)]]])
print(generated)
