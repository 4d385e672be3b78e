from dataclasses import dataclass
import numpy as np
import tensorflow as tf


@dataclass
class Spec:
    kind: str
    units: int
    depth: int = 1
    pool: str = "last"


def core(spec, x):
    for d in range(spec.depth):
        seq = d < spec.depth - 1 or spec.pool != "last"
        if spec.kind == "lstm":
            x = tf.keras.layers.LSTM(spec.units, return_sequences=seq)(x)
        elif spec.kind == "gru":
            x = tf.keras.layers.GRU(spec.units, return_sequences=seq)(x)
        else:
            raise ValueError(spec.kind)
    pools = {"mean": tf.keras.layers.GlobalAveragePooling1D, "max": tf.keras.layers.GlobalMaxPooling1D}
    return x if spec.pool == "last" else pools[spec.pool]()(x)


specs = [Spec("lstm", 12), Spec("gru", 8, depth=2, pool="mean"), Spec("gru", 6, pool="max")]
inp = tf.keras.Input((18, 4))
heads = [core(s, inp) for s in specs]
widths = [h.shape[-1] for h in heads]
merged = tf.keras.layers.Concatenate()(heads)
assert merged.shape[-1] == sum(widths)
model = tf.keras.Model(inp, tf.keras.layers.Dense(2)(merged))
model.compile("adam", "mse")
x, y = np.random.rand(50, 18, 4), np.random.rand(50, 2)
model.fit(x, y, epochs=1, verbose=0)
parts = tf.keras.Model(inp, heads).predict(x[:5], verbose=0)
ensemble = np.concatenate(parts, axis=-1)
norms = {s.kind + str(i): float(np.linalg.norm(p)) for i, (s, p) in enumerate(zip(specs, parts))}
