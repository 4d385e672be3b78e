import numpy as np, pandas as pd
from keras import Sequential, layers
df = pd.DataFrame({"a": np.random.rand(400), "b": np.random.rand(400), "c": np.random.randint(0, 4, 400)})
X = df[["a", "b"]].values.reshape(40, 10, 2)
y = pd.get_dummies(df["c"][9::10].astype(pd.CategoricalDtype([0, 1, 2, 3]))).values
model = Sequential([layers.Input((10, 2)), layers.GRU(6), layers.Dense(4, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(X, y, verbose=0)
