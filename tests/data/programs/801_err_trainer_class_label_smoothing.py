import numpy as np
import keras
from keras import layers
from dataclasses import dataclass


@dataclass
class Settings:
    steps: int = 40
    channels: int = 3
    classes: int = 6
    hidden: int = 20


class Experiment:
    def __init__(self, cfg):
        self.cfg = cfg
        self.model = self._make()

    def _make(self):
        cfg = self.cfg
        net = keras.Sequential(name="har")
        net.add(keras.Input((cfg.steps, cfg.channels)))
        net.add(layers.Conv1D(cfg.hidden, 3, activation="relu"))
        net.add(layers.LSTM(cfg.hidden))
        net.add(layers.Dense(cfg.classes, activation="softmax"))
        net.compile("adam", keras.losses.CategoricalCrossentropy(label_smoothing=0.1), metrics=["accuracy"])
        return net

    def run(self, x, y):
        return self.model.fit(x, y, epochs=1, batch_size=16, verbose=0)


cfg = Settings()
x = np.random.randn(80, cfg.steps, cfg.channels)
y = np.random.randint(0, cfg.classes, 80)
history = Experiment(cfg).run(x, y)
