import argparse
import numpy as np
import keras
from keras import layers

parser = argparse.ArgumentParser()
parser.add_argument('--channels', type=int, default=8)
parser.add_argument('--samples', type=int, default=128)
parser.add_argument('--classes', type=int, default=3)
parser.add_argument('--bs', type=int, default=16)
args = parser.parse_args([])

def load_trials(n):
    trials = np.random.randn(n, args.channels, args.samples)
    marks = np.random.randint(0, args.classes, size=n)
    return trials, marks

raw, marks = load_trials(64)
data = np.transpose(raw, (0, 2, 1))
print(raw.shape, '->', data.shape)

model = keras.Sequential([
    keras.Input(shape=(args.samples, args.channels)),
    layers.Conv1D(16, 7, strides=2, padding='same', activation='relu'),
    layers.MaxPooling1D(2),
    layers.BatchNormalization(),
    layers.Conv1D(32, 5, activation='relu'),
    layers.LSTM(20, dropout=0.2),
    layers.Dense(args.classes, activation='softmax'),
])
model.compile(optimizer=keras.optimizers.Adam(learning_rate=1e-3), loss='sparse_categorical_crossentropy', metrics=['accuracy'])
model.fit(data, marks, batch_size=args.bs, epochs=1, verbose=0)
loss, acc = model.evaluate(data, marks, verbose=0)
confusion = np.zeros((args.classes, args.classes), dtype=int)
for t, p in zip(marks, model.predict(data, verbose=0).argmax(axis=1)):
    confusion[t, p] += 1
print(confusion.shape)
