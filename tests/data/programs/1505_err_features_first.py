# the features stand on axis 1
import numpy as np
import keras
from keras import layers


class Sensors:
    """Recordings of 8 sensors, cut into pieces."""

    def __init__(self, n_sensors=8, length=2000):
        self.raw = np.random.randn(n_sensors, length).astype('float32')

    def pieces(self, size):
        n = self.raw.shape[1] // size
        parts = []
        for k in range(n):
            parts.append(self.raw[:, k * size:(k + 1) * size])
        return np.stack(parts)


def make_model(n_steps, n_sensors):
    return keras.Sequential([
        keras.Input((n_steps, n_sensors)),
        layers.Bidirectional(layers.LSTM(12)),
        layers.Dense(7, activation='softmax'),
    ])


SIZE = 20
sensors = Sensors()
X = sensors.pieces(SIZE)
y = np.random.randint(0, 7, len(X))
model = make_model(SIZE, 8)
model.compile('adam', 'sparse_categorical_crossentropy', metrics=['accuracy'])
n = int(len(X) * 0.8)
history = model.fit(X[:n], y[:n], validation_data=(X[n:], y[n:]), epochs=1, batch_size=16, verbose=0)
print(history.history['val_accuracy'][-1])
