import numpy as np
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.models import Sequential
from tensorflow.keras import layers as L

SIGNALS = ["body_acc_x", "body_acc_y", "body_acc_z", "body_gyro_x", "body_gyro_y", "body_gyro_z"]


def _read(name, subset):
    rows = 70 if subset == "train" else 30
    return np.random.randn(rows, 128)


def load_signals(subset):
    signals_data = []
    for signal in SIGNALS:
        signals_data.append(_read(f"UCI/{subset}/Inertial Signals/{signal}_{subset}.txt", subset))
    return np.transpose(signals_data, (1, 2, 0))


def load_y(subset):
    n = 70 if subset == "train" else 30
    y = np.random.randint(1, 7, n)
    y = y - 1
    return to_categorical(y, num_classes=6)


X_train, X_test = load_signals("train"), load_signals("test")
Y_train, Y_test = load_y("train"), load_y("test")
timesteps = len(X_train[0])
input_dim = len(X_train[0][0])
n_classes = Y_train.shape[1]
print(timesteps, input_dim, n_classes)
model = Sequential()
model.add(L.Input(shape=(timesteps, input_dim)))
model.add(L.Conv1D(32, 3, activation="relu"))
model.add(L.MaxPooling1D(2))
model.add(L.LSTM(24, return_sequences=True))
model.add(L.GlobalMaxPooling1D())
model.add(L.Dense(n_classes, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, Y_train, batch_size=16, validation_data=(X_test, Y_test), epochs=1, verbose=0)
y_true = np.argmax(Y_test, axis=1)
y_pred = np.argmax(model.predict(X_test, verbose=0), axis=1)
cm = np.zeros((n_classes, n_classes), dtype=int)
for t, p in zip(y_true, y_pred):
    cm[t, p] += 1
