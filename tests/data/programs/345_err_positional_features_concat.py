import numpy as np
import tensorflow as tf

CFG = dict(n_buses=5, past=96, future=24, d_calendar=3)


class DataModule:
    def __init__(self, cfg, seed=0):
        self.cfg = cfg
        self.rng = np.random.default_rng(seed)
        self.load = self.rng.random((1200, cfg["n_buses"]))
        self.calendar = self.rng.random((1200, cfg["d_calendar"]))

    def __len__(self):
        return len(self.load) - self.cfg["past"] - self.cfg["future"]

    def __getitem__(self, i):
        p, f = self.cfg["past"], self.cfg["future"]
        past = np.concatenate([self.load[i:i + p], self.calendar[i:i + p]], axis=-1)
        known = self.calendar[i + p:i + p + f]
        target = self.load[i + p:i + p + f]
        return past, known, target

    def arrays(self, step=8):
        rows = [self[i] for i in range(0, len(self), step)]
        return [np.stack(part) for part in zip(*rows)]


dm = DataModule(CFG)
past, known, target = dm.arrays()
past_in = tf.keras.Input(past.shape[1:])
known_in = tf.keras.Input(known.shape[1:])
context, h, c = tf.keras.layers.LSTM(32, return_state=True, return_sequences=True)(past_in)
dec = tf.keras.layers.LSTM(32, return_sequences=True)(known_in, initial_state=[h, c])
both = tf.keras.layers.Concatenate(axis=-1)([dec, context])
out = tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(CFG["n_buses"]))(both)
model = tf.keras.Model([past_in, known_in], out)
model.compile("adam", "mae")
model.fit([past, known], target, epochs=1)
