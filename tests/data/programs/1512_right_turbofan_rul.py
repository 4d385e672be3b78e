# given: train = pd.DataFrame(np.random.rand(400, 26), columns=['id', 'cycle', 'setting1', 'setting2', 'setting3'] + ['s%d' % i for i in range(1, 22)]).assign(id=np.repeat(np.arange(1, 6), 80), cycle=np.tile(np.arange(1, 81), 5))
"""Remaining useful life on the turbofan set: one window per engine and cycle."""
import numpy as np
import pandas as pd
from tensorflow import keras
from tensorflow.keras import layers

SEQ_LEN = 30
sensor_cols = ['s' + str(i) for i in range(1, 22)]
sequence_cols = ['setting1', 'setting2', 'setting3']
sequence_cols.extend(sensor_cols)

train = pd.read_csv('PM_train.txt', sep=' ', header=None)

# Data labeling: generate column RUL
rul = pd.DataFrame(train.groupby('id')['cycle'].max()).reset_index()
rul.columns = ['id', 'max']
train = train.merge(rul, on=['id'], how='left')
train['RUL'] = train['max'] - train['cycle']
train.drop('max', axis=1, inplace=True)


def gen_sequence(id_df, seq_length, seq_cols):
    data_array = id_df[seq_cols].values
    num_elements = data_array.shape[0]
    for start, stop in zip(range(0, num_elements - seq_length), range(seq_length, num_elements)):
        yield data_array[start:stop, :]


def gen_labels(id_df, seq_length, label):
    data_array = id_df[label].values
    num_elements = data_array.shape[0]
    return data_array[seq_length:num_elements, :]


seq_gen = (list(gen_sequence(train[train['id'] == id], SEQ_LEN, sequence_cols))
           for id in train['id'].unique())
seq_array = np.concatenate(list(seq_gen)).astype(np.float32)
print(seq_array.shape)

label_gen = [gen_labels(train[train['id'] == id], SEQ_LEN, ['RUL']) for id in train['id'].unique()]
label_array = np.concatenate(label_gen).astype(np.float32)
print(label_array.shape)

nb_features = seq_array.shape[2]
nb_out = label_array.shape[1]

model = keras.Sequential()
model.add(layers.LSTM(input_shape=(SEQ_LEN, nb_features), units=32, return_sequences=True, name='lstm_0'))
model.add(layers.Dropout(0.2))
model.add(layers.LSTM(units=16, return_sequences=False, name='lstm_1'))
model.add(layers.Dropout(0.2))
model.add(layers.Dense(units=nb_out, activation='relu'))
model.compile(loss='mse', optimizer='rmsprop', metrics=['mae'])
print(model.summary())

history = model.fit(seq_array, label_array, epochs=1, batch_size=50, validation_split=0.1, verbose=2)
scores = model.evaluate(seq_array, label_array, verbose=0, batch_size=50)
print('MAE: {}'.format(scores[1]))
