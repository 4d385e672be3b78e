import numpy as np
import pandas as pd
import tensorflow as tf
import keras

cols = ['p', 'T', 'rh', 'vp', 'wv']
df = pd.DataFrame(np.random.randn(1000, len(cols)), columns=cols)
split_fraction = 0.715
train_split = int(split_fraction * int(df.shape[0]))
step = 6
past = 72
future = 12
batch_size = 32


def normalize(data, train_split):
    data_mean = data[:train_split].mean(axis=0)
    data_std = data[:train_split].std(axis=0)
    return (data - data_mean) / data_std


features = normalize(df.values, train_split)
features = pd.DataFrame(features)
train_data = features.loc[0:train_split - 1]
val_data = features.loc[train_split:]

start = past + future
end = start + train_split
x_train = train_data[[i for i in range(5)]].values
y_train = features.iloc[start:end][[1]]
sequence_length = int(past / step)
dataset_train = keras.preprocessing.timeseries_dataset_from_array(
    x_train, y_train, sequence_length=sequence_length, sampling_rate=step, batch_size=batch_size)

x_end = len(val_data) - past - future
label_start = train_split + past + future
x_val = val_data.iloc[:x_end][[i for i in range(5)]].values
y_val = features.iloc[label_start:][[1]]
dataset_val = keras.preprocessing.timeseries_dataset_from_array(
    x_val, y_val, sequence_length=sequence_length, sampling_rate=step, batch_size=batch_size)

for batch in dataset_train.take(1):
    inputs, targets = batch
print('Input shape:', inputs.numpy().shape)
print('Target shape:', targets.numpy().shape)

inp = keras.layers.Input(shape=(inputs.shape[1], inputs.shape[2]))
lstm_out = keras.layers.LSTM(32)(inp)
outputs = keras.layers.Dense(1)(lstm_out)
model = keras.Model(inputs=inp, outputs=outputs)
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.001), loss='mse')
es = keras.callbacks.EarlyStopping(monitor='val_loss', min_delta=0, patience=5)
history = model.fit(dataset_train, epochs=1, validation_data=dataset_val, callbacks=[es], verbose=0)
for x, y in dataset_val.take(2):
    pred = model.predict(x, verbose=0)[0]
    print(pred, y[0].numpy())
