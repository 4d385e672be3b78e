# One long sine, learned by a layer that keeps its state from batch to batch.
import math
import numpy as np
import keras
from keras import layers, ops

rows, steps = 4, 10
wave = np.array([math.sin(k / 7.0) for k in range(rows * steps * 6 + 1)], dtype="float32")
lane = (len(wave) - 1) // rows
inp = wave[:-1].reshape(rows, lane, 1)
out = wave[1:].reshape(rows, lane, 1)

src = keras.Input(batch_shape=(rows, None, 1))
hid, h, c = layers.LSTM(14, stateful=True, return_sequences=True, return_state=True, name="memory")(src)
pred = layers.Dense(1)(hid)
model = keras.Model(src, pred)
model.compile(optimizer=keras.optimizers.Adam(1e-2), loss="mse")

for epoch in range(2):
    model.get_layer("memory").reset_states()
    for a in range(0, lane, steps):
        loss = model.train_on_batch(inp[:, a:a + steps], out[:, a:a + steps])
    print(epoch, float(loss))

model.get_layer("memory").reset_states()
seen = model.predict(inp, batch_size=rows, verbose=0)
nxt = seen[:, -1:, :]
tail = []
for _ in range(5):
    nxt = model.predict(nxt, batch_size=rows, verbose=0)
    tail.append(nxt[:, 0, 0])
tail = np.array(tail).T
print(tail.shape)
