import numpy as np
from sklearn.metrics import accuracy_score
from tensorflow.keras import Sequential, layers

x = np.random.rand(120, 14, 3)
y = np.random.randint(0, 2, 120)
model = Sequential([layers.Input((14, 3)), layers.GRU(6), layers.Dense(2, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x[:100], y[:100], epochs=1, verbose=0)
proba = model.predict(x[100:])
labels = (proba > 0.5).astype(int)
print(accuracy_score(y[100:], labels.argmax(axis=0)))
