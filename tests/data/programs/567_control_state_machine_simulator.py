import random
import string
import numpy as np
from keras.models import Sequential, load_model
from keras.layers import LSTM, Dense, Activation, Input
from keras.callbacks import LambdaCallback, ModelCheckpoint

text = "".join(random.choice(string.ascii_lowercase + "  ") for _ in range(900))
chars = sorted(list(set(string.ascii_lowercase + " ")))
char_indices = dict((c, i) for i, c in enumerate(chars))
indices_char = dict((i, c) for i, c in enumerate(chars))
maxlen, step = 20, 3
sentences = []
next_chars = []
for i in range(0, len(text) - maxlen, step):
    sentences.append(text[i: i + maxlen])
    next_chars.append(text[i + maxlen])
print("nb sequences:", len(sentences))
x = np.zeros((len(sentences), maxlen, len(chars)), dtype=bool)
y = np.zeros((len(sentences), len(chars)), dtype=bool)
for i, sentence in enumerate(sentences):
    for t, char in enumerate(sentence):
        x[i, t, char_indices[char]] = 1
    y[i, char_indices[next_chars[i]]] = 1

model = Sequential()
model.add(Input((maxlen, len(chars))))
model.add(LSTM(24))
model.add(Dense(len(chars)))
model.add(Activation("softmax"))
model.compile(loss="categorical_crossentropy", optimizer="rmsprop")


def sample(preds, temperature=1.0):
    preds = np.asarray(preds).astype("float64")
    preds = np.log(preds) / temperature
    exp_preds = np.exp(preds)
    preds = exp_preds / np.sum(exp_preds)
    probas = np.random.multinomial(1, preds * 0.999, 1)
    return np.argmax(probas)


def on_epoch_end(epoch, logs):
    sentence = text[:maxlen]
    for i in range(3):
        x_pred = np.zeros((1, maxlen, len(chars)))
        for t, char in enumerate(sentence):
            x_pred[0, t, char_indices[char]] = 1.0
        preds = model.predict(x_pred, verbose=0)[0]
        next_char = indices_char[sample(preds, 0.5)]
        sentence = sentence[1:] + next_char


model.fit(x, y, batch_size=128, epochs=1, callbacks=[LambdaCallback(on_epoch_end=on_epoch_end)], verbose=0)
