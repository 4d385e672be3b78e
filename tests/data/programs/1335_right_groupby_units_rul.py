import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout, Masking

frames = []
for unit in range(1, 9):
    life = 40 + unit * 3
    f = pd.DataFrame(np.random.randn(life, 4), columns=["s1", "s2", "s3", "s4"])
    f.insert(0, "cycle", np.arange(1, life + 1))
    f.insert(0, "id", unit)
    frames.append(f)
train_df = pd.concat(frames, ignore_index=True)
rul = pd.DataFrame(train_df.groupby("id")["cycle"].max()).reset_index()
rul.columns = ["id", "max"]
train_df = train_df.merge(rul, on=["id"], how="left")
train_df["RUL"] = train_df["max"] - train_df["cycle"]
train_df.drop("max", axis=1, inplace=True)
cols_normalize = train_df.columns.difference(["id", "cycle", "RUL"])
train_df[cols_normalize] = MinMaxScaler().fit_transform(train_df[cols_normalize])
sequence_length = 25
sequence_cols = list(cols_normalize)


def gen_sequence(id_df, seq_length, seq_cols):
    data_array = id_df[seq_cols].values
    num_elements = data_array.shape[0]
    for start, stop in zip(range(0, num_elements - seq_length), range(seq_length, num_elements)):
        yield data_array[start:stop, :]


def gen_labels(id_df, seq_length, label):
    data_array = id_df[label].values
    return data_array[seq_length:, :]


seq_gen = (
    list(gen_sequence(train_df[train_df["id"] == id], sequence_length, sequence_cols)) for id in train_df["id"].unique()
)
seq_array = np.concatenate(list(seq_gen)).astype(np.float32)
label_gen = [gen_labels(train_df[train_df["id"] == id], sequence_length, ["RUL"]) for id in train_df["id"].unique()]
label_array = np.concatenate(label_gen).astype(np.float32)
print(seq_array.shape, label_array.shape)

nb_features = seq_array.shape[2]
nb_out = label_array.shape[1]
model = Sequential()
model.add(LSTM(input_shape=(sequence_length, nb_features), units=20, return_sequences=True))
model.add(Dropout(0.2))
model.add(LSTM(units=10, return_sequences=False))
model.add(Dropout(0.2))
model.add(Dense(units=nb_out, activation="linear"))
model.compile(loss="mean_squared_error", optimizer="rmsprop", metrics=["mae"])
model.fit(seq_array, label_array, epochs=1, batch_size=32, validation_split=0.05, verbose=0)
last = [
    train_df[train_df["id"] == id][sequence_cols].values[-sequence_length:]
    for id in train_df["id"].unique()
    if len(train_df[train_df["id"] == id]) >= sequence_length
]
last = np.asarray(last).astype(np.float32)
pred = model.predict(last, verbose=0)
