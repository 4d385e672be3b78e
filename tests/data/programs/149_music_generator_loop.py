import glob
import numpy as np
from tensorflow.keras.utils import to_categorical, Sequence
from tensorflow.keras import Input, Model, layers

notes = ["C4", "E4", "G4", "C5", "G4", "E4"] * 40
pitchnames = sorted(set(notes))
n_vocab = len(pitchnames)
note_to_int = dict((note, number) for number, note in enumerate(pitchnames))
int_to_note = {v: k for k, v in note_to_int.items()}
sequence_length = 16

network_input = []
network_output = []
for i in range(0, len(notes) - sequence_length, 1):
    sequence_in = notes[i:i + sequence_length]
    sequence_out = notes[i + sequence_length]
    network_input.append([note_to_int[char] for char in sequence_in])
    network_output.append(note_to_int[sequence_out])
n_patterns = len(network_input)
normalized = np.reshape(network_input, (n_patterns, sequence_length, 1)) / float(n_vocab)
network_output = to_categorical(network_output)


class Batches(Sequence):
    def __init__(self, x, y, size):
        super().__init__()
        self.x, self.y, self.size = x, y, size

    def __len__(self):
        return len(self.x) // self.size

    def __getitem__(self, k):
        part = slice(k * self.size, (k + 1) * self.size)
        return self.x[part], self.y[part]


batches = Batches(normalized, network_output, 28)
inputs = Input((sequence_length, 1))
x = layers.LSTM(32, return_sequences=True)(inputs)
x = layers.Dropout(0.3)(x)
x = layers.LSTM(32)(x)
outputs = layers.Dense(n_vocab, activation="softmax")(x)
model = Model(inputs, outputs)
model.compile(loss="categorical_crossentropy", optimizer="rmsprop")
model.fit(batches, epochs=1, verbose=0)

start = np.random.randint(0, n_patterns - 1)
pattern = network_input[start]
prediction_output = []
for note_index in range(8):
    prediction_input = np.reshape(pattern, (1, len(pattern), 1)) / float(n_vocab)
    prediction = model.predict(prediction_input, verbose=0)
    index = np.argmax(prediction)
    prediction_output.append(int_to_note[int(index)])
    pattern.append(index)
    pattern = pattern[1:len(pattern)]
print(prediction_output)
