import numpy as np
from abc import ABC, abstractmethod
from tensorflow.keras import layers, models

REGISTRY = {}


def register(name):
    def wrap(cls):
        REGISTRY[name] = cls
        return cls

    return wrap


class BaseNet(ABC):
    def __init__(self, steps, channels, classes):
        self.steps, self.channels, self.classes = steps, channels, classes
        self._model = None

    @abstractmethod
    def body(self, x):
        ...

    @property
    def model(self):
        if self._model is None:
            inp = layers.Input((self.steps, self.channels))
            x = self.body(inp)
            self._model = models.Model(inp, layers.Dense(self.classes, activation="softmax")(x))
            self._model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
        return self._model

    @classmethod
    def for_data(cls, x, y):
        return cls(x.shape[1], x.shape[2], y.shape[1])


@register("lstm")
class LstmNet(BaseNet):
    def body(self, x):
        return layers.LSTM(14)(x)


@register("cnn_gru")
class CnnGru(BaseNet):
    def body(self, x):
        x = layers.Conv1D(10, 4, activation="relu")(x)
        return layers.GRU(14)(x)


X = np.random.rand(90, 32, 5)
Y = np.eye(3)[np.random.randint(0, 3, 90)]
table = {}
for key in sorted(REGISTRY):
    net = REGISTRY[key].for_data(X, Y)
    net.model.fit(X, Y, verbose=0)
    probs = net.model.predict(X, verbose=0)
    table[key] = (probs.argmax(1) == Y.argmax(1)).mean()
best = max(table, key=table.get)
print(best, probs.shape)
