import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, GRU, Dense, Bidirectional, Dropout

# glucose every five minutes, the whole next hour at once, seq2seq with equal lengths
n_patients, length = 150, 12
history = np.random.normal(110, 20, (n_patients, length))
future = np.roll(history, -length, axis=1) + np.random.normal(0, 3, (n_patients, length))
x = ((history - 110) / 20).reshape(n_patients, length, 1)
y = (future - 110) / 20

inputs = Input(shape=(length, 1))
h = Bidirectional(GRU(16, return_sequences=True))(inputs)
h = Dropout(0.2)(h)
outputs = Dense(1)(h)
model = tf.keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="mae")
model.fit(x, y, validation_split=0.2, epochs=1, verbose=0)
