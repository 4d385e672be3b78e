import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, LSTM, Dense, LayerNormalization, Add, Dropout, GlobalAveragePooling1D
from tensorflow.keras.models import Model

config = {
    "units": [48, 48, 48],
    "dropout": 0.2,
    "n_classes": 6,
    "window": 50,
    "channels": ["ax", "ay", "az", "gx", "gy", "gz"],
}

def residual_block(x, units, rate, name):
    y = LayerNormalization(name=f"{name}_norm")(x)
    y = LSTM(units, return_sequences=True, name=f"{name}_lstm")(y)
    y = Dropout(rate)(y)
    if x.shape[-1] != units:
        x = Dense(units, name=f"{name}_project")(x)
    return Add(name=f"{name}_add")([x, y])

def make_model(cfg):
    inputs = Input((cfg["window"], len(cfg["channels"])))
    x = inputs
    for i, units in enumerate(cfg["units"]):
        x = residual_block(x, units, cfg["dropout"], name=f"block{i}")
    x = GlobalAveragePooling1D()(x)
    outputs = Dense(cfg["n_classes"], activation="softmax")(x)
    return Model(inputs, outputs, name="har")

signal = np.random.randn(3000, len(config["channels"]))
activity = np.repeat(np.arange(6), 500)

def segment(signal, labels, size, step):
    segments, targets = [], []
    for begin in range(0, len(signal) - size + 1, step):
        end = begin + size
        segments.append(signal[begin:end, :])
        values, counts = np.unique(labels[begin:end], return_counts=True)
        targets.append(values[np.argmax(counts)])
    return np.asarray(segments, dtype=np.float32), np.asarray(targets)

segments, targets = segment(signal, activity, config["window"], 25)
onehot = tf.keras.utils.to_categorical(targets, config["n_classes"])
print(segments.shape, onehot.shape)
model = make_model(config)
model.compile("adam", tf.keras.losses.CategoricalCrossentropy(label_smoothing=0.1), metrics=["accuracy"])
model.fit(segments, onehot, epochs=1, batch_size=64, validation_split=0.1, verbose=0)
confusion = tf.math.confusion_matrix(targets, model.predict(segments, verbose=0).argmax(-1), num_classes=6)
