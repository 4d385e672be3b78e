# goes round the unit circle and continues on its own
import numpy as np
import keras
from keras import layers

steps = 25
angles = np.linspace(0, 40 * np.pi, 1500)
points = np.column_stack((np.cos(angles), np.sin(angles)))
windows = np.lib.stride_tricks.sliding_window_view(points, steps, axis=0)
windows = windows.transpose(0, 2, 1)
X = windows[:-1]
y = points[steps:]
assert len(X) == len(y)

model = keras.Sequential([keras.Input((steps, 2)), layers.LSTM(32), layers.Dense(2)])
model.compile("adam", "mse")
model.fit(X, y, batch_size=50, epochs=1, verbose=0)

# one after the other
current = X[-1].copy()
path = []
for _ in range(60):
    nxt = model.predict(current[None], verbose=0)
    path.append(nxt[0])
    current = np.roll(current, -1, axis=0)
    current[-1] = nxt
path = np.array(path)
radius = np.sqrt((path ** 2).sum(axis=1))
print(radius.mean(), path.shape)

# the same with one step at a time, the states carried by hand
inp = keras.Input(batch_shape=(1, 1, 2))
cell = layers.LSTM(32, stateful=True)
step_model = keras.Model(inp, layers.Dense(2)(cell(inp)))
step_model.set_weights(model.get_weights())
cell.reset_states()
for row in X[0]:
    out = step_model.predict(row.reshape(1, 1, 2), verbose=0)
print(np.abs(out - model.predict(X[:1], verbose=0)).max())
