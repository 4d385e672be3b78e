import numpy as np
import tensorflow as tf

rng = np.random.default_rng(42)
basins = {name: (rng.random((900, 5)), rng.random(27), rng.random(900)) for name in ("a", "b", "c")}
SEQ = 90


def samples(forcing, static, flow, every=15):
    ends = np.arange(SEQ, len(forcing) + 1, every)
    dyn = np.stack([forcing[e - SEQ:e] for e in ends])
    sta = np.repeat(static[None, None, :], SEQ, axis=1)
    sta = np.repeat(sta, len(ends), axis=0)
    return np.concatenate([dyn, sta], axis=2), flow[ends - 1]


xs, ys = [], []
for forcing, static, flow in basins.values():
    x, y = samples(forcing, static, flow)
    xs.append(x)
    ys.append(y)
x_all, y_all = np.concatenate(xs), np.concatenate(ys)
mean, std = x_all.mean(axis=(0, 1)), x_all.std(axis=(0, 1)) + 1e-6
x_all = (x_all - mean) / std


def nse_loss(obs, sim):
    num = tf.reduce_sum(tf.square(obs - sim))
    den = tf.reduce_sum(tf.square(obs - tf.reduce_mean(obs))) + 0.1
    return num / den


model = tf.keras.Sequential([tf.keras.layers.Input((SEQ, 32)), tf.keras.layers.LSTM(16), tf.keras.layers.Dropout(0.4), tf.keras.layers.Dense(1)])
model.compile(tf.keras.optimizers.Adam(1e-3), loss=nse_loss)
model.fit(x_all, y_all, batch_size=15, epochs=1, verbose=0)
sim = model.predict(x_all, verbose=0)[:, 0]
