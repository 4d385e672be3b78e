import numpy as np
import tensorflow as tf


class Clips(tf.keras.utils.PyDataset):
    def __init__(self, feats, tags, bs):
        super().__init__()
        self.feats = feats
        self.tags = tags
        self.bs = bs

    def __len__(self):
        return self.feats.shape[0] // self.bs

    def __getitem__(self, k):
        rows = np.arange(k * self.bs, (k + 1) * self.bs)
        hot = tf.keras.utils.to_categorical(self.tags[rows], num_classes=12)
        return self.feats[rows], hot


feats = np.random.rand(120, 25, 40)
tags = np.random.randint(0, 10, size=120)
gen = Clips(feats, tags, 20)

net = tf.keras.Sequential()
net.add(tf.keras.layers.Input((25, 40)))
net.add(tf.keras.layers.Bidirectional(tf.keras.layers.GRU(16)))
net.add(tf.keras.layers.Dense(10))
net.add(tf.keras.layers.Softmax())
net.compile(tf.keras.optimizers.Adam(), tf.keras.losses.CategoricalCrossentropy())
net.fit(gen, epochs=1, verbose=0)
