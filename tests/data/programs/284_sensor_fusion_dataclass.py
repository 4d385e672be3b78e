from dataclasses import dataclass, field
from typing import List, Tuple

import numpy as np
import tensorflow as tf


@dataclass
class Config:
    window: int = 32
    hop: int = 8
    channels: Tuple[str, ...] = ("ax", "ay", "az", "gx", "gy", "gz")
    hidden: List[int] = field(default_factory=lambda: [24, 12])
    n_classes: int = 4
    batch_size: int = 16


cfg = Config(window=40)


class Recorder:
    def __init__(self, cfg: Config, seconds=20, rate=50):
        self.cfg = cfg
        self.n = seconds * rate
        self.signal = np.random.randn(self.n, len(cfg.channels)).astype(np.float32)
        self.activity = np.random.randint(cfg.n_classes, size=self.n)

    def windows(self):
        starts = range(0, self.n - self.cfg.window + 1, self.cfg.hop)
        X = np.stack([self.signal[s : s + self.cfg.window] for s in starts])
        y = np.array([np.bincount(self.activity[s : s + self.cfg.window], minlength=self.cfg.n_classes).argmax() for s in starts])
        return X, y


def build(cfg: Config) -> tf.keras.Model:
    acc = tf.keras.Input((cfg.window, 3), name="acc")
    gyr = tf.keras.Input((cfg.window, 3), name="gyr")
    streams = []
    for name, inp in [("acc", acc), ("gyr", gyr)]:
        h = inp
        for i, units in enumerate(cfg.hidden):
            h = tf.keras.layers.LSTM(units, return_sequences=i + 1 < len(cfg.hidden), name=f"{name}_lstm{i}")(h)
        streams.append(h)
    h = tf.keras.layers.Concatenate(name="fusion")(streams)
    out = tf.keras.layers.Dense(cfg.n_classes, activation="softmax")(h)
    return tf.keras.Model([acc, gyr], out)


rec = Recorder(cfg)
X, y = rec.windows()
acc, gyr = np.split(X, 2, axis=-1)
model = build(cfg)
model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
model.fit([acc, gyr], y, batch_size=cfg.batch_size, epochs=1, verbose=0)
fused = tf.keras.Model(model.inputs, model.get_layer("fusion").output)
vecs = fused.predict([acc[:10], gyr[:10]], verbose=0)
u, s, vt = np.linalg.svd(vecs - vecs.mean(0), full_matrices=False)
print(vecs.shape, (vecs @ vt[:2].T).shape)
