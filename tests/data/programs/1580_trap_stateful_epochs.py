# trap: traps/stateful-shuffled
import numpy as np
import tensorflow as tf

batch_size = 1
look_back = 3
passengers = np.abs(np.sin(np.arange(120) / 6.0)) * 400 + 100
passengers = ((passengers - 100) / 400).astype("float32").reshape(-1, 1)

train, test = passengers[:90], passengers[90:]


def pairs(series):
    x, y = [], []
    for k in range(0, len(series) - look_back):
        x.append(series[k:k + look_back])
        y.append(series[k + look_back])
    return np.array(x), np.array(y)


trainX, trainY = pairs(train)
testX, testY = pairs(test)

model = tf.keras.Sequential()
model.add(tf.keras.Input(batch_shape=(batch_size, look_back, 1)))
memory = tf.keras.layers.LSTM(4, stateful=True)
model.add(memory)
model.add(tf.keras.layers.Dense(1))
model.compile(loss="mean_squared_error", optimizer="adam")
for i in range(2):
    model.fit(trainX, trainY, epochs=1, batch_size=batch_size, verbose=0)
    memory.reset_states()

trainPredict = model.predict(trainX, batch_size=batch_size, verbose=0)
testPredict = model.predict(testX, batch_size=batch_size, verbose=0)
print(trainPredict.shape, testPredict.shape)
