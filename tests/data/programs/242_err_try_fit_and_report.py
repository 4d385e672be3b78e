import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import LSTM, Dense

shapes = [(20, 8, 3), (20, 8), (20, 8, 4)]
model = tf.keras.Sequential([tf.keras.Input((8, 3)), LSTM(5), Dense(1)])
model.compile("adam", "mse")
y = np.zeros((20, 1))
good = 0
for s in shapes:
    x = np.random.rand(*s)
    try:
        model.train_on_batch(x, y)
        good += 1
    except ValueError as err:
        print(s, "failed:", type(err).__name__)
out = model.predict(np.random.rand(20, 3, 8), verbose=0)
print(good)
