import json
import numpy as np
import tensorflow as tf
from pathlib import Path

CONFIG = json.loads("""{"window": 24, "features": ["load", "wind", "solar"], "target": "price",
 "model": {"type": "gru", "units": 20, "dropout": 0.1}, "train": {"batch_size": 64, "epochs": 1}}""")
columns = CONFIG["features"] + [CONFIG["target"]]
table = {c: np.random.rand(700).astype("float32") for c in columns}
matrix = np.column_stack([table[c] for c in CONFIG["features"]])
target = table[CONFIG["target"]]
w = CONFIG["window"]
ds = tf.keras.utils.timeseries_dataset_from_array(
    data=matrix[:-w], targets=target[w:], sequence_length=w, batch_size=CONFIG["train"]["batch_size"], shuffle=True, seed=1
)
for xb, yb in ds.take(1):
    print("x", xb.shape, "y", yb.shape)
cell = {"gru": tf.keras.layers.GRU, "lstm": tf.keras.layers.LSTM}[CONFIG["model"]["type"]]
model = tf.keras.Sequential([
    tf.keras.Input((w, len(CONFIG["features"]))),
    cell(CONFIG["model"]["units"], dropout=CONFIG["model"]["dropout"]),
    tf.keras.layers.Dense(1),
])
model.compile("adam", "mse", metrics=[tf.keras.metrics.RootMeanSquaredError(name="rmse")])
history = model.fit(ds, epochs=CONFIG["train"]["epochs"], verbose=0)
metrics = {k: v[-1] for k, v in history.history.items()}
recent = matrix[-w:][None, ...]
print(json.dumps({"next": float(model.predict(recent, verbose=0)[0, 0])}))
