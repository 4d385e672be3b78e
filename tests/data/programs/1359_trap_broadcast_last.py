# trap: silent
# the model gives one value for a window, the target has 18 (n, 18, 1): broadcast over time
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout
from sklearn.preprocessing import StandardScaler

INPUT_STEPS = 150
OUTPUT_STEPS = 18

signal = np.random.randn(700).cumsum()
scaler = StandardScaler()
signal = scaler.fit_transform(signal.reshape(-1, 1))

x_data, y_data = [], []
for i in range(len(signal) - INPUT_STEPS - OUTPUT_STEPS):
    x_data.append(signal[i:i + INPUT_STEPS])
    y_data.append(signal[i + INPUT_STEPS:i + INPUT_STEPS + OUTPUT_STEPS])
x_data, y_data = np.array(x_data), np.array(y_data)

train_n = int(len(x_data) * 0.85)
train_x, train_y = x_data[:train_n], y_data[:train_n]
test_x, test_y = x_data[train_n:], y_data[train_n:]

model = Sequential()
model.add(LSTM(20, return_sequences=True, input_shape=(INPUT_STEPS, 1)))
model.add(LSTM(10, return_sequences=False))
model.add(Dropout(0.2))
model.add(Dense(1))
model.compile(loss="mse", optimizer="adam")
model.fit(train_x, train_y, batch_size=128, epochs=1, verbose=2)

pred = model.predict(test_x)
print(pred.shape)
print(scaler.inverse_transform(pred)[:3])
