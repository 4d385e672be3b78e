# given: flows = np.random.rand(400, 3).astype("float32")
"""Network intrusion: autoencoder trained from a generator"""
import numpy as np
from tensorflow.keras.layers import LSTM, Dense, Input, RepeatVector, TimeDistributed
from tensorflow.keras.models import Model

flows = np.load("flows.npy")
STEPS, BATCH = 10, 16


def batches(data):
    n = len(data) - STEPS
    while True:
        rows = np.random.randint(0, n, size=BATCH)
        window = np.stack([data[r:r + STEPS] for r in rows])
        yield window, window[:, ::-1, :]


gen = batches(flows[:300])
x0, y0 = next(gen)
print(x0.shape, y0.shape)

inputs = Input(shape=(STEPS, flows.shape[1]))
encoded = LSTM(8)(inputs)
decoded = RepeatVector(STEPS - 1)(encoded)
decoded = LSTM(8, return_sequences=True)(decoded)
decoded = TimeDistributed(Dense(flows.shape[1]))(decoded)
autoencoder = Model(inputs, decoded)
autoencoder.compile(optimizer="adam", loss="mae")
autoencoder.fit(gen, steps_per_epoch=4, epochs=1, verbose=0)

held = flows[300:]
windows = np.stack([held[i:i + STEPS] for i in range(len(held) - STEPS)])
rebuilt = autoencoder.predict(windows, verbose=0)
loss = np.abs(rebuilt - windows[:, ::-1]).mean(axis=(1, 2))
print("anomalies:", int((loss > np.quantile(loss, 0.98)).sum()))
