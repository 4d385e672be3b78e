import numpy as np
import pandas as pd
from tensorflow import keras
from tensorflow.keras import layers
from sklearn.preprocessing import StandardScaler

values = np.sin(np.linspace(0, 60, 700)) + 0.1 * np.random.randn(700)
df = pd.DataFrame({"value": values}, index=pd.date_range("2014-04-01", periods=700, freq="5min"))
train, test = df.iloc[:500], df.iloc[500:].copy()
scaler = StandardScaler().fit(train[["value"]])
train_scaled = scaler.transform(train[["value"]])
test_scaled = scaler.transform(test[["value"]])

TIME_STEPS = 30


def create_sequences(values, time_steps=TIME_STEPS):
    output = []
    for i in range(len(values) - time_steps + 1):
        output.append(values[i : (i + time_steps)])
    return np.stack(output)


x_train = create_sequences(train_scaled)
print("Training input shape: ", x_train.shape)
model = keras.Sequential(
    [
        layers.Input(shape=(x_train.shape[1], x_train.shape[2])),
        layers.LSTM(24, activation="relu"),
        layers.RepeatVector(x_train.shape[1]),
        layers.LSTM(24, activation="relu", return_sequences=True),
        layers.TimeDistributed(layers.Dense(x_train.shape[2])),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.001), loss="mse")
model.fit(x_train, x_train, epochs=1, batch_size=64, validation_split=0.1, verbose=0)

x_train_pred = model.predict(x_train, verbose=0)
train_mae_loss = np.mean(np.abs(x_train_pred - x_train), axis=1)
threshold = np.max(train_mae_loss)
x_test = create_sequences(test_scaled)
x_test_pred = model.predict(x_test, verbose=0)
test_mae_loss = np.mean(np.abs(x_test_pred - x_test), axis=1)
test_mae_loss = test_mae_loss.reshape((-1))
anomalies = test_mae_loss > threshold
print("Number of anomaly samples: ", np.sum(anomalies))
anomalous_data_indices = []
for data_idx in range(TIME_STEPS - 1, len(test_scaled) - TIME_STEPS + 1):
    if np.all(anomalies[data_idx - TIME_STEPS + 1 : data_idx]):
        anomalous_data_indices.append(data_idx)
df_subset = test.iloc[anomalous_data_indices]
score = pd.DataFrame(index=test[TIME_STEPS - 1 :].index)
score["loss"] = test_mae_loss
score["threshold"] = threshold
print(score.shape)
