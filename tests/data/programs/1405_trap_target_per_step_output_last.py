# trap: traps/last-step-output-against-many-targets
# 64 pieces of 20 rows, a target for each row, but the last LSTM gives one vector
import numpy as np
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout, Input

rows = np.random.rand(1280, 5)
rows[:, 4] = 0.3 * rows[:, 0] + 0.7 * rows[:, 2]

x_scaler = MinMaxScaler()
y_scaler = MinMaxScaler()
inputs = x_scaler.fit_transform(rows[:, :4])
outputs = y_scaler.fit_transform(rows[:, 4:])

timesteps = 20
X = inputs.reshape(-1, timesteps, 4)
Y = outputs.reshape(-1, timesteps, 1)
cut = 48
X_train, Y_train = X[:cut], Y[:cut]
X_test, Y_test = X[cut:], Y[cut:]
print(X_train.shape, Y_train.shape)

model = Sequential()
model.add(Input((timesteps, 4)))
model.add(LSTM(20, return_sequences=True))
model.add(Dropout(0.1))
model.add(LSTM(20))
model.add(Dense(1))
model.compile(loss="mse", optimizer="adam", metrics=["mae"])
model.fit(X_train, Y_train, epochs=1, batch_size=16, validation_data=(X_test, Y_test), verbose=0)
p = model.predict(X_test, verbose=0)
print(p.shape)
