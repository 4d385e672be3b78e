import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import LSTM, Dense, RepeatVector, TimeDistributed

n_hist, n_pred = 28, 14
daily = np.random.poisson(30, size=(500, 2)).astype("float32")

starts = np.arange(0, len(daily) - n_hist - n_pred)
X = np.array([daily[s:s + n_hist] for s in starts])
Y = np.array([daily[s + n_hist:s + n_hist + n_pred, 1] for s in starts])
X_train, X_test = X[:-60], X[-60:]
Y_train, Y_test = Y[:-60], Y[-60:]

def get_model(units=32):
    m = tf.keras.Sequential()
    m.add(tf.keras.Input(shape=(n_hist, 2)))
    m.add(LSTM(units, return_sequences=True))
    m.add(LSTM(units // 2))
    m.add(Dense(1))
    m.compile(optimizer="adam", loss="mse", metrics=["mape"])
    return m

model = get_model()
# trap: silent
model.fit(X_train, Y_train, epochs=1, batch_size=32, verbose=1)
preds = model.predict(X_test)
print(preds.shape, Y_test.shape)
