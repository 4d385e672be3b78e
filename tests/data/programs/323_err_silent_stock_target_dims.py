# trap: silent
import numpy as np
import tensorflow as tf


def create_dataset(dataset, time_step=1):
    dataX, dataY = [], []
    for i in range(len(dataset) - time_step - 1):
        a = dataset[i:(i + time_step), 0]
        dataX.append(a)
        dataY.append(dataset[i + time_step, 0])
    return np.array(dataX), np.array(dataY)


closing = np.random.rand(500, 1)
train_size = int(len(closing) * 0.65)
train_data, test_data = closing[0:train_size, :], closing[train_size:len(closing), :1]
time_step = 50
X_train, y_train = create_dataset(train_data, time_step)
X_test, ytest = create_dataset(test_data, time_step)
X_train = X_train.reshape(X_train.shape[0], X_train.shape[1], 1)
X_test = X_test.reshape(X_test.shape[0], X_test.shape[1], 1)

inputs = tf.keras.Input(shape=(time_step, 1))
hidden = tf.keras.layers.LSTM(24, return_sequences=True)(inputs)
hidden = tf.keras.layers.LSTM(24, return_sequences=True)(hidden)
outputs = tf.keras.layers.Dense(1)(hidden)
model = tf.keras.Model(inputs, outputs)
model.compile(loss='mean_squared_error', optimizer='adam')
model.fit(X_train, y_train, validation_data=(X_test, ytest), epochs=1, batch_size=64, verbose=0)
train_predict = model.predict(X_train, verbose=0)
print(train_predict.shape)
