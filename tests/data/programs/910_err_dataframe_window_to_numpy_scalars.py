import numpy as np
import pandas as pd
from tensorflow.keras import Sequential, layers

df = pd.DataFrame({"t": np.arange(200), "y": np.sin(np.arange(200) / 9)})
window = 16
X = np.array([df["y"].iloc[i:i + window].to_numpy() for i in range(len(df) - window)])
y = df["y"].iloc[window:].to_numpy()
model = Sequential()
model.add(layers.Input((window, 1)))
model.add(layers.Bidirectional(layers.LSTM(8)))
model.add(layers.RepeatVector(3))
model.add(layers.TimeDistributed(layers.Dense(1)))
model.compile("adam", "mse")
model.fit(X, np.stack([y, y], axis=1))
