import numpy as np
from sklearn.preprocessing import LabelEncoder
from sklearn.model_selection import train_test_split
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense

samples = np.random.rand(90, 50, 6)
activities = np.random.randint(1, 7, 90)
y = to_categorical(activities)
x_train, x_test, y_train, y_test = train_test_split(samples, y, test_size=0.2)
model = Sequential()
model.add(LSTM(32, input_shape=(50, 6)))
model.add(Dense(5, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(x_train, y_train, epochs=1, batch_size=18, validation_data=(x_test, y_test), verbose=0)
