import numpy as np
from sklearn.preprocessing import LabelEncoder, OneHotEncoder
from keras import Sequential, layers

moves = np.array(["walk", "run", "sit", "stand"] * 30)
X = np.random.randn(120, 50, 6)
codes = LabelEncoder().fit_transform(moves)
onehot = np.eye(4)[codes]
model = Sequential([layers.Input((50, 6)), layers.LSTM(16, dropout=0.2), layers.Dense(4, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["sparse_categorical_accuracy"])
model.fit(X, onehot, validation_split=0.25, epochs=1)
