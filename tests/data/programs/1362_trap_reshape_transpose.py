# trap: traps/reshape-for-transpose
# three sensors stacked first, then reshaped (not transposed) to samples, timesteps, features
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Input
from tensorflow.keras.utils import to_categorical
from sklearn.model_selection import train_test_split

N_WINDOWS = 120
N_STEPS = 50

acc_x = np.random.randn(N_WINDOWS, N_STEPS)
acc_y = np.random.randn(N_WINDOWS, N_STEPS)
acc_z = np.random.randn(N_WINDOWS, N_STEPS) + 9.8
activity = np.random.randint(0, 4, size=N_WINDOWS)

signals = [acc_x, acc_y, acc_z]
X = np.array(signals)
X = X.reshape(N_WINDOWS, N_STEPS, len(signals))
y = to_categorical(activity)

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=1)

n_timesteps, n_features, n_outputs = X_train.shape[1], X_train.shape[2], y_train.shape[1]
model = Sequential()
model.add(Input(shape=(n_timesteps, n_features)))
model.add(LSTM(20))
model.add(Dense(10, activation="relu"))
model.add(Dense(n_outputs, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=1, batch_size=32, verbose=0)
_, accuracy = model.evaluate(X_test, y_test, batch_size=32, verbose=0)
print(accuracy)
