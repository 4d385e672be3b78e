import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import MinMaxScaler

# given: df = pd.DataFrame(np.random.rand(540, 4), columns=["speed", "dir", "temp", "power"])
df = pd.read_csv("wind.csv")
split = int(len(df) * 0.8)
scaler = MinMaxScaler()
train = scaler.fit_transform(df.iloc[:split].values)
test = scaler.transform(df.iloc[split:].values)


class Seq2Seq(tf.keras.Model):
    def __init__(self, units, horizon):
        super().__init__()
        self.encoder = tf.keras.layers.LSTM(units, return_state=True)
        self.repeat = tf.keras.layers.RepeatVector(horizon)
        self.decoder = tf.keras.layers.LSTM(units, return_sequences=True)
        self.head = tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(1))

    def call(self, inputs):
        encoded, h, c = self.encoder(inputs)
        repeated = self.repeat(encoded)
        decoded = self.decoder(repeated, initial_state=[h, c])
        return self.head(decoded)


def cut(a, n_in, n_out):
    x = [a[i:i + n_in] for i in range(0, len(a) - n_in - n_out + 1)]
    y = [a[i + n_in:i + n_in + n_out, -1:] for i in range(0, len(a) - n_in - n_out + 1)]
    return np.array(x), np.array(y)


x_train, y_train = cut(train, 12, 4)
x_test, y_test = cut(test, 12, 4)
model = Seq2Seq(10, 4)
model.compile("adam", "mse")
model.fit(x_train[:400], y_train[:400], batch_size=40, epochs=1, verbose=0)
p = model.predict(x_test[:24], verbose=0)
err = np.sqrt(((p - y_test[:24]) ** 2).mean(axis=(0, 2)))
print(err.shape)
