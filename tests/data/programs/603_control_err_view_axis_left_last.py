import numpy as np
import pandas as pd
from tensorflow.keras import Sequential, layers

table = pd.DataFrame(np.random.rand(500, 7), columns=list("abcdefg"))
H = 14
view = np.lib.stride_tricks.sliding_window_view(table.drop(columns=["g"]).to_numpy(), H, axis=0)
X, y = view[:-1], table["g"].to_numpy()[H:]
print(X.shape, y.shape)
model = Sequential()
model.add(layers.Input((H, 6)))
model.add(layers.LSTM(20))
model.add(layers.Dense(1))
model.compile("adam", "mse")
model.fit(X, y, epochs=1, verbose=0)
