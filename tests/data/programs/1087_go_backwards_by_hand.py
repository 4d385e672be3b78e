# trap: traps/go-backwards-comes-out-reversed
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

# own "bidirectional", so that the two directions may differ
seq = keras.Input((40, 6))
fw = layers.GRU(16, return_sequences=True)(seq)
bw = layers.GRU(8, return_sequences=True, go_backwards=True)(seq)
both = layers.concatenate([fw, bw], axis=-1)
tags = layers.Dense(3, activation="softmax")(both)
net = keras.Model(seq, tags)
net.compile("adam", "sparse_categorical_crossentropy")
net.fit(np.random.rand(12, 40, 6), np.random.randint(0, 3, (12, 40)), epochs=1, verbose=0)
