# given: df = pd.DataFrame({"unit": np.repeat(np.arange(1, 6), 40), "cycle": np.tile(np.arange(40), 5), "s1": np.arange(200.0), "s2": np.arange(200.0), "s3": np.arange(200.0), "RUL": np.arange(200.0)})
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout, Input

df = pd.read_csv("turbofan_train.csv")
sequence_length = 15
sensor_cols = ["s1", "s2", "s3"]
sequence_cols = ["cycle"] + sensor_cols
scaler = MinMaxScaler()
df[sequence_cols] = scaler.fit_transform(df[sequence_cols])


def gen_sequence(id_df, seq_length, seq_cols):
    data_array = id_df[seq_cols].values
    num_elements = data_array.shape[0]
    for start, stop in zip(range(0, num_elements - seq_length), range(seq_length, num_elements)):
        yield data_array[start:stop, :]


def gen_labels(id_df, seq_length, label):
    data_array = id_df[label].values
    num_elements = data_array.shape[0]
    return data_array[seq_length:num_elements, :]


seq_gen = (list(gen_sequence(df[df["unit"] == id], sequence_length, sequence_cols)) for id in df["unit"].unique())
seq_array = np.concatenate(list(seq_gen)).astype(np.float32)
label_gen = [gen_labels(df[df["unit"] == id], sequence_length, ["RUL"]) for id in df["unit"].unique()]
label_array = np.concatenate(label_gen).astype(np.float32)
print(seq_array.shape, label_array.shape)

nb_features = seq_array.shape[2]
nb_out = label_array.shape[1]
model = Sequential()
model.add(Input(shape=(sequence_length, nb_features)))
model.add(LSTM(units=100, return_sequences=True))
model.add(Dropout(0.2))
model.add(LSTM(units=50, return_sequences=False))
model.add(Dropout(0.2))
model.add(Dense(units=nb_out, activation="linear"))
model.compile(loss="mean_squared_error", optimizer="rmsprop", metrics=["mae"])
model.fit(seq_array, label_array, epochs=1, batch_size=50, validation_split=0.05, verbose=0)
per_unit = df.groupby("unit")["RUL"].max()
print(len(per_unit))
