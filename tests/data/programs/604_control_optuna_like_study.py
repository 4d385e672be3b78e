import random
from dataclasses import asdict, dataclass, field
from typing import List, Tuple
import numpy as np
import tensorflow as tf


@dataclass(frozen=True)
class Trial:
    units: List[int] = field(default_factory=lambda: [16])
    cell: str = "lstm"
    dropout: float = 0.0
    window: int = 12
    seed: int = 0


CELLS = {"lstm": tf.keras.layers.LSTM, "gru": tf.keras.layers.GRU, "rnn": tf.keras.layers.SimpleRNN}


def suggest(rng: random.Random) -> Trial:
    return Trial(units=[8] * rng.randint(1, 3), cell=rng.choice(sorted(CELLS)), window=rng.choice([8, 12]))


def split(series: np.ndarray, trial: Trial) -> Tuple[np.ndarray, np.ndarray]:
    w = trial.window
    n = len(series) - w
    x = np.empty((n, w, series.shape[1]), dtype="float32")
    for i in range(n):
        x[i] = series[i:i + w]
    return x, series[w:, :1]


def objective(trial: Trial, series: np.ndarray) -> float:
    x, y = split(series, trial)
    stack = [tf.keras.Input(x.shape[1:])]
    for i, u in enumerate(trial.units):
        stack.append(CELLS[trial.cell](u, return_sequences=i != len(trial.units) - 1, dropout=trial.dropout))
    net = tf.keras.Sequential(stack + [tf.keras.layers.Dense(1)])
    net.compile("adam", "mse")
    h = net.fit(x, y, validation_split=0.2, epochs=1, verbose=0)
    return h.history["val_loss"][-1]


walk = np.cumsum(np.random.default_rng(1).normal(size=(200, 2)), axis=0)
rng = random.Random(4)
default = Trial()
best = (objective(default, walk), default)
for _ in range(2):
    trial = suggest(rng)
    value = objective(trial, walk)
    best = min(best, (value, trial), key=lambda pair: pair[0])
print(asdict(best[1]))
x, y = split(walk, default)
