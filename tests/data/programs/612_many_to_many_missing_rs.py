# trap: silent
import numpy as np, pandas as pd
from keras.layers import Input, LSTM, Dense, TimeDistributed
from keras.models import Model
df = pd.DataFrame(np.random.rand(600, 3), columns=["u", "v", "target"])
n = 20
x = df[["u", "v"]].to_numpy().reshape(-1, n, 2)
y = df["target"].to_numpy().reshape(-1, n)
i = Input(shape=(n, 2))
h = LSTM(16)(i)
o = Dense(1)(h)
model = Model(i, o)
model.compile(optimizer="adam", loss="mse")
model.fit(x, y, batch_size=10, epochs=1, verbose=0)
