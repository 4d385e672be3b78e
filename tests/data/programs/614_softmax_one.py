# trap: silent
import numpy as np, pandas as pd
from sklearn.model_selection import train_test_split
from keras import layers, models
df = pd.DataFrame(np.random.rand(640, 8))
df["fail"] = np.random.randint(0, 2, 640)
X = df.iloc[:, :8].values.reshape(64, 10, 8)
y = df["fail"].values.reshape(64, 10)[:, -1]
Xtr, Xte, ytr, yte = train_test_split(X, y, test_size=0.25, stratify=y, random_state=1)
m = models.Sequential()
m.add(layers.LSTM(12, input_shape=(10, 8)))
m.add(layers.Dense(1, activation="softmax"))
m.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
m.fit(Xtr, ytr, verbose=0)
