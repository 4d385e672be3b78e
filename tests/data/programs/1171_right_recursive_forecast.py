import numpy as np
import pandas as pd
from datetime import timedelta
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import LSTM, Dense

df = pd.DataFrame({"Date": pd.date_range("2020-03-01", periods=200), "Confirmed": np.random.randint(0, 900, 200).cumsum()})
df = df.set_index("Date")
train = df.iloc[:-14]
test = df.iloc[-14:]
scaler = MinMaxScaler()
scaler.fit(train)
scaled_train = scaler.transform(train)
scaled_test = scaler.transform(test)

n_input = 7
n_features = 1
X, y = [], []
for i in range(len(scaled_train) - n_input):
    X.append(scaled_train[i:i + n_input])
    y.append(scaled_train[i + n_input])
X, y = np.asarray(X), np.asarray(y)

model = Sequential()
model.add(LSTM(20, activation="relu", input_shape=(n_input, n_features)))
model.add(Dense(10))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(X, y, epochs=1, verbose=0)

test_predictions = []
first_eval_batch = scaled_train[-n_input:]
current_batch = first_eval_batch.reshape((1, n_input, n_features))
for i in range(len(test)):
    current_pred = model.predict(current_batch, verbose=0)[0]
    test_predictions.append(current_pred)
    current_batch = np.append(current_batch[:, 1:, :], [[current_pred]], axis=1)
true_predictions = scaler.inverse_transform(test_predictions)
test = test.copy()
test["Predictions"] = true_predictions
future = [df.index[-1] + timedelta(days=k) for k in range(1, 8)]
mape = np.mean(np.abs((test["Confirmed"] - test["Predictions"]) / test["Confirmed"])) * 100
mae = (test["Confirmed"] - test["Predictions"]).abs().mean()
