import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

timesteps = 30
data_dim = 8
num_classes = 4

x_train = np.random.random((200, timesteps, data_dim))
y_train = keras.utils.to_categorical(np.random.randint(0, num_classes, 200), num_classes)

model = keras.Sequential()
model.add(layers.LSTM(32, input_shape=(timesteps, data_dim)))
model.add(layers.LSTM(32, return_sequences=True))
model.add(layers.LSTM(32))
model.add(layers.Dense(num_classes, activation="softmax"))

model.compile(loss="categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=64, epochs=1)
