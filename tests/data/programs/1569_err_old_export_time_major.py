# rebuilt from the config that an older release wrote
import json
import numpy as np
import tensorflow as tf

CONFIG = """
{"layers": [
  {"class": "LSTM", "args": {"units": 40, "return_sequences": true, "dropout": 0.1, "time_major": false}},
  {"class": "LSTM", "args": {"units": 20, "return_sequences": false, "dropout": 0.1, "time_major": false}},
  {"class": "Dense", "args": {"units": 4, "activation": "softmax"}}
]}
"""
WINDOW, CHANNELS = 50, 9


def rebuild():
    model = tf.keras.Sequential()
    model.add(tf.keras.layers.InputLayer(shape=(WINDOW, CHANNELS)))
    model.add(tf.keras.layers.LSTM(40, return_sequences=True, dropout=0.1, time_major=False))
    model.add(tf.keras.layers.LSTM(20, return_sequences=False, dropout=0.1, time_major=False))
    model.add(tf.keras.layers.Dense(4, activation="softmax"))
    return model


config = json.loads(CONFIG)
print(len(config["layers"]), "layers")
model = rebuild()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
steps = np.random.randn(24, WINDOW, CHANNELS).astype("float32")
activity = np.random.randint(0, 4, 24)
model.fit(steps, activity, epochs=1, verbose=0)
