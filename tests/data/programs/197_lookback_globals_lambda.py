# trap: answers/n-t-1-or-n-1-t
import numpy as np
import tensorflow as tf

LOOK_BACK = 10
BATCH = 16
rng = np.random.RandomState(3)
dataset = rng.rand(144, 1).astype("float32")
train_size = int(len(dataset) * 0.67)
train, test = dataset[0:train_size, :], dataset[train_size:len(dataset), :]
to_xy = lambda d: (
    np.array([d[i:i + LOOK_BACK, 0] for i in range(len(d) - LOOK_BACK)]),
    np.array([d[i + LOOK_BACK, 0] for i in range(len(d) - LOOK_BACK)]),
)
(trainX, trainY), (testX, testY) = map(to_xy, (train, test))
add_axis = lambda a: np.reshape(a, (a.shape[0], 1, a.shape[1]))
trainX, testX = add_axis(trainX), add_axis(testX)


def make(*sizes, dropout=0.0, **compile_args):
    global model
    stack = [tf.keras.layers.Input((1, LOOK_BACK))]
    *first, last = sizes
    stack += [tf.keras.layers.LSTM(n, return_sequences=True, dropout=dropout) for n in first]
    stack += [tf.keras.layers.LSTM(last), tf.keras.layers.Dense(1)]
    model = tf.keras.Sequential(stack)
    model.compile(**{"loss": "mse", "optimizer": "adam", **compile_args})


make(16, 8, 4, dropout=0.1, metrics=["mae"])
model.fit(trainX, trainY, epochs=1, batch_size=BATCH, verbose=0)
trainPredict, testPredict = (model.predict(part, verbose=0) for part in (trainX, testX))
testPredictPlot = np.full_like(dataset, np.nan)
testPredictPlot[len(dataset) - len(testPredict):] = testPredict
print(testPredictPlot.shape)
