import numpy as np
import tensorflow as tf

class Config:
    n_in = 36
    n_out = 7
    n_features = 3
    units = 20

cfg = Config()

def to_supervised(arr, n_in, n_out):
    X, y = list(), list()
    for i in range(len(arr)):
        end = i + n_in
        out_end = end + n_out
        if out_end > len(arr):
            break
        X.append(arr[i:end, :])
        y.append(arr[end:out_end, 0])
    return np.array(X), np.array(y)

arr = np.random.rand(400, cfg.n_features)
X, y = to_supervised(arr, cfg.n_in, cfg.n_out)
print(X.shape, y.shape)

inp = tf.keras.layers.Input(shape=(cfg.n_in, cfg.n_features))
x = tf.keras.layers.LSTM(cfg.units)(inp)
x = tf.keras.layers.Dropout(0.3)(x)
out = tf.keras.layers.Dense(cfg.n_features)(x)
model = tf.keras.Model(inp, out)
model.compile(loss=tf.keras.losses.MeanSquaredError(), optimizer=tf.keras.optimizers.RMSprop())
model.fit(X, y, epochs=1, batch_size=32, validation_split=0.2)
