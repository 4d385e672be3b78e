import numpy as np
import tensorflow as tf

prices = np.cumsum(np.random.randn(220))
W = 20
X = np.array([prices[i:i + W] for i in range(len(prices) - W)])[:, :, None]
y = prices[W:]
model = tf.keras.Sequential([tf.keras.Input((W, 1)), tf.keras.layers.LSTM(8), tf.keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(X, y, epochs=1, verbose=0)
window = X[-1]
out = []
for _ in range(5):
    step = model.predict(window[None], verbose=0)
    out.append(step[0, 0])
    window = np.concatenate([window[1:], step[0]])
print(len(out))
