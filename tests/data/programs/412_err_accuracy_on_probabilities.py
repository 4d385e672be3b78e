import numpy as np
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Input

signals = np.random.randn(160, 64, 2)
fault = np.random.randint(0, 2, 160)
a, b, c, d = train_test_split(signals, fault, test_size=0.25)
clf = Sequential([Input(a.shape[1:]), LSTM(12), Dense(1, activation="sigmoid")])
clf.compile("adam", "binary_crossentropy")
clf.fit(a, c, epochs=1, verbose=0)
scores = clf.predict(b, verbose=0)
print("accuracy", accuracy_score(d, scores))
