import numpy as np
from sklearn.model_selection import KFold
import keras
from keras import layers

# gesture data comes as (channels, time) per file
files = [np.random.randn(6, 50) for _ in range(45)]
X = np.stack(files)
X = X.transpose(0, 2, 1)
y = keras.utils.to_categorical(np.random.randint(0, 3, 45))
assert X.shape == (45, 50, 6)


def build(units, layers_n=2, cell='lstm'):
    net = keras.Sequential()
    net.add(keras.Input(shape=X.shape[1:]))
    rnn = {'lstm': layers.LSTM, 'gru': layers.GRU}[cell]
    for i in range(layers_n):
        net.add(rnn(units, return_sequences=i < layers_n - 1))
    net.add(layers.Dense(y.shape[-1], activation='softmax'))
    net.compile(optimizer='nadam', loss='categorical_crossentropy', metrics=['acc'])
    return net


results = {}
for cell in ('lstm', 'gru'):
    for units in (6, 50):
        scores = []
        for train_idx, test_idx in KFold(n_splits=3, shuffle=True, random_state=0).split(X):
            net = build(units, cell=cell)
            net.fit(X[train_idx], y[train_idx], epochs=1, batch_size=15, verbose=0)
            loss, acc = net.evaluate(X[test_idx], y[test_idx], verbose=0)
            scores.append(acc)
        results[cell, units] = np.mean(scores)
        print(cell, units, results[cell, units])
best = max(results, key=results.get)
final = build(best[1], 3, best[0])
final.fit(X, y, epochs=1, verbose=0)
pred = final.predict(X[:4], verbose=0)
