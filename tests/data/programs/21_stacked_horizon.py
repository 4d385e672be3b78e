# trap: silent
import numpy as np
import tensorflow as tf
from sklearn.model_selection import train_test_split

def make_dataset(ts, n_in, n_out):
    xs, ys = [], []
    for start in range(len(ts) - n_in - n_out + 1):
        xs.append(ts[start : start + n_in])
        ys.append(ts[start + n_in : start + n_in + n_out, 0])
    return np.asarray(xs), np.asarray(ys)

ts = np.random.randn(500, 5).astype(np.float32)
n_in, n_out = 48, 12
xs, ys = make_dataset(ts, n_in, n_out)
x_tr, x_te, y_tr, y_te = train_test_split(xs, ys, test_size=0.2, shuffle=False)

model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Input(shape=(n_in, xs.shape[-1])))
model.add(tf.keras.layers.LSTM(32, return_sequences=True))
model.add(tf.keras.layers.LSTM(16))
model.add(tf.keras.layers.Dense(1))
model.compile(loss="mae", optimizer="adam")
model.fit(x_tr, y_tr, validation_data=(x_te, y_te), epochs=1, batch_size=64, verbose=0)
forecast = model.predict(x_te, verbose=0)
