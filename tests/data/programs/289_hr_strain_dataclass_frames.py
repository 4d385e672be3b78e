from dataclasses import dataclass
import numpy as np
import pandas as pd
import tensorflow as tf


@dataclass
class Params:
    look_back: int = 30
    ahead: int = 5
    cells: int = 16
    rate: float = 0.2


p = Params(ahead=3)
hr = pd.DataFrame({"hr": np.random.randint(50, 180, 600), "speed": np.random.rand(600), "slope": np.random.randn(600)})
hr["hr"] = hr["hr"] / 200.0
train, test = hr[:450], hr[450:]


def make(frame, p):
    arr = frame.to_numpy(dtype="float32")
    xs, ys = [], []
    for k in range(len(arr) - p.look_back - p.ahead + 1):
        xs.append(arr[k : k + p.look_back])
        ys.append(arr[k + p.look_back : k + p.look_back + p.ahead, 0])
    return np.array(xs), np.array(ys)


x_train, y_train = make(train, p)
x_test, y_test = make(test, p)
net = tf.keras.Sequential([
    tf.keras.Input(x_train.shape[1:]),
    tf.keras.layers.GRU(p.cells, dropout=p.rate),
    tf.keras.layers.Dense(p.ahead),
])
net.compile("adam", "mae")
net.fit(x_train, y_train, epochs=1, verbose=0)
pred = net.predict(x_test, verbose=0)
mae_per_step = np.abs(pred - y_test).mean(0)
print(mae_per_step.shape)
