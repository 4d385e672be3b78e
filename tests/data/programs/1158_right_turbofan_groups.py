import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow import keras

rows = []
for unit in range(1, 9):
    for cycle in range(1, 41 + unit):
        rows.append([unit, cycle] + list(np.random.rand(4)))
sensor_cols = ["s1", "s2", "s3", "s4"]
train = pd.DataFrame(rows, columns=["id", "cycle"] + sensor_cols)
rul = pd.DataFrame(train.groupby("id")["cycle"].max()).reset_index()
rul.columns = ["id", "max"]
train = train.merge(rul, on=["id"], how="left")
train["RUL"] = train["max"] - train["cycle"]
train.drop("max", axis=1, inplace=True)
train["cycle_norm"] = train["cycle"]
cols_normalize = train.columns.difference(["id", "cycle", "RUL"])
train[cols_normalize] = MinMaxScaler().fit_transform(train[cols_normalize])

sequence_length = 30
sequence_cols = sensor_cols + ["cycle_norm"]


def gen_sequence(id_df, seq_length, seq_cols):
    data_array = id_df[seq_cols].values
    num_elements = data_array.shape[0]
    for start, stop in zip(range(0, num_elements - seq_length), range(seq_length, num_elements)):
        yield data_array[start:stop, :]


def gen_labels(id_df, seq_length, label):
    data_array = id_df[label].values
    num_elements = data_array.shape[0]
    return data_array[seq_length:num_elements, :]


seq_gen = (list(gen_sequence(train[train["id"] == id], sequence_length, sequence_cols)) for id in train["id"].unique())
seq_array = np.concatenate(list(seq_gen)).astype(np.float32)
label_gen = [gen_labels(train[train["id"] == id], sequence_length, ["RUL"]) for id in train["id"].unique()]
label_array = np.concatenate(label_gen).astype(np.float32)

nb_features = seq_array.shape[2]
nb_out = label_array.shape[1]
model = keras.Sequential()
model.add(keras.Input((sequence_length, nb_features)))
model.add(keras.layers.LSTM(units=20, return_sequences=True))
model.add(keras.layers.Dropout(0.2))
model.add(keras.layers.LSTM(units=10, return_sequences=False))
model.add(keras.layers.Dense(units=nb_out, activation="linear"))
model.compile(loss="mean_squared_error", optimizer="rmsprop", metrics=["mae"])
model.fit(seq_array, label_array, epochs=1, batch_size=64, validation_split=0.05, verbose=0)
