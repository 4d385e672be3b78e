"""Spam in short messages."""
import tensorflow as tf
import numpy as np

MAX_TOKENS, SEQ = 500, 24
texts = np.random.randint(1, MAX_TOKENS, size=(200, SEQ))
spam = np.random.randint(0, 2, size=(200,))


class SpamNet(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.embed = tf.keras.layers.Embedding(MAX_TOKENS, 12)
        self.rnn = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(8))
        self.head = tf.keras.layers.Dense(1, activation="sigmoid")

    def call(self, ids, training=False):
        return self.head(self.rnn(self.embed(ids), training=training))


seq = tf.keras.Sequential([
    tf.keras.layers.Input(shape=(SEQ,), dtype="int64"),
    tf.keras.layers.Embedding(MAX_TOKENS, 12),
    tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(8)),
    tf.keras.layers.Dense(6, activation="relu"),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
seq.compile(
    loss=tf.keras.losses.BinaryCrossentropy(from_logits=True),
    optimizer=tf.keras.optimizers.Adam(1e-4),
    metrics=["accuracy"],
)
seq.fit(texts[:150], spam[:150], epochs=2, validation_data=(texts[150:], spam[150:]), verbose=0)
prob = seq.predict(texts[150:152], verbose=0)
print(prob)
