# trap: traps/softmax-under-binary-crossentropy/
import numpy as np
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense, SpatialDropout1D, TimeDistributed
from tensorflow.keras.preprocessing.sequence import pad_sequences

n_words, n_classes, max_length = 60, 4, 18
raw = [np.random.randint(1, n_words, size=4 + i % 12).tolist() for i in range(120)]
raw_classes = [np.random.randint(0, n_classes, size=len(r)).tolist() for r in raw]

X = pad_sequences(raw, maxlen=max_length)
Y = pad_sequences(raw_classes, maxlen=max_length)
Y = np.array([to_categorical(row, num_classes=n_classes) for row in Y])
print("X", X.shape, "Y", Y.shape)

model = Sequential()
model.add(Embedding(input_dim=n_words, output_dim=20, mask_zero=True))
model.add(SpatialDropout1D(0.1))
model.add(LSTM(16, return_sequences=True))
model.add(TimeDistributed(Dense(n_classes)))
model.add(TimeDistributed(Dense(n_classes, activation="softmax")))
model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
model.fit(X, Y, batch_size=20, epochs=1, verbose=0)
loss, acc = model.evaluate(X, Y, verbose=0)
print(f"accuracy {acc:.2f}")
