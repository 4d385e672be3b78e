import numpy as np
import tensorflow as tf
from tensorflow.keras import layers as L

d = tf.keras.Sequential([L.Input((24, 1)), L.LSTM(8), L.Dense(1, activation="sigmoid")])
d.compile(loss="binary_crossentropy", optimizer="adam")
real = np.random.rand(32, 24, 1)
fake = np.random.rand(16, 24, 1)
x = np.vstack([real, fake])
y = np.hstack([np.ones(16), np.zeros(16)])
d.train_on_batch(x, y)
