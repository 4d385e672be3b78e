# given: train = pd.DataFrame({"unit": np.repeat(np.arange(1, 9), 40), "cycle": np.tile(np.arange(1, 41), 8), "s1": np.random.rand(320), "s2": np.random.rand(320), "s3": np.random.rand(320)})
import numpy as np
import pandas as pd
from sklearn import preprocessing
from keras.models import Sequential
from keras.layers import Dense, Dropout, LSTM, Activation, Input

# NASA turbofan, remaining useful life
train = pd.read_csv("PM_train.txt", sep=" ", header=None)
rul = train.groupby("unit")["cycle"].max().reset_index()
rul.columns = ["unit", "max"]
train = train.merge(rul, on=["unit"], how="left")
train["RUL"] = train["max"] - train["cycle"]
train.drop("max", axis=1, inplace=True)
train["label1"] = np.where(train["RUL"] <= 10, 1, 0)

sequence_cols = ["s1", "s2", "s3"]
min_max_scaler = preprocessing.MinMaxScaler()
train[sequence_cols] = min_max_scaler.fit_transform(train[sequence_cols])
sequence_length = 15


def gen_sequence(id_df, seq_length, seq_cols):
    data_array = id_df[seq_cols].values
    num_elements = data_array.shape[0]
    for start, stop in zip(range(0, num_elements - seq_length), range(seq_length, num_elements)):
        yield data_array[start:stop, :]


def gen_labels(id_df, seq_length, label):
    data_array = id_df[label].values
    num_elements = data_array.shape[0]
    return data_array[seq_length:num_elements, :]


seq_gen = (list(gen_sequence(train[train["unit"] == i], sequence_length, sequence_cols)) for i in train["unit"].unique())
seq_array = np.concatenate(list(seq_gen)).astype(np.float32)
label_gen = [gen_labels(train[train["unit"] == i], sequence_length, ["label1"]) for i in train["unit"].unique()]
label_array = np.concatenate(label_gen).astype(np.float32)
print(seq_array.shape, label_array.shape)

nb_features = seq_array.shape[2]
nb_out = label_array.shape[1]
model = Sequential()
model.add(Input(shape=(sequence_length, nb_features)))
model.add(LSTM(units=30, return_sequences=True))
model.add(Dropout(0.2))
model.add(LSTM(units=15, return_sequences=False))
model.add(Dropout(0.2))
model.add(Dense(units=nb_out))
model.add(Activation("sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(seq_array, label_array, epochs=1, batch_size=50, validation_split=0.05, verbose=0)
scores = model.evaluate(seq_array, label_array, verbose=0, batch_size=50)
