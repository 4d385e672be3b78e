# trap: silent
import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from tensorflow import keras

frame = pd.DataFrame({
    "speed": np.random.rand(900), "accel": np.random.rand(900), "yaw": np.random.rand(900),
    "steer": np.random.rand(900), "brake": np.random.rand(900),
})
inputs, outputs = ["speed", "accel", "yaw"], ["steer", "brake"]
xs = StandardScaler().fit_transform(frame[inputs])
ys = frame[outputs].to_numpy()
seq_len = 25
ds = keras.utils.timeseries_dataset_from_array(xs, ys[seq_len - 1:], sequence_length=seq_len, batch_size=50)
model = keras.Sequential()
model.add(keras.layers.Input((seq_len, len(inputs))))
model.add(keras.layers.LSTM(32))
model.add(keras.layers.Dense(16, activation="relu"))
model.add(keras.layers.Dense(1))
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
model.fit(ds, epochs=1, verbose=0)
