# trap: silent
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


class HyperParameters:
    """What keras tuner hands to build(), with the defaults."""

    def __init__(self):
        self.values = {}

    def Int(self, name, min_value, max_value, step=1, default=None):
        self.values[name] = default if default is not None else min_value
        return self.values[name]

    def Float(self, name, min_value, max_value, default=0.1):
        return self.values.setdefault(name, default)

    def Choice(self, name, values):
        return self.values.setdefault(name, values[0])


TIME_STEPS, FEATURES = 20, 5


def build(hp):
    model = tf.keras.Sequential(name="tuned")
    model.add(layers.Input(shape=(TIME_STEPS, FEATURES)))
    n_layers = hp.Int("n_layers", 1, 4, default=3)
    for i in range(n_layers):
        model.add(
            layers.LSTM(
                units=hp.Int(f"units_{i}", min_value=16, max_value=128, step=16),
                return_sequences=i < n_layers,
            )
        )
        model.add(layers.Dropout(hp.Float(f"dropout_{i}", 0.0, 0.5)))
    model.add(layers.Dense(1, activation=hp.Choice("out", ["linear", "tanh"])))
    model.compile(optimizer=tf.keras.optimizers.Adam(hp.Choice("lr", [1e-2, 1e-3])), loss="mse", metrics=["mae"])
    return model


hp = HyperParameters()
model = build(hp)
X = np.random.rand(200, TIME_STEPS, FEATURES)
y = X[:, -1, :1] * 2
X_train, X_val = X[:160], X[160:]
y_train, y_val = y[:160], y[160:]
stop = tf.keras.callbacks.EarlyStopping(monitor="val_loss", patience=5, restore_best_weights=True)
model.fit(X_train, y_train, epochs=1, validation_data=(X_val, y_val), callbacks=[stop], verbose=0)
