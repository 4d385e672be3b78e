import numpy as np
import pandas as pd
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

patients = np.repeat([11, 12, 13, 14], 50)
df = pd.DataFrame({"id": patients, "hr": np.random.rand(200), "bp": np.random.rand(200), "temp": np.random.rand(200), "y": np.random.randint(0, 2, 200)})
feature_cols = ["hr", "bp", "temp"]
SEQ = 12
values = df[feature_cols].values
labels = df["y"].values
n_seq = len(values) // SEQ
X = values.reshape(n_seq, SEQ, len(feature_cols))
Y = labels.reshape(n_seq, SEQ)[:, -1]
model = Sequential()
model.add(LSTM(16, input_shape=(SEQ, len(feature_cols))))
model.add(Dense(1, activation="sigmoid"))
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(X, Y, epochs=1)
