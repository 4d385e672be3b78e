# lifts: one tower reads the last day in minutes, another reads the last week in hours
import numpy as np
import tensorflow as tf
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import GRU, Concatenate, Dense, Conv1D, MaxPool1D, BatchNormalization

rng = np.random.default_rng(seed=7)
n_lifts = 4
minutes = rng.random((96, 120, n_lifts))
hours = rng.random((96, 7 * 24, n_lifts))
weekday = rng.integers(0, 7, size=(96,))
load = rng.random((96, n_lifts))


def tower(x, filters, units, name):
    for depth, f in enumerate(filters):
        x = Conv1D(f, 5, padding="same", activation="relu", name=f"{name}_conv{depth}")(x)
        x = MaxPool1D(2, name=f"{name}_pool{depth}")(x)
        x = BatchNormalization()(x)
    return GRU(units, name=f"{name}_gru")(x)


a = Input(minutes.shape[1:], name="minutes")
b = Input(hours.shape[1:], name="hours")
c = Input((7,), name="weekday")
merged = Concatenate()([tower(a, (8, 16), 10, "m"), tower(b, (8, 16, 16), 10, "h"), c])
hidden = Dense(16, "relu")(merged)
out = Dense(n_lifts, name="load")(hidden)
model = Model([a, b, c], out)
model.compile("adam", loss=tf.keras.losses.LogCosh())
model.fit([minutes, hours, np.eye(7)[weekday]], load, epochs=1, batch_size=32, verbose=0)
print(model.output_shape, model.get_layer("m_pool1").output.shape, model.get_layer("h_pool2").output.shape)
