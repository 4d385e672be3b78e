import numpy as np
import tensorflow as tf

hidden_states = np.random.randn(40, 64, 96).astype("float32")  # (sentences, tokens, hidden)
attention_mask = np.ones((40, 64), dtype="int32")
attention_mask[:, 50:] = 0
labels = np.random.randint(0, 5, 40)
tokens = tf.keras.Input((64, 96))
mask = tf.keras.Input((64,), dtype="int32")
g = tf.keras.layers.Bidirectional(tf.keras.layers.GRU(32, return_sequences=True))(tokens)
weights = tf.keras.layers.Dense(1)(g)
scores = tf.keras.layers.Flatten()(weights)
probs = tf.keras.layers.Softmax()(scores)
context = tf.keras.layers.Dot(axes=1)([probs, g])
first = tf.keras.layers.Lambda(lambda t: t[:, 0])(tokens)
joined = tf.keras.layers.Add()([context, first])
logits = tf.keras.layers.Dense(5)(joined)
model = tf.keras.Model([tokens, mask], logits)
model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit([hidden_states, attention_mask], labels, epochs=1)
