import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import LSTM, Dense, Flatten

sensors = np.random.rand(2000, 9)
WIN = 50
n = len(sensors) // WIN
x = sensors[:n * WIN].reshape(n, WIN, 9)
y = np.eye(4)[np.random.randint(0, 4, n)]
model = tf.keras.models.Sequential()
model.add(LSTM(20, return_sequences=True, input_shape=(WIN, 9)))
model.add(Flatten())
model.add(Dense(4, activation="softmax"))
model.compile(optimizer="adam", loss="categorical_crossentropy")
model.fit(x, y, epochs=1, verbose=0)
live = sensors[-30:]
live = live.reshape(1, live.shape[0], live.shape[1])
print(model.predict(live, verbose=0))
