import numpy as np
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.utils import to_categorical
from tensorflow.keras import Sequential, layers

tagged = [
    [("the", "DET"), ("dog", "NOUN"), ("barks", "VERB")],
    [("a", "DET"), ("cat", "NOUN")],
    [("she", "PRON"), ("runs", "VERB"), ("very", "ADV"), ("fast", "ADV")],
    [("old", "ADJ"), ("trees", "NOUN"), ("fall", "VERB")],
] * 5

sentences, tags = [], []
for s in tagged:
    words, labels = zip(*s)
    sentences.append(np.array(words))
    tags.append(np.array(labels))

vocabulary = sorted(set(w for s in sentences for w in s))
tagset = sorted(set(t for ts in tags for t in ts))
word2index = {w: i + 2 for i, w in enumerate(vocabulary)}
word2index["-PAD-"] = 0
word2index["-OOV-"] = 1
tag2index = {t: i + 1 for i, t in enumerate(tagset)}
tag2index["-PAD-"] = 0

X = [[word2index.get(w, 1) for w in s] for s in sentences]
Y = [[tag2index[t] for t in ts] for ts in tags]
MAX_LENGTH = max(len(s) for s in X)
X = pad_sequences(X, maxlen=MAX_LENGTH, padding="post")
Y = pad_sequences(Y, maxlen=MAX_LENGTH, padding="post")
Y_cat = to_categorical(Y, num_classes=len(tag2index))

model = Sequential()
model.add(layers.InputLayer(shape=(MAX_LENGTH,)))
model.add(layers.Embedding(len(word2index), 16))
model.add(layers.Bidirectional(layers.LSTM(12, return_sequences=True)))
model.add(layers.TimeDistributed(layers.Dense(len(tag2index))))
model.add(layers.Activation("softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X, Y_cat, batch_size=4, epochs=1, validation_split=0.2, verbose=0)
predictions = model.predict(X[:2], verbose=0)


def logits_to_tokens(sequences, index):
    tokens = []
    for row in sequences:
        tokens.append([index[np.argmax(v)] for v in row])
    return tokens


print(logits_to_tokens(predictions, {i: t for t, i in tag2index.items()}))
