# given: df = pd.DataFrame({"timestamp": pd.date_range("2020-01-01", periods=1200, freq="h").astype(str), "value": np.random.rand(1200)})
import numpy as np
import pandas as pd
from tensorflow import keras
from tensorflow.keras.layers import LSTM, RepeatVector, TimeDistributed, Dense, Dropout
from sklearn.preprocessing import StandardScaler

df = pd.read_csv("machine_temperature.csv")
df["timestamp"] = pd.to_datetime(df["timestamp"])
train_size = int(len(df) * 0.8)
train, test = df.iloc[0:train_size], df.iloc[train_size:len(df)]
scaler = StandardScaler()
scaler = scaler.fit(train[["value"]])
train_values = scaler.transform(train[["value"]])
test_values = scaler.transform(test[["value"]])

TIME_STEPS = 30


def create_sequences(values, time_steps=TIME_STEPS):
    output = []
    for i in range(len(values) - time_steps + 1):
        output.append(values[i:(i + time_steps)])
    return np.stack(output)


x_train = create_sequences(train_values)
x_test = create_sequences(test_values)

model = keras.Sequential()
model.add(keras.Input(shape=(x_train.shape[1], x_train.shape[2])))
model.add(LSTM(64))
model.add(Dropout(rate=0.2))
model.add(RepeatVector(n=x_train.shape[1]))
model.add(LSTM(64, return_sequences=True))
model.add(Dropout(rate=0.2))
model.add(TimeDistributed(Dense(units=x_train.shape[2])))
model.compile(optimizer="adam", loss="mae")
model.fit(x_train, x_train, epochs=1, batch_size=128, validation_split=0.1, shuffle=False, verbose=0)

x_train_pred = model.predict(x_train, verbose=0)
train_mae_loss = np.mean(np.abs(x_train_pred - x_train), axis=1)
threshold = np.max(train_mae_loss)
x_test_pred = model.predict(x_test, verbose=0)
test_mae_loss = np.mean(np.abs(x_test_pred - x_test), axis=1).reshape((-1))
anomalies = test_mae_loss > threshold
anomalous_data_indices = []
for data_idx in range(TIME_STEPS - 1, len(test_values) - TIME_STEPS + 1):
    if np.all(anomalies[data_idx - TIME_STEPS + 1:data_idx]):
        anomalous_data_indices.append(data_idx)
score_df = test.iloc[TIME_STEPS - 1:].copy()
score_df["loss"] = test_mae_loss
print(score_df.shape)
