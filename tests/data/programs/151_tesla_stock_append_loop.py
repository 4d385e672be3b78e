import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, LSTM, Dropout

# given: dataset = pd.DataFrame({"Date": pd.date_range("2018-01-01", periods=400), "Open": np.random.rand(400), "High": np.random.rand(400), "Close": np.random.rand(400)})
dataset = pd.read_csv("TSLA.csv")
training_set = dataset.iloc[:300, 1:2].values
test_set = dataset.iloc[300:, 1:2].values
sc = MinMaxScaler(feature_range=(0, 1))
training_set_scaled = sc.fit_transform(training_set)

X_train = []
y_train = []
for i in range(60, len(training_set)):
    X_train.append(training_set_scaled[i - 60:i, 0])
    y_train.append(training_set_scaled[i, 0])
X_train, y_train = np.array(X_train), np.array(y_train)
X_train = np.reshape(X_train, (X_train.shape[0], X_train.shape[1], 1))

regressor = Sequential()
regressor.add(LSTM(units=50, return_sequences=True, input_shape=(X_train.shape[1], 1)))
regressor.add(Dropout(0.2))
regressor.add(LSTM(units=50))
regressor.add(Dropout(0.2))
regressor.add(Dense(units=1))
regressor.compile(optimizer="adam", loss="mean_squared_error")
history = regressor.fit(X_train, y_train, epochs=1, batch_size=32, verbose=0)

dataset_total = pd.concat((dataset.iloc[:300]["Open"], dataset.iloc[300:]["Open"]), axis=0)
inputs = dataset_total[len(dataset_total) - len(test_set) - 60:].values
inputs = inputs.reshape(-1, 1)
inputs = sc.transform(inputs)
X_test = []
for i in range(60, 60 + len(test_set)):
    X_test.append(inputs[i - 60:i, 0])
X_test = np.array(X_test)
X_test = np.reshape(X_test, (X_test.shape[0], X_test.shape[1], 1))
predicted = regressor.predict(X_test, verbose=0)
predicted = sc.inverse_transform(predicted)
plt.plot(test_set, color="red", label="Real")
plt.plot(predicted, color="blue", label="Predicted")
plt.legend()
print(f"rmse {np.sqrt(np.mean((predicted - test_set) ** 2)) >= 0} on {predicted.shape}")
