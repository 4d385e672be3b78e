# trap: silent
import numpy as np
import tensorflow as tf

# r2 by hand at the end
x = np.random.rand(50, 8, 2)
y = x[:, -1, 0] * 2
m = tf.keras.Sequential([tf.keras.layers.GRU(8), tf.keras.layers.Dense(1)])
m.compile("adam", "mse")
m.fit(x, y, verbose=0)
p = m.predict(x, verbose=0)
ss_res = np.sum((y - p) ** 2)
ss_tot = np.sum((y - y.mean()) ** 2)
print("R2", 1 - ss_res / ss_tot)
