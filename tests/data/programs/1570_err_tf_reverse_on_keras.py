import tensorflow as tf
from tensorflow.keras.layers import Input, GRU, Dense, Concatenate
from tensorflow.keras.models import Model
import numpy as np

def two_way_encoder(timesteps, features, units):
    x_in = Input(shape=(timesteps, features))
    forward = GRU(units, return_sequences=True)(x_in)
    flipped = tf.reverse(x_in, axis=[1])
    backward = GRU(units, return_sequences=True)(flipped)
    backward = tf.reverse(backward, axis=[1])
    both = Concatenate(axis=-1)([forward, backward])
    hidden = Dense(units, activation='tanh')(both)
    y_out = Dense(1, activation='sigmoid')(hidden)
    return Model(x_in, y_out, name='voice_activity')

# frames of 40 filter banks, speech or silence for each
banks = np.random.rand(12, 80, 40).astype('float32')
speech = (np.random.rand(12, 80, 1) > 0.5).astype('float32')

vad = two_way_encoder(80, 40, 24)
vad.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
vad.fit(banks, speech, epochs=1, batch_size=4, verbose=0)
