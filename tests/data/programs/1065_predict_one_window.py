# trap: traps/window-read-as-samples
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

# my first notebook: predict tomorrow's sales
sales = np.array([112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149], dtype=float)
sales = sales / sales.max()
steps = 4
X, y = [], []
for i in range(len(sales)):
    end = i + steps
    if end > len(sales) - 1:
        break
    X.append(sales[i:end])
    y.append(sales[end])
X = np.array(X)[..., None]
y = np.array(y)

model = Sequential([LSTM(30, activation="relu"), Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.train_on_batch(X, y)

last_days = np.expand_dims(sales[-steps:], axis=1)
tomorrow = model.predict(last_days, verbose=0)
print("tomorrow:", tomorrow[0, 0])
