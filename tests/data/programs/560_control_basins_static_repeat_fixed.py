import numpy as np
import tensorflow as tf

T, F, S = 30, 6, 5
basins = {f"b{k:02d}": np.random.rand(200, F + 1).astype("float32") for k in range(6)}
static = {name: np.random.rand(S).astype("float32") for name in basins}

chunks_x, chunks_s, chunks_y = [], [], []
for name, table in basins.items():
    forcing, flow = table[:, :F], table[:, F:]
    for start in range(0, table.shape[0] - T + 1, 10):
        chunks_x.append(forcing[start:start + T])
        chunks_y.append(flow[start:start + T])
        chunks_s.append(static[name])
dyn, stat, stream = np.stack(chunks_x), np.stack(chunks_s), np.stack(chunks_y)

x_d = tf.keras.Input((T, F))
x_s = tf.keras.Input((S,))
h = tf.keras.layers.Dense(16, activation="tanh")(x_s)
c = tf.keras.layers.Dense(16, activation="tanh")(x_s)
seq = tf.keras.layers.LSTM(16, return_sequences=True)(x_d, initial_state=[h, c])
out = tf.keras.layers.Dense(1)(seq)
model = tf.keras.Model([x_d, x_s], out)
model.compile("adam", "mse")
n_train = int(len(dyn) * 0.8)
model.fit([dyn[:n_train], stat[:n_train]], stream[:n_train], epochs=1, verbose=0)
sim = model.predict([dyn[n_train:], stat[n_train:]], verbose=0)
obs = stream[n_train:]
nse = 1 - np.sum((sim - obs) ** 2, axis=1) / np.sum((obs - obs.mean(axis=1, keepdims=True)) ** 2, axis=1)
print(np.median(nse))
