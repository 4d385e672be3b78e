# trap: traps/bidirectional-last-step
import tensorflow as tf

x = tf.random.normal((6, 11, 4))
rnn = tf.keras.layers.Bidirectional(tf.keras.layers.SimpleRNN(7, return_sequences=True))
h = rnn(x)
last = tf.gather(h, 10, axis=1)
logit = tf.keras.layers.Dense(1)(h[:, 10])
