import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow import keras

n = 480
df = pd.DataFrame({"timestamp": pd.date_range("2014-07-01", periods=n, freq="30min"), "value": np.random.rand(n)})
df = df.set_index("timestamp")
train, test = df.iloc[:360].copy(), df.iloc[360:].copy()
mu, sd = train["value"].mean(), train["value"].std()
for part in (train, test):
    part["value"] = (part["value"] - mu) / sd

TIME_STEPS = 24


def create_sequences(values, time_steps=TIME_STEPS):
    output = []
    for i in range(len(values) - time_steps + 1):
        output.append(values[i : (i + time_steps)])
    return np.stack(output)


x_train = create_sequences(train.values)
x_test = create_sequences(test.values)
print("Training input shape: ", x_train.shape)

model = keras.Sequential(
    [
        keras.layers.Input(shape=(x_train.shape[1], x_train.shape[2])),
        keras.layers.Conv1D(filters=16, kernel_size=7, padding="same", strides=2, activation="relu"),
        keras.layers.Dropout(rate=0.2),
        keras.layers.Conv1D(filters=8, kernel_size=7, padding="same", strides=2, activation="relu"),
        keras.layers.Conv1DTranspose(filters=8, kernel_size=7, padding="same", strides=2, activation="relu"),
        keras.layers.Dropout(rate=0.2),
        keras.layers.Conv1DTranspose(filters=16, kernel_size=7, padding="same", strides=2, activation="relu"),
        keras.layers.Conv1DTranspose(filters=1, kernel_size=7, padding="same"),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.001), loss="mse")
model.fit(x_train, x_train, epochs=1, batch_size=64, validation_split=0.1, verbose=0)
x_train_pred = model.predict(x_train, verbose=0)
train_mae_loss = np.mean(np.abs(x_train_pred - x_train), axis=1)
threshold = np.max(train_mae_loss)
x_test_pred = model.predict(x_test, verbose=0)
test_mae_loss = np.mean(np.abs(x_test_pred - x_test), axis=1).reshape((-1))
anomalies = test_mae_loss > threshold
anomalous_data_indices = []
for data_idx in range(TIME_STEPS - 1, len(test) - TIME_STEPS + 1):
    if np.all(anomalies[data_idx - TIME_STEPS + 1 : data_idx]):
        anomalous_data_indices.append(data_idx)
df_subset = test.iloc[anomalous_data_indices]
