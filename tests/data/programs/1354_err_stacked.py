import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout, Input

# Build a stacked LSTM from a configuration, as in our course notebook
config = {
    "units": [32, 16, 8],
    "dropout": 0.1,
    "steps": 30,
    "features": 5,
}


def build_model(config):
    model = Sequential()
    model.add(Input((config["steps"], config["features"])))
    model.add(LSTM(config["units"][0], return_sequences=True))
    model.add(Dropout(config["dropout"]))
    model.add(LSTM(config["units"][1]))
    model.add(Dropout(config["dropout"]))
    model.add(LSTM(config["units"][2]))
    model.add(Dense(1))
    model.compile(loss="mean_squared_error", optimizer="rmsprop")
    return model


prices = np.random.rand(300, config["features"])


def create_dataset(data, steps):
    xs, ys = [], []
    for i in range(len(data) - steps):
        xs.append(data[i:i + steps])
        ys.append(data[i + steps, 3])
    return np.array(xs), np.array(ys)


X, y = create_dataset(prices, config["steps"])
print(X.shape, y.shape)
model = build_model(config)
model.summary()
model.fit(X, y, epochs=1, batch_size=64)
