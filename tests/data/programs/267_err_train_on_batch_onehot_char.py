import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Activation
from keras.optimizers import RMSprop

text = "it was the best of times, it was the worst of times, it was the age of wisdom " * 4
chars = sorted(list(set(text)))
char_indices = dict((c, i) for i, c in enumerate(chars))
indices_char = dict((i, c) for i, c in enumerate(chars))

maxlen = 20
step = 3
sentences = []
next_chars = []
for i in range(0, len(text) - maxlen, step):
    sentences.append(text[i: i + maxlen])
    next_chars.append(text[i + maxlen])

x = np.zeros((len(sentences), maxlen, len(chars)), dtype=bool)
y = np.zeros((len(sentences), len(chars)), dtype=bool)
for i, sentence in enumerate(sentences):
    for t, char in enumerate(sentence):
        x[i, t, char_indices[char]] = 1
    y[i, char_indices[next_chars[i]]] = 1

model = Sequential()
model.add(LSTM(32, input_shape=(maxlen, len(chars))))
model.add(Dense(len(chars)))
model.add(Activation("softmax"))
model.compile(loss="categorical_crossentropy", optimizer=RMSprop(learning_rate=0.01))
batch = 16
for start in range(0, len(x), batch):
    loss = model.train_on_batch(x[start:start + batch], y[start:start + batch])

start_index = 5
sentence = text[start_index: start_index + maxlen]
x_pred = np.zeros((maxlen, len(chars)))
for t, char in enumerate(sentence):
    x_pred[t, char_indices[char]] = 1.0
preds = model.predict(x_pred, verbose=0)[0]
print(indices_char[np.argmax(preds)])
