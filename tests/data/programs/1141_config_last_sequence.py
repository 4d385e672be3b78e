# trap: silent
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout, Activation

configs = {
    "data": {"sequence_length": 30, "train_split": 0.85, "columns": ["Close", "Volume"]},
    "layers": [
        {"type": "lstm", "neurons": 20, "input_timesteps": 29, "input_dim": 2, "return_seq": True},
        {"type": "dropout", "rate": 0.2},
        {"type": "lstm", "neurons": 20, "return_seq": True},
        {"type": "dense", "neurons": 1, "activation": "linear"},
    ],
}


class DataLoader:
    def __init__(self, data, split):
        i_split = int(len(data) * split)
        self.data_train = data[:i_split]
        self.data_test = data[i_split:]
        self.len_train = len(self.data_train)
        self.len_test = len(self.data_test)

    def get_train_data(self, seq_len):
        data_x, data_y = [], []
        for i in range(self.len_train - seq_len):
            x, y = self._next_window(i, seq_len)
            data_x.append(x)
            data_y.append(y)
        return np.array(data_x), np.array(data_y)

    def _next_window(self, i, seq_len):
        window = self.data_train[i:i + seq_len]
        window = self.normalise(window)
        return window[:-1], window[-1, [0]]

    def normalise(self, window):
        return window / (window[0] + 1e-8) - 1


class Model:
    def __init__(self):
        self.model = Sequential()

    def build(self, configs):
        for layer in configs["layers"]:
            neurons = layer["neurons"] if "neurons" in layer else None
            rate = layer["rate"] if "rate" in layer else None
            activation = layer["activation"] if "activation" in layer else None
            return_seq = layer["return_seq"] if "return_seq" in layer else None
            steps = layer["input_timesteps"] if "input_timesteps" in layer else None
            dim = layer["input_dim"] if "input_dim" in layer else None
            if layer["type"] == "dense":
                self.model.add(Dense(neurons, activation=activation))
            if layer["type"] == "lstm":
                if steps:
                    self.model.add(LSTM(neurons, input_shape=(steps, dim), return_sequences=return_seq))
                else:
                    self.model.add(LSTM(neurons, return_sequences=return_seq))
            if layer["type"] == "dropout":
                self.model.add(Dropout(rate))
        self.model.compile(loss="mse", optimizer="adam")


prices = np.abs(np.random.rand(500, 2)) + 1.0
data = DataLoader(prices, configs["data"]["train_split"])
model = Model()
model.build(configs)
x, y = data.get_train_data(configs["data"]["sequence_length"])
model.model.fit(x, y, epochs=1, batch_size=32, verbose=0)
