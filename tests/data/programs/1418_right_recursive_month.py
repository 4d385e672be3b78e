# A month ahead, one step after another, each answer put back in the window
import numpy as np
import tensorflow as tf
from sklearn.preprocessing import RobustScaler

rng = np.random.default_rng(5)
btc = 30000 + 400 * rng.standard_normal(420).cumsum()
vol = rng.gamma(3, 100, 420)
data = np.c_[btc, vol]

sc_all = RobustScaler().fit(data[:300])
sc_price = RobustScaler().fit(data[:300, [0]])
scaled = sc_all.transform(data)
L = 45

view = np.lib.stride_tricks.sliding_window_view(scaled, L, axis=0)
view = view[:-1].transpose(0, 2, 1)
nxt = scaled[L:]
print(view.shape, nxt.shape)
assert view.shape[0] == nxt.shape[0]
cut = 300 - L
x_tr, y_tr = view[:cut], nxt[:cut]
x_te, y_te = view[cut:], nxt[cut:]

net = tf.keras.Sequential(name="btc")
net.add(tf.keras.layers.Input((L, 2)))
net.add(tf.keras.layers.LSTM(24, return_sequences=True, name="lower"))
net.add(tf.keras.layers.LSTM(12, name="upper"))
net.add(tf.keras.layers.Dense(2, name="both"))
net.compile("adam", "mae")
net.fit(x_tr, y_tr, epochs=1, batch_size=64, validation_data=(x_te, y_te), verbose=0)

days_ahead = 30
window = scaled[-L:].copy()
future = []
for day in range(days_ahead):
    step = net.predict(window[None], verbose=0)
    future.append(step[0])
    window = np.vstack([window[1:], step])
future = np.asarray(future)
prices = sc_price.inverse_transform(future[:, 0].reshape(-1, 1)).ravel()
one_step = net.predict(x_te, verbose=0)[:, :1]
one_step = sc_price.inverse_transform(one_step)
truth = sc_price.inverse_transform(y_te[:, :1])
mape = np.mean(np.abs((truth - one_step) / truth)) * 100
print(prices.shape, one_step.shape, round(float(mape), 2))
