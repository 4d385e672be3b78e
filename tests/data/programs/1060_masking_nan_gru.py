# trap: traps/masking-nan
import numpy as np
import pandas as pd
from tensorflow import keras

# vitals with gaps: let the Masking layer skip what is missing
missing = float("nan")
df = pd.DataFrame(np.random.rand(480, 4), columns=["hr", "bp", "spo2", "temp"])
df.iloc[::7] = missing
cube = df.to_numpy().reshape(20, 24, 4)
died = np.random.randint(0, 2, size=20)

inp = keras.layers.Input((24, 4))
m = keras.layers.Masking(mask_value=missing)(inp)
h = keras.layers.GRU(12)(m)
o = keras.layers.Dense(1, activation="sigmoid")(h)
icu = keras.Model(inp, o)
icu.compile(loss="binary_crossentropy", optimizer="adam")
icu.fit(cube, died, epochs=1, verbose=0)
