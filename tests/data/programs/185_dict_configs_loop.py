import numpy as np
import tensorflow as tf

configs = [
    dict(name="plain", cell="SimpleRNN", units=8, layers=1),
    dict(name="deep", cell="LSTM", units=12, layers=2),
    dict(name="gru", cell="GRU", units=10, layers=1),
]
N, T, F = 120, 16, 5
x = np.random.normal(size=(N, T, F)).astype(np.float32)
y = (x[:, -1, 0] > 0).astype(np.int32)
train, val = slice(0, 90), slice(90, None)
scores = {}
for cfg in configs:
    layer = getattr(tf.keras.layers, cfg["cell"])
    model = tf.keras.Sequential(name=cfg["name"])
    model.add(tf.keras.Input((T, F)))
    for depth in range(cfg["layers"], 0, -1):
        model.add(layer(cfg["units"], return_sequences=depth > 1))
    model.add(tf.keras.layers.Dense(2))
    model.compile(
        optimizer="adam",
        loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    hist = model.fit(x[train], y[train], validation_data=(x[val], y[val]), verbose=0)
    if (acc := hist.history["val_accuracy"][-1]) >= 0:
        scores[cfg["name"]] = acc
    logits = model.predict(x[val], verbose=0)
    guess = logits.argmax(-1)
    print(f"{cfg['name']:8s} {model.count_params():6d} {logits.shape}")
best = max(scores, key=lambda k: scores[k])
