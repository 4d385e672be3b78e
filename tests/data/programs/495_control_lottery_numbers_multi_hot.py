import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout, Bidirectional, RepeatVector, TimeDistributed

draws = np.sort(np.array([np.random.choice(49, 6, replace=False) for _ in range(150)]), axis=1)
hot = np.zeros((len(draws), 49), dtype=int)
for i, d in enumerate(draws):
    hot[i, d] = 1
look = 10
x = np.array([hot[i:i + look] for i in range(len(hot) - look)])
y = hot[look:]

model = Sequential()
model.add(Bidirectional(LSTM(24, return_sequences=True), input_shape=(look, 49)))
model.add(Dropout(0.2))
model.add(Bidirectional(LSTM(24, return_sequences=False)))
model.add(Dense(49, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="rmsprop")
model.fit(x, y, epochs=1, batch_size=50, verbose=0)
chance = model.predict(hot[np.newaxis, -look:], verbose=0)[0]
ticket = np.sort(np.argsort(chance)[-6:]) + 1
print(x.shape, ticket, chance.max())
