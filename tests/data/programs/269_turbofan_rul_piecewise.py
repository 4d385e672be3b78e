import numpy as np
import pandas as pd
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, LSTM, Dropout, Masking

# given: train_df = pd.DataFrame({"id": np.repeat([1, 2, 3, 4], 40), "cycle": np.tile(np.arange(1, 41), 4), "s1": np.random.rand(160), "s2": np.random.rand(160), "s3": np.random.rand(160)})
train_df = pd.read_csv("train_FD001.txt", sep=" ", header=None)
rul = pd.DataFrame(train_df.groupby("id")["cycle"].max()).reset_index()
rul.columns = ["id", "max"]
train_df = train_df.merge(rul, on=["id"], how="left")
train_df["RUL"] = train_df["max"] - train_df["cycle"]
train_df.drop("max", axis=1, inplace=True)
train_df["RUL"] = train_df["RUL"].clip(upper=30)

sequence_length = 20
sequence_cols = ["s1", "s2", "s3", "cycle"]


def gen_sequence(id_df, seq_length, seq_cols):
    data_matrix = id_df[seq_cols].values
    num_elements = data_matrix.shape[0]
    for start, stop in zip(range(0, num_elements - seq_length), range(seq_length, num_elements)):
        yield data_matrix[start:stop, :]


def gen_labels(id_df, seq_length, label):
    data_matrix = id_df[label].values
    num_elements = data_matrix.shape[0]
    return data_matrix[seq_length:num_elements, :]


seq_gen = (list(gen_sequence(train_df[train_df["id"] == i], sequence_length, sequence_cols)) for i in train_df["id"].unique())
seq_array = np.concatenate(list(seq_gen)).astype(np.float32)
label_gen = [gen_labels(train_df[train_df["id"] == i], sequence_length, ["RUL"]) for i in train_df["id"].unique()]
label_array = np.concatenate(label_gen).astype(np.float32)

nb_features = seq_array.shape[2]
nb_out = label_array.shape[1]
model = Sequential()
model.add(LSTM(input_shape=(sequence_length, nb_features), units=20, return_sequences=True))
model.add(Dropout(0.2))
model.add(LSTM(units=10, return_sequences=False))
model.add(Dropout(0.2))
model.add(Dense(units=nb_out))
model.compile(loss="mean_squared_error", optimizer="rmsprop", metrics=["mae"])
model.fit(seq_array, label_array, epochs=1, batch_size=20, validation_split=0.05, verbose=2)
y_pred = model.predict(seq_array, verbose=1, batch_size=20)
print(pd.DataFrame(y_pred).shape)
