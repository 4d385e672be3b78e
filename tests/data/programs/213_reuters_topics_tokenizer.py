import numpy as np
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.utils import to_categorical
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Embedding, GRU, Dense, Dropout

headlines = ["oil prices rise", "wheat exports fall sharply", "bank cuts rates again", "gold hits record"]
topics = [0, 1, 2, 3]
corpus = headlines * 12
y = to_categorical(topics * 12)
tokenizer = Tokenizer(oov_token="<unk>")
tokenizer.fit_on_texts(corpus)
vocab = len(tokenizer.word_index) + 1
encoded = tokenizer.texts_to_sequences(corpus)
maxlen = max(len(s) for s in encoded)
X = pad_sequences(encoded, maxlen=maxlen, padding="post")
idx = np.random.permutation(len(X))
X, y = X[idx], y[idx]
split = int(len(X) * 0.75)
model = Sequential()
model.add(Embedding(vocab, 12, mask_zero=True))
model.add(GRU(8))
model.add(Dropout(0.3))
model.add(Dense(y.shape[1], activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X[:split], y[:split], validation_data=(X[split:], y[split:]), epochs=1, verbose=0)


def predict_topic(sentence):
    seq = tokenizer.texts_to_sequences([sentence])
    padded = pad_sequences(seq, maxlen=maxlen, padding="post")
    probabilities = model.predict(padded, verbose=0)[0]
    return int(np.argmax(probabilities)), probabilities


topic, probabilities = predict_topic("gold prices fall")
print(topic in range(4), probabilities.shape)
