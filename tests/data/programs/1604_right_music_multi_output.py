# given: parse_midi("bach/*.mid") = (["C4", "E4", "G4", "A4"] * 40, [0.5, 1.0, 0.25, 0.5] * 40)
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.utils import to_categorical


def parse_midi(path):
    raise IOError(path)


notes, durations = parse_midi("bach/*.mid")
note_names = sorted(set(notes))
dur_names = sorted(set(durations))
note_to_int = dict((n, i) for i, n in enumerate(note_names))
dur_to_int = dict((d, i) for i, d in enumerate(dur_names))

seq_len = 16
net_in_n, net_in_d, out_n, out_d = [], [], [], []
for i in range(0, len(notes) - seq_len):
    net_in_n.append([note_to_int[c] for c in notes[i:i + seq_len]])
    net_in_d.append([dur_to_int[c] for c in durations[i:i + seq_len]])
    out_n.append(note_to_int[notes[i + seq_len]])
    out_d.append(dur_to_int[durations[i + seq_len]])

X = [np.array(net_in_n), np.array(net_in_d)]
Y = [to_categorical(out_n, num_classes=len(note_names)), to_categorical(out_d, num_classes=len(dur_names))]
print([a.shape for a in X], [a.shape for a in Y])

notes_in = layers.Input(shape=(None,))
durations_in = layers.Input(shape=(None,))
x1 = layers.Embedding(len(note_names), 12)(notes_in)
x2 = layers.Embedding(len(dur_names), 12)(durations_in)
x = layers.Concatenate()([x1, x2])
x = layers.LSTM(32, return_sequences=True)(x)
x = layers.LSTM(32)(x)
notes_out = layers.Dense(len(note_names), activation="softmax", name="pitch")(x)
durations_out = layers.Dense(len(dur_names), activation="softmax", name="duration")(x)

model = tf.keras.Model([notes_in, durations_in], [notes_out, durations_out])
model.compile(loss=["categorical_crossentropy", "categorical_crossentropy"], optimizer="rmsprop")
model.fit(X, Y, epochs=1, batch_size=32, verbose=0)

pn, pd_ = list(net_in_n[0]), list(net_in_d[0])
song = []
for step in range(4):
    prob_n, prob_d = model.predict([np.array([pn]), np.array([pd_])], verbose=0)
    i, j = np.argmax(prob_n[0]), np.argmax(prob_d[0])
    song.append((note_names[i], dur_names[j]))
    pn = pn[1:] + [int(i)]
    pd_ = pd_[1:] + [int(j)]
print(song)
