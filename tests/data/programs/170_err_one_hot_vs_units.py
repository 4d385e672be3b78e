import numpy as np
from keras.models import Sequential
from keras.layers import Dense, LSTM, Activation
from keras.optimizers import RMSprop
from keras.utils import to_categorical

# MNIST rows as steps
x_train = np.random.rand(256, 28, 28)
y_train = np.random.randint(0, 10, 256)
x_test = np.random.rand(64, 28, 28)
y_test = np.random.randint(0, 10, 64)
x_train = x_train.reshape(x_train.shape[0], -1, 1)
x_test = x_test.reshape(x_test.shape[0], -1, 1)
x_train = x_train.astype("float32")
y_train = to_categorical(y_train, 10)
y_test = to_categorical(y_test, 10)
print("x_train shape:", x_train.shape)
print(x_train.shape[0], "train samples")
model = Sequential()
model.add(LSTM(16, input_shape=(28, 28)))
model.add(Dense(10))
model.add(Activation("softmax"))
model.compile(loss="categorical_crossentropy", optimizer=RMSprop(learning_rate=1e-3), metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=32, epochs=1, verbose=1, validation_data=(x_test, y_test))
scores = model.evaluate(x_test, y_test, verbose=0)
