import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import LSTM, Bidirectional, Dense, Input
from tensorflow.keras.models import Sequential

pieces = np.random.rand(8, 5, 1)
following = np.random.rand(8, 5, 1)
net = Sequential([Input(batch_shape=(1, 5, 1)), LSTM(3, return_sequences=True, stateful=True), Dense(1)])
net.compile(optimizer="sgd", loss="mse")
for i in range(len(pieces)):
    net.fit(pieces[i : i + 1], following[i : i + 1], batch_size=1, verbose=0, shuffle=False)
    net.test_on_batch(pieces[i : i + 1], following[i : i + 1])
pairs = tf.data.Dataset.from_tensor_slices((pieces, following))
net.fit(pairs.batch(1, drop_remainder=True), verbose=0)
net.predict(tf.data.Dataset.from_tensor_slices(pieces).batch(1), verbose=0)
slow = Sequential([Input(batch_shape=(1, 5, 1)), LSTM(3, return_sequences=True, stateful=True, unroll=True), Dense(1)])
slow.compile(optimizer="sgd", loss="mse")
slow.fit(pairs.batch(1), verbose=0)
eager = Sequential([Input(batch_shape=(1, 5, 1)), LSTM(3, return_sequences=True, stateful=True), Dense(1)])
eager.compile(optimizer="sgd", loss="mse", run_eagerly=True)
eager.evaluate(pairs.batch(1), verbose=0)
