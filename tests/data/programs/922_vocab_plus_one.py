import numpy as np
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense

corpus = """the cat sat on the mat
the dog ate my homework
a bird in the hand is worth two in the bush
the early bird gets the worm""".split("\n")

tokenizer = Tokenizer()
tokenizer.fit_on_texts(corpus)
total_words = len(tokenizer.word_index)

input_sequences = []
for line in corpus:
    token_list = tokenizer.texts_to_sequences([line])[0]
    for i in range(1, len(token_list)):
        input_sequences.append(token_list[:i + 1])

max_len = max(len(s) for s in input_sequences)
input_sequences = np.array(pad_sequences(input_sequences, maxlen=max_len, padding="pre"))
predictors, label = input_sequences[:, :-1], input_sequences[:, -1]

model = Sequential([
    Embedding(total_words, 10),
    LSTM(32),
    Dense(total_words + 1, activation="softmax"),
])
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(predictors, label, epochs=2, verbose=0)
