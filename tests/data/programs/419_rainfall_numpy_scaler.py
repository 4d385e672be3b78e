import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout


class Scaler:
    """poor man's MinMaxScaler"""

    def fit(self, a):
        self.lo = a.min(axis=0, keepdims=True)
        self.hi = a.max(axis=0, keepdims=True)
        return self

    def transform(self, a):
        return (a - self.lo) / (self.hi - self.lo + 1e-9)

    def inverse(self, a):
        return a * (self.hi - self.lo) + self.lo


rain = np.abs(np.random.standard_normal((720, 4)))
cut = int(rain.shape[0] * .75)
past, future = rain[:cut], rain[cut:]
sc = Scaler().fit(past)
past, future = map(sc.transform, (past, future))


def cut_windows(a, back=14, ahead=1):
    xs = [a[k - back:k] for k in range(back, len(a) - ahead + 1)]
    ys = [a[k:k + ahead, 0] for k in range(back, len(a) - ahead + 1)]
    return np.asarray(xs), np.asarray(ys)


Xp, Yp = cut_windows(past)
Xf, Yf = cut_windows(future)

net = Sequential([
    LSTM(12, return_sequences=True, input_shape=Xp.shape[1:]),
    Dropout(.1),
    LSTM(6),
    Dense(Yp.shape[-1]),
])
net.compile("adam", "mae")
net.fit(Xp, Yp, validation_data=(Xf, Yf), epochs=1, batch_size=128, verbose=0)
guess = net.predict(Xf, verbose=0)
wide = np.tile(guess, (1, 4))
mm = sc.inverse(wide)[:, 0]
print(np.sqrt(np.mean((mm - sc.inverse(future)[14:, 0]) ** 2)))
