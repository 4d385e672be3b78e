# given: signals = np.random.rand(60, 9, 128)
# given: activity = np.random.randint(1, 7, 60)
import argparse

import numpy as np
from keras.layers import LSTM, Dense, Dropout, Input
from keras.models import Model
from keras.utils import to_categorical

parser = argparse.ArgumentParser(description="HAR baseline")
parser.add_argument("--file", default="har.npz")
parser.add_argument("--units", type=int, default=32)
parser.add_argument("--layers", type=int, default=2)
parser.add_argument("--batch-size", type=int, default=20)
parser.add_argument("--dropout", type=float, default=0.3)
args = parser.parse_args([])


signals = np.load(args.file)["signals"]
activity = np.load(args.file)["activity"]
# (windows, channels, samples) -> (windows, samples, channels)
X = np.moveaxis(signals, 1, -1).astype("float32")
y = to_categorical(activity - 1, num_classes=6)
print(X.shape, y.shape)

split = int(0.8 * len(X))
X_train, X_test = X[:split], X[split:]
y_train, y_test = y[:split], y[split:]


def build(a):
    inp = Input(shape=X_train.shape[1:])
    z = inp
    for i in range(a.layers):
        last = i == a.layers - 1
        z = LSTM(a.units, return_sequences=not last)(z)
        z = Dropout(a.dropout)(z)
    return Model(inp, Dense(6, activation="softmax")(z))


model = build(args)
model.compile(loss="categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
history = model.fit(X_train, y_train, epochs=1, batch_size=args.batch_size, verbose=0)
loss, acc = model.evaluate(X_test, y_test, verbose=0)
print(f"loss {loss:.3f} acc {acc:.3f}")
predicted = np.argmax(model.predict(X_test, verbose=0), axis=1) + 1
actual = np.argmax(y_test, axis=1) + 1
wrong = X_test[predicted != actual]
