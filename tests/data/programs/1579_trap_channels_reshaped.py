# trap: traps/reshape-for-transpose
"""ECG with 12 leads, stored as (patients, leads, samples)."""
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

patients, leads, samples = 30, 12, 250
ecg = np.random.randn(patients, leads, samples).astype("float32")
rhythm = np.random.randint(0, 4, size=patients)

ecg = (ecg - ecg.mean(axis=2, keepdims=True)) / ecg.std(axis=2, keepdims=True)
# the LSTM wants (patients, samples, leads)
x = ecg.reshape(patients, samples, leads)


def make_model():
    m = tf.keras.Sequential(name="arrhythmia")
    m.add(layers.Input(shape=(samples, leads)))
    m.add(layers.Conv1D(16, 9, strides=3, activation="relu"))
    m.add(layers.LSTM(20))
    m.add(layers.Dense(4, activation="softmax"))
    return m


m = make_model()
m.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
m.fit(x[:24], rhythm[:24], validation_data=(x[24:], rhythm[24:]), epochs=1, verbose=0)
