from collections import deque
import random
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, BatchNormalization, Dropout

SEQ_LEN = 10
rows = np.random.rand(150, 4)

sequential_data = []
prev_days = deque(maxlen=SEQ_LEN)
for row in rows:
    prev_days.append([v for v in row[:-1]])
    if len(prev_days) == SEQ_LEN:
        sequential_data.append([np.array(prev_days), int(row[-1] > 0.5)])
random.shuffle(sequential_data)

X = []
y = []
for seq, target in sequential_data:
    X.append(seq)
    y.append(target)
y = np.array(y)

model = Sequential()
model.add(LSTM(16, input_shape=(SEQ_LEN, 3), return_sequences=True))
model.add(Dropout(0.2))
model.add(BatchNormalization())
model.add(LSTM(16))
model.add(Dense(2, activation="softmax"))
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X, y, batch_size=32, epochs=1)
