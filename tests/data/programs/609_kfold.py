import numpy as np, pandas as pd
from sklearn.model_selection import KFold, TimeSeriesSplit
from tensorflow import keras
data = pd.DataFrame(np.random.rand(220, 3), columns=list("xyz")).rolling(3).mean().dropna().reset_index(drop=True)
arr = data.to_numpy()
T = 8
X = np.stack([arr[i:i + T] for i in range(arr.shape[0] - T)])
y = arr[T:, [0]]
scores = []
for tr, va in TimeSeriesSplit(n_splits=3).split(X):
    net = keras.Sequential([keras.layers.Input((T, 3)), keras.layers.LSTM(6), keras.layers.Dense(1)])
    net.compile(optimizer="rmsprop", loss="mae")
    net.fit(X[tr], y[tr], epochs=1, verbose=0)
    scores.append(net.evaluate(X[va], y[va], verbose=0))
print(np.mean(scores))
