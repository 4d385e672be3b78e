import itertools
import numpy as np
import tensorflow as tf


class HP(dict):
    def Int(self, name, low, high, step=1):
        return self.setdefault(name, low)

    def Choice(self, name, values):
        return self.setdefault(name, values[0])

    def Boolean(self, name):
        return self.setdefault(name, False)


n_past, n_future, n_feat = 14, 3, 6
X = np.random.rand(200, n_past, n_feat).astype(np.float32)
Y = np.random.rand(200, n_future).astype(np.float32)


def build_model(hp):
    model = tf.keras.Sequential()
    model.add(tf.keras.Input(shape=(n_past, n_feat)))
    for i in range(hp.Int("layers", 1, 3)):
        model.add(tf.keras.layers.LSTM(hp.Int(f"units_{i}", 16, 64, step=16), return_sequences=True))
        if hp.Boolean("dropout"):
            model.add(tf.keras.layers.Dropout(0.25))
    model.add(tf.keras.layers.LSTM(hp.Int("last", 8, 32)))
    model.add(tf.keras.layers.Dense(n_future, activation=hp.Choice("act", ["linear", "tanh"])))
    model.compile(optimizer=tf.keras.optimizers.Adam(hp.Choice("lr", [1e-2, 1e-3])), loss="mse")
    return model


results = {}
for units, lr in itertools.product([16, 32], [0.01, 0.001]):
    hp = HP(units_0=units, lr=lr)
    m = build_model(hp)
    h = m.fit(X, Y, epochs=1, validation_split=0.2, verbose=0)
    results[(units, lr)] = h.history["val_loss"][-1]
best = min(results, key=results.get)
best_model = build_model(HP(units_0=best[0], lr=best[1]))
best_model.fit(X, Y, epochs=1, verbose=0)
pred = best_model.predict(X[-1:], verbose=0)
print(best, pred.shape)
