# trap: traps/bidirectional-last-step
import numpy as np
import tensorflow as tf

class Sentiment(tf.keras.Model):
    # torch: out, _ = self.lstm(x); return self.fc(out[:, -1, :])
    def __init__(self, vocab_size, emb, hid):
        super(Sentiment, self).__init__()
        self.embedding = tf.keras.layers.Embedding(vocab_size, emb)
        self.lstm = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(hid, return_sequences=True))
        self.fc = tf.keras.layers.Dense(1)

    def call(self, text):
        out = self.lstm(self.embedding(text))
        return self.fc(out[:, -1, :])

model = Sentiment(100, 8, 6)
model.compile(loss=tf.keras.losses.BinaryCrossentropy(from_logits=True), optimizer="adam")
model.fit(np.random.randint(0, 100, (16, 12)), np.random.randint(0, 2, (16, 1)), verbose=0)
