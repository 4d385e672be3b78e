import numpy as np
import keras
from keras import layers

cfg = dict(steps=40, feats=9, units=[32, 16], n_classes=4, seq_out=True)


class Net:
    def __init__(self, cfg):
        self.cfg = cfg
        self.model = self._build()

    def _build(self):
        model = keras.Sequential([keras.Input((self.cfg["steps"], self.cfg["feats"]))])
        for u in self.cfg["units"]:
            model.add(layers.LSTM(u, return_sequences=self.cfg["seq_out"]))
        model.add(layers.Dense(self.cfg["n_classes"], activation="softmax"))
        model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
        return model

    def train(self, X, y, **kw):
        kw.setdefault("verbose", 0)
        return self.model.fit(X, keras.utils.to_categorical(y, self.cfg["n_classes"]), **kw)


X = np.random.randn(100, cfg["steps"], cfg["feats"])
y = np.random.randint(0, cfg["n_classes"], 100)
Net(cfg).train(X, y, epochs=1, batch_size=25)
