import numpy as np
from sklearn.model_selection import KFold
from sklearn.preprocessing import StandardScaler
from tensorflow.keras import Sequential, layers

X = np.random.rand(100, 12, 3)
y = np.random.rand(100)
scores = []
for fold, (tr, te) in enumerate(KFold(n_splits=5, shuffle=True, random_state=1).split(X)):
    sc = StandardScaler()
    Xtr = sc.fit_transform(X[tr].reshape(-1, X.shape[2])).reshape(X[tr].shape)
    Xte = sc.transform(X[te].reshape(len(te), -1)).reshape(X[te].shape)
    m = Sequential([layers.Input((12, 3)), layers.SimpleRNN(5), layers.Dense(1)])
    m.compile("sgd", "mse")
    m.fit(Xtr, y[tr], epochs=1, verbose=0)
    scores.append(m.evaluate(Xte, y[te], verbose=0))
print(np.mean(scores))
