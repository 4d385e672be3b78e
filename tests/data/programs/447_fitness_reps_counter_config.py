import json
import numpy as np
import keras
from keras import layers

CONFIG = json.loads('{"window": 50, "hop": 25, "channels": ["ax", "ay", "az"], "layers": [{"type": "conv", "n": 16}, {"type": "lstm", "n": 12, "seq": true}, {"type": "lstm", "n": 8}]}')
window, hop = CONFIG["window"], CONFIG["hop"]


def build(cfg, n_out):
    x = inp = keras.Input((cfg["window"], len(cfg["channels"])))
    for spec in cfg["layers"]:
        kind = spec["type"]
        if kind == "conv":
            x = layers.Conv1D(spec["n"], 3, padding="causal", activation="relu")(x)
        elif kind == "lstm":
            x = layers.LSTM(spec["n"], return_sequences=spec.get("seq", False))(x)
        else:
            raise ValueError(kind)
    return keras.Model(inp, layers.Dense(n_out, activation="relu")(x))


session = np.random.randn(3000, len(CONFIG["channels"]))
starts = np.arange(0, len(session) - window + 1, hop)
X = np.array([session[s:s + window] for s in starts])
reps = np.random.poisson(2, size=len(starts)).astype("float32")
model = build(CONFIG, 1)
model.compile("adam", keras.losses.Poisson())
model.fit(X, reps[:, None], epochs=1, verbose=0)
count = model.predict(X, verbose=0).sum(axis=0).item()
print(X.shape, round(count))
