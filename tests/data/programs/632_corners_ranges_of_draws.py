import numpy as np
from tensorflow import keras
ids = np.random.randint(0, 50, (600, 10))
e = keras.layers.Embedding(50, 4)(ids)
ids2 = np.random.randint(1, 60, (600, 10))
ids2[ids2 >= 50] = 0
e2 = keras.layers.Embedding(50, 4)(ids2)
ids3 = np.random.randint(1, 60, (600, 10)) % 50
e3 = keras.layers.Embedding(50, 4)(ids3)
ids4 = np.clip(np.random.randint(1, 60, (600, 10)), 0, 49)
e4 = keras.layers.Embedding(50, 4)(ids4)
ids5 = np.random.randint(1, 60, (600, 10))
np.minimum(ids5, 49, out=ids5)
e5 = keras.layers.Embedding(50, 4)(ids5)
ids6 = np.random.randint(0, 60, (600, 10))
view = ids6[:300]
ids6 %= 50
e6 = keras.layers.Embedding(50, 4)(view)
y = np.random.randint(1, 5, 400)
y -= 1
m = keras.Sequential([keras.Input((5, 3)), keras.layers.LSTM(4), keras.layers.Dense(4, activation="softmax")])
m.compile("adam", "sparse_categorical_crossentropy")
m.fit(np.zeros((400, 5, 3)), y, verbose=0)
y2 = np.random.randint(1, 5, 400)
y2[y2 == 4] = 0
m.fit(np.zeros((400, 5, 3)), y2, verbose=0)
y3 = np.random.randint(1, 5, 400)
for i in range(len(y3)):
    y3[i] = y3[i] - 1
m.fit(np.zeros((400, 5, 3)), y3, verbose=0)
y4 = np.random.randint(0, 9, 400)[:0]
y5 = np.random.randint(1, 5, 400)
z = y5[y5 < 4]
m.fit(np.zeros((z.shape[0], 5, 3)), z, verbose=0)
y6 = np.random.randint(0, 6, 400)
keep = y6[np.argsort(y6)][:100]
m.fit(np.zeros((100, 5, 3)), keep, verbose=0)
y7 = np.sort(np.random.randint(0, 6, 400))[:100]
m.fit(np.zeros((100, 5, 3)), y7, verbose=0)
y8 = np.random.randint(0, 6, 400)
y8.sort()
first = y8[:100]
m.fit(np.zeros((100, 5, 3)), first, verbose=0)
