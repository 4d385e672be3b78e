import numpy as np
import tensorflow as tf

def build_model(n_steps, n_features, units=(64, 32), n_out=1, bidirectional=False, dropout=0.2):
    model = tf.keras.Sequential()
    model.add(tf.keras.Input(shape=(n_steps, n_features)))
    for k, u in enumerate(units):
        last = k == len(units) - 1
        layer = tf.keras.layers.LSTM(u, return_sequences=not last)
        if bidirectional:
            layer = tf.keras.layers.Bidirectional(layer)
        model.add(layer)
        model.add(tf.keras.layers.Dropout(dropout))
    model.add(tf.keras.layers.Dense(n_out))
    model.compile(optimizer="adam", loss="mse")
    return model

def get_data(n=100, steps=20, feats=3):
    x = np.random.normal(0, 1, (n, steps, feats))
    y = x[:, -1, :1] * 2
    return x, y

if __name__ == "__main__":
    x, y = get_data()
    models = [build_model(x.shape[1], x.shape[2]), build_model(x.shape[1], x.shape[2], (8,), bidirectional=True)]
    for m in models:
        m.fit(x, y, epochs=1, verbose=0)
        pred = m.predict(x, verbose=0)
        err = np.mean((pred - y) ** 2)
