import numpy as np
import tensorflow as tf

CONFIG = {
    "lookback": 36,
    "features": ["close", "volume", "rsi"],
    "layers": [64, 32, 16],
    "horizon": 3,
}


def make_windows(values, cfg):
    L, H = cfg["lookback"], cfg["horizon"]
    x = [values[i:i + L] for i in range(len(values) - L - H + 1)]
    y = [values[i + L:i + L + H, 0] for i in range(len(values) - L - H + 1)]
    return np.array(x), np.array(y)


def make_model(cfg):
    model = tf.keras.Sequential([tf.keras.Input((cfg["lookback"], len(cfg["features"])))])
    for units in cfg["layers"]:
        model.add(tf.keras.layers.LSTM(units, return_sequences=units != cfg["layers"][1]))
    model.add(tf.keras.layers.Dense(cfg["horizon"]))
    return model


values = np.random.rand(500, len(CONFIG["features"]))
x, y = make_windows(values, CONFIG)
model = make_model(CONFIG)
model.compile("adam", "mse")
model.fit(x, y, epochs=1, verbose=0)
