In [1]: !pip install tensorflow
In [2]: %matplotlib inline
In [3]: import numpy as np
In [4]: import pandas as pd
In [5]: import tensorflow as tf
# given: df = pd.DataFrame({"Month": np.arange(144).astype(str), "Passengers": np.random.randint(100, 600, 144)})
In [6]: df = pd.read_csv("airline-passengers.csv")
In [7]: df.head()
In [8]: values = df["Passengers"].values.astype("float32")
In [9]: values = (values - values.min()) / (values.max() - values.min())
In [10]: train_size = int(len(values) * 0.67)
In [11]: train, test = values[:train_size], values[train_size:]
In [12]: look_back = 3
In [13]: def to_xy(v, k):
    x, y = [], []
    for i in range(len(v) - k):
        x.append(v[i:i + k])
        y.append(v[i + k])
    return np.array(x), np.array(y)
In [14]: trainX, trainY = to_xy(train, look_back)
In [15]: testX, testY = to_xy(test, look_back)
In [16]: trainX = trainX[:, :, None]
In [17]: testX = np.expand_dims(testX, -1)
In [18]: trainX.shape, testX.shape
In [19]: model = tf.keras.models.Sequential()
In [20]: model.add(tf.keras.layers.Input((look_back, 1)))
In [21]: model.add(tf.keras.layers.LSTM(4))
In [22]: model.add(tf.keras.layers.Dense(1))
In [23]: model.compile(loss="mean_squared_error", optimizer="adam")
In [24]: model.fit(trainX, trainY, epochs=1, batch_size=1, verbose=0)
In [25]: trainPredict = model.predict(trainX, verbose=0)
In [26]: testPredict = model.predict(testX, verbose=0)
In [27]: trainPlot = np.empty_like(values)
In [28]: trainPlot[:] = np.nan
In [29]: trainPlot[look_back:len(trainPredict) + look_back] = trainPredict[:, 0]
In [30]: rmse = np.sqrt(np.mean((testPredict[:, 0] - testY) ** 2))
In [31]: print(rmse)
