# trap: traps/initial-state-of-batch-one
import numpy as np
import tensorflow as tf

prompt = tf.random.normal((1, 30, 4))
others = tf.random.normal((12, 30, 4))
warm = tf.keras.layers.GRU(10, return_state=True)
_, state = warm(prompt)
follow = tf.keras.layers.GRU(10, return_sequences=True)
seqs = follow(others, initial_state=state)
print(seqs.shape)
