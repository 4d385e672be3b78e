# ids run from 1 to len(word_index), the table has len(word_index) rows
import numpy as np
import keras
from keras import layers

headlines = [
    "stocks rise after bank cuts rates", "team wins the final after extra time", "new phone has larger screen",
    "bank raises rates again", "striker scores twice in the final", "laptop maker shows new screen",
    "markets fall as oil gets dear", "coach leaves the team", "chip maker cuts price of phone",
] * 6
topics = [0, 1, 2] * 18

word_index = {}
for line in headlines:
    for word in line.split():
        if word not in word_index:
            word_index[word] = len(word_index) + 1

vocab_size = len(word_index)
encoded = [[word_index[w] for w in line.split()] for line in headlines]
maxlen = max(len(e) for e in encoded)
X = keras.utils.pad_sequences(encoded, maxlen=maxlen, padding="post")
y = keras.utils.to_categorical(topics)
order = np.random.permutation(len(X))
X, y = X[order], y[order]

model = keras.Sequential()
model.add(keras.Input(shape=(maxlen,)))
model.add(layers.Embedding(input_dim=vocab_size, output_dim=12))
model.add(layers.LSTM(16, dropout=0.2))
model.add(layers.Dense(3, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X, y, epochs=1, batch_size=len(X), verbose=0)
print(model.evaluate(X, y, verbose=0))
