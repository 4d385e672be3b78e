import math
import numpy as np
import tensorflow.keras as keras

SAMPLES_PER_TRACK = 660
HOP = 22
NUM_MFCC = 13
genres = ['blues', 'disco', 'jazz', 'metal', 'rock']

def fake_mfcc(signal):
    steps = math.ceil(len(signal) / HOP)
    return np.random.randn(NUM_MFCC, steps).T

data = {'mfcc': [], 'labels': []}
for g, genre in enumerate(genres):
    for track in range(8):
        data['mfcc'].append(fake_mfcc(np.random.randn(SAMPLES_PER_TRACK)))
        data['labels'].append(g)

X = np.array(data['mfcc'])
y = np.array(data['labels'])
order = np.random.permutation(len(X))
X, y = X[order], y[order]

model = keras.Sequential()
model.add(keras.layers.Input(shape=(X.shape[1], X.shape[2])))
model.add(keras.layers.LSTM(64, return_sequences=True))
model.add(keras.layers.LSTM(64))
model.add(keras.layers.Dense(64, activation='relu'))
model.add(keras.layers.Dropout(0.3))
model.add(keras.layers.Dense(len(genres), activation='softmax'))
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.0001),
              loss='categorical_crossentropy',
              metrics=['accuracy'])
model.fit(X[:32], y[:32], validation_data=(X[32:], y[32:]), batch_size=32, epochs=1, verbose=0)
