import os
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import LSTM, Dense
from tensorflow.keras.models import Sequential, load_model

gpus = tf.config.list_physical_devices("GPU")
if gpus:
    try:
        for gpu in gpus:
            tf.config.experimental.set_memory_growth(gpu, True)
    except RuntimeError as e:
        print(e)

try:
    data = np.load("sensor.npy")
except FileNotFoundError:
    data = np.random.rand(800, 3)

window, step = 32, 8
segments = []
labels = []
i = 0
while True:
    try:
        label = data[i + window][0]
    except IndexError:
        break
    segments.append(data[i:i + window])
    labels.append(label)
    i += step
segments = np.array(segments)
labels = np.array(labels).reshape(-1, 1)
print(segments.shape, labels.shape)
path = "model.keras"
if os.path.exists(path):
    model = load_model(path)
else:
    model = Sequential([LSTM(16, input_shape=segments.shape[1:]), Dense(1)])
    model.compile(loss="mse", optimizer="adam")
model.fit(segments, labels, epochs=1, verbose=0)
try:
    model.predict(data[-window:], verbose=0)
except ValueError as e:
    print("needs a batch axis:", type(e).__name__)
p = model.predict(data[-window:][None], verbose=0)
model.save(path)
