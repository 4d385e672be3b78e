# trap: traps/reshape-for-transpose
import numpy as np
from sklearn.preprocessing import StandardScaler
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Input, GRU, Dense

# (users, days, metrics)
logs = np.random.rand(120, 14, 5)
label = (np.random.rand(120) > 0.5).astype("float32")
scaler = StandardScaler()
flat = logs.reshape(-1, 5)
flat = scaler.fit_transform(flat)
X = flat.reshape(120, 5, 14)
X = np.swapaxes(X, 1, 2)
print(X.shape)
model = Sequential([Input((14, 5)), GRU(12), Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(X, label, epochs=1, batch_size=24, verbose=0)
