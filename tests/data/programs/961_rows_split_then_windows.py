import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
import tensorflow as tf

hours = pd.date_range("2021-01-01", periods=1500, freq="h")
frame = pd.DataFrame(
    {
        "co2": np.random.rand(1500) * 400 + 400,
        "temp": np.random.rand(1500) * 12 + 14,
        "people": np.random.randint(0, 30, 1500),
    },
    index=hours,
)

train_rows, test_rows = train_test_split(frame, test_size=0.2, random_state=11)
ss = StandardScaler().fit(train_rows)
train_arr = ss.transform(train_rows)
test_arr = ss.transform(test_rows)


def make_windows(arr, lag=12):
    feats, goals = [], []
    for start in range(arr.shape[0] - lag):
# trap: silent
        feats.append(arr[start : start + lag])
        goals.append(arr[start + lag, 0])
    return np.asarray(feats), np.asarray(goals)


train_x, train_y = make_windows(train_arr)
test_x, test_y = make_windows(test_arr)
print(train_x.shape, train_y.shape, test_x.shape)

reg = tf.keras.Sequential()
reg.add(tf.keras.layers.InputLayer(shape=(12, 3)))
reg.add(tf.keras.layers.GRU(20))
reg.add(tf.keras.layers.Dense(1))
reg.compile("adam", "mae")
reg.fit(train_x, train_y, validation_data=(test_x, test_y), epochs=1, verbose=0)
