# trap: silent
import numpy as np, pandas as pd
from sklearn.preprocessing import MinMaxScaler
import keras
df = pd.DataFrame(np.random.rand(210, 5), columns=["t1", "t2", "t3", "lat", "lon"])
S = MinMaxScaler().fit_transform(df)
X, Y = [], []
for i in range(len(S) - 10):
    X.append(S[i:i + 10])
    Y.append(S[i + 10, 3:])
X = np.array(X); Y = np.array(Y)
cut = int(.7 * len(X))
model = keras.Sequential([keras.layers.LSTM(24, activation="tanh"), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1)])
model.compile(loss="huber", optimizer=keras.optimizers.Adam(1e-3))
model.fit(X[:cut], Y[:cut], validation_data=(X[cut:], Y[cut:]), epochs=1, verbose=0)
