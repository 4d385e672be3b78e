import numpy as np
from tensorflow.keras import layers, models

glucose = np.random.rand(300, 2)
horizon = 24

chunks = []
targets = []
for begin in range(0, len(glucose), 10):
    chunk = glucose[begin : begin + horizon]
    chunks.append(chunk)
    targets.append(chunk[-1, 0])

chunks = np.stack(chunks)
targets = np.array(targets)
print(chunks.shape)

model = models.Sequential()
model.add(layers.Input(shape=(horizon, 2)))
model.add(layers.GRU(12))
model.add(layers.Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(chunks, targets, epochs=2, verbose=2)
