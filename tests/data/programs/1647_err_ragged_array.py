import numpy as np
from keras.models import Sequential
from keras.layers import Input, Masking, LSTM, Dense

# handwriting strokes: each letter has another number of pen points
np.random.seed(0)
letters = []
for k in range(26):
    points = 20 + k
    letters.append(np.random.rand(points, 3))
target = np.arange(26)

longest = max(len(l) for l in letters)
print('longest letter:', longest)

x_train = np.array(letters, dtype='float32')
y_train = np.eye(26)[target]

model = Sequential()
model.add(Input(shape=(longest, 3)))
model.add(Masking(mask_value=0.0))
model.add(LSTM(32))
model.add(Dense(26, activation='softmax'))
model.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
model.fit(x_train, y_train, epochs=1, batch_size=13, verbose=0)
