import tensorflow as tf
from tensorflow.keras import layers, Model

MAX_SENT, MAX_WORD, VOCAB = 12, 25, 500
word_in = layers.Input(shape=(MAX_WORD,), dtype="int32")
e = layers.Embedding(VOCAB, 32)(word_in)
h = layers.Bidirectional(layers.GRU(20, return_sequences=True))(e)
u = layers.Dense(40, activation="tanh")(h)
score = layers.Dense(1)(u)
alpha = layers.Softmax(axis=1)(score)
sent_vec = tf.reduce_sum(h * alpha, axis=1)
encoder = Model(word_in, sent_vec)

doc_in = layers.Input(shape=(MAX_SENT, MAX_WORD), dtype="int32")
d = layers.TimeDistributed(encoder)(doc_in)
d = layers.GRU(30)(d)
out = layers.Dense(5, activation="softmax")(d)
model = Model(doc_in, out)
model.summary()
