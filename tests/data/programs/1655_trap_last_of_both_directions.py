# trap: traps/bidirectional-last-step
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

class IntentClassifier(tf.keras.Model):
    """Reads an utterance in both directions and classifies what it ends with."""

    def __init__(self, vocab, intents, hidden=32):
        super().__init__()
        self.embed = layers.Embedding(vocab, 24)
        self.birnn = layers.Bidirectional(layers.LSTM(hidden, return_sequences=True))
        self.drop = layers.Dropout(0.3)
        self.head = layers.Dense(intents, activation='softmax')

    def call(self, tokens, training=False):
        seq = self.birnn(self.embed(tokens))
        last = seq[:, -1, :]
        return self.head(self.drop(last, training=training))

tokens = np.random.randint(0, 300, (64, 16))
intent = np.random.randint(0, 7, 64)

clf = IntentClassifier(300, 7)
clf.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
clf.fit(tokens, intent, batch_size=16, epochs=1, verbose=0)
guess = clf.predict(tokens[:3], verbose=0).argmax(axis=1)
print(guess.shape)
