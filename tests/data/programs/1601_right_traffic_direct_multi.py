# given: speeds = pd.DataFrame(np.random.rand(320, 8), columns=["s%d" % i for i in range(8)])
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import MinMaxScaler
%matplotlib inline

speeds = pd.read_csv("metr.csv", index_col=0)
train_df = speeds[:200]
val_df = speeds[200:260]
test_df = speeds[260:]

scaler = MinMaxScaler(feature_range=(-1, 1))
train = scaler.fit_transform(train_df)
val = scaler.transform(val_df)
test = scaler.transform(test_df)

seq_len, pre_len = 12, 3


def make_dataset(data, shuffle):
    ds = tf.keras.utils.timeseries_dataset_from_array(
        data=data, targets=None, sequence_length=seq_len + pre_len, shuffle=shuffle, batch_size=32
    )
    return ds.map(lambda w: (w[:, :seq_len], w[:, seq_len:]))


train_ds = make_dataset(train, True)
val_ds = make_dataset(val, False)
test_ds = make_dataset(test, False)
for xb, yb in train_ds.take(1):
    print(xb.shape, yb.shape)

n_sensors = speeds.shape[1]
model = tf.keras.Sequential([
    tf.keras.layers.Input((seq_len, n_sensors)),
    tf.keras.layers.LSTM(32, return_sequences=True),
    tf.keras.layers.LSTM(32),
    tf.keras.layers.Dense(pre_len * n_sensors),
    tf.keras.layers.Reshape((pre_len, n_sensors)),
])
model.compile(optimizer="adam", loss="mae", metrics=["mse"])
model.fit(train_ds, validation_data=val_ds, epochs=1, verbose=0)
print(model.evaluate(test_ds, verbose=0))

pred = model.predict(test_ds, verbose=0)
true = np.concatenate([y.numpy() for _, y in test_ds], axis=0)
pred_mph = scaler.inverse_transform(pred.reshape(-1, n_sensors)).reshape(pred.shape)
true_mph = scaler.inverse_transform(true.reshape(-1, n_sensors)).reshape(true.shape)
per_step = np.abs(pred_mph - true_mph).mean(axis=(0, 2))
print(per_step)
