# trap: silent
import numpy as np
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dropout

# two seconds of 144 sensor channels, one wear value for each piece
n_pieces = 100
sensors = np.random.uniform(-1, 1, (n_pieces, 2, 144)).astype(np.float32)
wear = np.random.uniform(0, 1, (n_pieces, 1)).astype(np.float32)

cut = 80
x_train, y_train = sensors[:cut], wear[:cut]
x_test, y_test = sensors[cut:], wear[cut:]
print(x_train.shape, y_train.shape)

model = Sequential()
model.add(tf.keras.Input(shape=(2, 144)))
model.add(LSTM(64, return_sequences=True))
model.add(Dropout(0.3))
model.add(LSTM(50))
model.compile(loss="mean_squared_error", optimizer="rmsprop")
model.fit(x_train, y_train, batch_size=20, epochs=1, validation_split=0.1, verbose=0)
print(model.evaluate(x_test, y_test, verbose=0))
