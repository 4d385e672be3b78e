import numpy as np
from sklearn.model_selection import TimeSeriesSplit
from sklearn.preprocessing import StandardScaler
from tensorflow import keras

X = np.random.rand(210, 12, 4)
y = np.random.rand(210)
scores = []

def net():
    m = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.GRU(10), keras.layers.Dense(1)])
    m.compile("adam", "mse")
    return m

for fold, (tr, te) in enumerate(TimeSeriesSplit(n_splits=3).split(X)):
    sc = StandardScaler()
    flat = X[tr].reshape(-1, X.shape[-1])
    Xtr = sc.fit_transform(flat).reshape(X[tr].shape)
    Xte = sc.transform(X[te].reshape(-1, X.shape[-1])).reshape(X[te].shape)
    model = net()
    model.fit(Xtr, y[tr], epochs=1, batch_size=16, verbose=0)
    yhat = model.predict(Xte, verbose=0)[:, 0]
    scores.append(np.mean((yhat - y[te]) ** 2))
    print(fold, Xtr.shape, Xte.shape, scores[-1])
print("mean", np.mean(scores))
