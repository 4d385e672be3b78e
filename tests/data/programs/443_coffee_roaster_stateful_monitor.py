import numpy as np
from tensorflow.keras.layers import LSTM, Dense, Input
from tensorflow.keras.models import Sequential

LANES = 4
CHUNK = 25


def build(lanes, chunk, stateful=True):
    m = Sequential(name="monitor")
    m.add(Input(batch_shape=(lanes, chunk, 3)))
    m.add(LSTM(18, stateful=stateful, return_sequences=True))
    m.add(Dense(1))
    m.compile(loss="mse", optimizer="adam")
    return m


roasts = np.random.rand(LANES, 200, 3)
temp = np.random.rand(LANES, 200, 1)
trainer = build(LANES, CHUNK)
for epoch in range(2):
    for start in range(0, roasts.shape[1], CHUNK):
        stop = start + CHUNK
        loss = trainer.train_on_batch(roasts[:, start:stop], temp[:, start:stop])
    for layer in trainer.layers:
        if hasattr(layer, "reset_states"):
            layer.reset_states()

live = build(1, 1)
live.set_weights(trainer.get_weights())
log = []
for t in range(20):
    reading = roasts[0, t].reshape(1, 1, 3)
    log.append(live.predict_on_batch(reading)[0, 0, 0])
log = np.array(log)
print(log.shape, [w.shape for w in live.get_weights()])
