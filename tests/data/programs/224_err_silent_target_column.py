# trap: silent
import numpy as np
import pandas as pd
from tensorflow.keras import Sequential
from tensorflow.keras.layers import LSTM, Dense

# given: df = pd.DataFrame(np.random.rand(240, 4), columns=["a", "b", "c", "target"])
df = pd.read_csv("plant.csv")
data = df.values
T = 12
X = np.array([data[i:i + T, :-1] for i in range(len(data) - T)])
y = np.array([data[i:i + T, -1] for i in range(len(data) - T)])
model = Sequential()
model.add(LSTM(20, input_shape=(T, X.shape[2])))
model.add(Dense(1))
model.compile(loss="mse", optimizer="adam")
model.fit(X, y, epochs=1, batch_size=19, verbose=0)
