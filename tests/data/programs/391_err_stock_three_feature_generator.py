import numpy as np
from keras.preprocessing.sequence import pad_sequences
from keras.models import Sequential
from keras.layers import LSTM, Dense, Masking, Input

def trips():
    rng = np.random.RandomState(3)
    for _ in range(64):
        n = rng.randint(5, 40)
        yield rng.rand(n, 3), rng.rand(1)

xs, ys = zip(*trips())
X = pad_sequences(xs, maxlen=40, dtype="float32", padding="post")
y = np.vstack(ys)
print(X.shape, y.shape)
model = Sequential()
model.add(Input((40, 2)))
model.add(Masking(0.0))
model.add(LSTM(10))
model.add(Dense(1))
model.compile("adam", "mse")
model.fit(X, y, epochs=1, batch_size=16)
