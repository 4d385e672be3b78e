import numpy as np
from tensorflow import keras

B, T, F = 4, 10, 2
stream = np.random.rand(B, 200, F)
model = keras.Sequential([
    keras.layers.Input(batch_shape=(B, T, F)),
    keras.layers.LSTM(6, stateful=True, return_sequences=True),
    keras.layers.Dense(1),
])
model.compile("adam", "mse")
chunks = [stream[:, s : s + T] for s in range(0, stream.shape[1], T)]
targets = [np.roll(c, -1, axis=1)[..., :1] for c in chunks]
for epoch in range(2):
    for cx, cy in zip(chunks, targets):
        loss = model.train_on_batch(cx, cy)
    model.layers[0].reset_states() if hasattr(model.layers[0], "reset_states") else model.layers[0].reset_state()
preds = np.concatenate([model.predict_on_batch(c) for c in chunks], axis=1)
print(preds.shape)
