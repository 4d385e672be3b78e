# trap: silent
# given: ward = pd.DataFrame(np.random.rand(300, 4), columns=["hr", "spo2", "resp", "temp"])
# Heart rate from the last 30 minutes. The r2 by hand comes out strange.
import numpy as np
import pandas as pd
import tensorflow as tf

ward = pd.read_csv("ward.csv")
train, test = ward[:220], ward[220:]
mean, std = train.mean(), train.std()
train_n = ((train - mean) / std).values
test_n = ((test - mean) / std).values


def split_sequence(seq, n_steps):
    X, y = list(), list()
    for i in range(len(seq)):
        end_ix = i + n_steps
        if end_ix > len(seq) - 1:
            break
        seq_x, seq_y = seq[i:end_ix], seq[end_ix, 0]
        X.append(seq_x)
        y.append(seq_y)
    return np.array(X), np.array(y)


X_train, y_train = split_sequence(train_n, 30)
X_test, y_test = split_sequence(test_n, 30)
print(X_train.shape, y_train.shape)

model = tf.keras.Sequential([
    tf.keras.Input((30, 4)),
    tf.keras.layers.LSTM(16),
    tf.keras.layers.Dense(1),
])
model.compile("adam", "mse")
model.fit(X_train, y_train, epochs=1, batch_size=32, verbose=0)

y_hat = model.predict(X_test, verbose=0)
ss_res = np.sum((y_test - y_hat) ** 2)
ss_tot = np.sum((y_test - y_test.mean()) ** 2)
r2 = 1 - ss_res / ss_tot
print("R2:", r2)
