import numpy as np
import pandas as pd
from keras.layers import GRU, Dense, Input
from keras.models import Model

tide = pd.Series(np.sin(np.arange(1300) / 9.0))
LOOK = 12
mat = pd.concat([tide.shift(k) for k in range(LOOK, -1, -1)], axis=1).dropna().values
mat = mat[: (len(mat) // 16) * 16]
feat, goal = mat[:, :-1], mat[:, -1]
feat = feat[..., None]
inp = Input(batch_shape=(16, LOOK, 1))
h = GRU(10, stateful=True)(inp)
out = Dense(1)(h)
m = Model(inp, out)
m.compile(loss="mae", optimizer="nadam")
# trap: traps/stateful-shuffled
m.fit(feat, goal, batch_size=16, epochs=2, verbose=0)
