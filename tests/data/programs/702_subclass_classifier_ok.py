import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


class GestureNet(tf.keras.Model):
    def __init__(self, n_classes):
        super().__init__()
        self.norm = layers.LayerNormalization()
        self.rnn1 = layers.Bidirectional(layers.GRU(16, return_sequences=True))
        self.rnn2 = layers.GRU(8)
        self.drop = layers.Dropout(0.3)
        self.out = layers.Dense(n_classes, activation="softmax")

    def call(self, x, training=False):
        x = self.norm(x)
        x = self.rnn1(x)
        x = self.rnn2(x)
        x = self.drop(x, training=training)
        return self.out(x)


signals = np.random.randn(320, 50, 6)
labels = np.random.randint(0, 5, size=320)
net = GestureNet(5)
net.compile("rmsprop", "sparse_categorical_crossentropy", metrics=["accuracy"])
hist = net.fit(signals, labels, batch_size=64, epochs=2, verbose=0)
scores = net.predict(signals[:10])
best = scores.argmax(axis=1)
loss, acc = net.evaluate(signals, labels, verbose=0)
print(best.shape, acc)
