import numpy as np
import tensorflow as tf


class Collate:
    def __init__(self, sequences, targets, batch_size):
        self.sequences, self.targets, self.batch_size = sequences, targets, batch_size

    def __iter__(self):
        for s in range(0, len(self.sequences), self.batch_size):
            chunk = self.sequences[s:s + self.batch_size]
            yield np.stack(chunk), self.targets[s:s + self.batch_size]


clips = [np.random.rand(40, 13), np.random.rand(52, 13), np.random.rand(47, 13), np.random.rand(61, 13)]
labels = np.array([0, 1, 1, 0])
model = tf.keras.Sequential([tf.keras.Input((None, 13)), tf.keras.layers.GRU(8), tf.keras.layers.Dense(1, "sigmoid")])
model.compile("adam", "binary_crossentropy")
for features, target in Collate(clips, labels, batch_size=2):
    model.train_on_batch(features, target)
