import numpy as np
from tensorflow.keras import Sequential, layers
from tensorflow.keras.utils import to_categorical

X = np.random.rand(240, 36, 5)
labels = np.random.randint(0, 4, 240)
Y = to_categorical(labels, 4)
counts = np.bincount(labels, minlength=4)
class_weights = counts.sum() / (4 * counts)
sample_w = class_weights[Y]
model = Sequential([layers.Input((36, 5)), layers.LSTM(16), layers.Dense(4, activation="softmax")])
model.compile("adam", "categorical_crossentropy")
model.fit(X, Y, sample_weight=sample_w, epochs=1, verbose=0)
