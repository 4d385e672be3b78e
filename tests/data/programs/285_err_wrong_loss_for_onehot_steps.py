import numpy as np
from keras.models import Sequential
from keras.layers import Embedding, LSTM, Dense, TimeDistributed
from keras.utils import to_categorical

dna = "ACGT"
lookup = {c: i for i, c in enumerate(dna)}
rng = np.random.default_rng(2)
reads = ["".join(rng.choice(list(dna), 30)) for _ in range(64)]
encoded = np.array([[lookup[c] for c in read] for read in reads])
is_gene = (encoded == 2).astype(int)
onehot = to_categorical(encoded, num_classes=4)
y = to_categorical(is_gene, num_classes=2)
print(encoded.shape, onehot.shape, y.shape)

model = Sequential()
model.add(LSTM(16, return_sequences=True, input_shape=(30, 4)))
model.add(TimeDistributed(Dense(2, activation="softmax")))
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
print(model.output_shape)
model.fit(onehot, y, batch_size=16, epochs=1)
