# trap: traps/gru-given-lstm-states
from tensorflow import keras
from tensorflow.keras import layers as L
import numpy as np

# English -> French, decoder swapped for a GRU "because it is faster"
NUM_ENC, NUM_DEC, LATENT = 71, 93, 256

def encoder():
    src = keras.Input((None, NUM_ENC), name="src")
    result = L.LSTM(LATENT, return_state=True)(src)
    return src, result[1:]

src, states = encoder()
tgt = keras.Input((None, NUM_DEC), name="tgt")
dec = L.GRU(LATENT, return_sequences=True, return_state=True)
seq, _ = dec(tgt, initial_state=states)
prob = L.Dense(NUM_DEC, activation="softmax")(seq)
training = keras.Model([src, tgt], prob)
training.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])

rng = np.random.default_rng(3)
a = np.eye(NUM_ENC)[rng.integers(NUM_ENC, size=(8, 16))]
b = np.eye(NUM_DEC)[rng.integers(NUM_DEC, size=(8, 20))]
t = np.roll(b, -1, axis=1)
training.fit([a, b], t, batch_size=4, epochs=1, verbose=0)
