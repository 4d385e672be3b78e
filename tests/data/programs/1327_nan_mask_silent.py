# trap: traps/masking-nan
import numpy as np
import pandas as pd
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Masking, LSTM, Dense

# patients with a different number of visits
rows = []
for pid in range(40):
    for visit in range(np.random.randint(2, 9)):
        rows.append([pid, visit, np.random.rand(), np.random.rand(), np.random.rand()])
visits = pd.DataFrame(rows, columns=["pid", "visit", "pulse", "bp", "sugar"])

max_visits = 8
X = np.full((40, max_visits, 3), np.nan)
for pid, group in visits.groupby("pid"):
    v = group[["pulse", "bp", "sugar"]].values
    X[pid, : len(v)] = v
y = np.random.randint(0, 2, 40)
print(X.shape, y.shape)

model = Sequential()
model.add(Masking(mask_value=np.nan, input_shape=(max_visits, 3)))
model.add(LSTM(12))
model.add(Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X, y, epochs=1, batch_size=8, verbose=0)
