import numpy as np
import keras
from keras import layers, Model

rng = np.random.default_rng(11)
COLS = {"room": 14, "weekday": 7, "ticket": 4}
n, steps = 90, 10
cats = {c: rng.integers(0, k, (n, steps)) for c, k in COLS.items()}
dwell = rng.exponential(2.0, (n, steps, 1))
leaves = rng.integers(0, 2, n)

ins, parts = {}, []
for col, size in COLS.items():
    ins[col] = keras.Input((steps,), name=col, dtype="int32")
    width = min(6, (size + 1) // 2)
    parts.append(layers.Embedding(size, width, name=f"emb_{col}")(ins[col]))
ins["dwell"] = keras.Input((steps, 1), name="dwell")
parts.append(layers.Dense(3)(ins["dwell"]))
z = layers.Concatenate(axis=-1)(parts)
z = layers.Bidirectional(layers.LSTM(10, return_sequences=True), merge_mode="ave")(z)
w = layers.Softmax(axis=1)(layers.Dense(1)(z))
ctx = keras.ops.sum(w * z, axis=1)
model = Model(ins, layers.Dense(1, activation="sigmoid")(ctx))
model.compile("adam", "binary_crossentropy", metrics=[keras.metrics.BinaryAccuracy()])
model.fit({**cats, "dwell": dwell}, leaves, epochs=1, verbose=0)
prob = model.predict({**{k: v[:5] for k, v in cats.items()}, "dwell": dwell[:5]}, verbose=0)
print(z.shape, w.shape, ctx.shape, prob.shape)
