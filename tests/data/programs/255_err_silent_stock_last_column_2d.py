# trap: silent
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, LSTM

# given: dataset = pd.DataFrame(np.random.rand(300, 5), columns=["Open", "High", "Low", "Close", "Volume"])
dataset = pd.read_csv("GOOG.csv")
training_set = dataset.iloc[:, 3:4].values
sc = MinMaxScaler(feature_range=(0, 1))
scaled = sc.fit_transform(training_set)

X_train, y_train = [], []
for i in range(60, 300):
    X_train.append(scaled[i - 60:i, 0])
    y_train.append(scaled[i, 0])
X_train, y_train = np.array(X_train), np.array(y_train)
X_train = np.reshape(X_train, (X_train.shape[0], X_train.shape[1], 1))

regressor = Sequential()
regressor.add(LSTM(units=20, return_sequences=True, input_shape=(X_train.shape[1], 1)))
regressor.add(LSTM(units=20, return_sequences=True))
regressor.add(Dense(units=1))
regressor.compile(optimizer="adam", loss="mean_squared_error")
regressor.fit(X_train, y_train, epochs=1, batch_size=32)
predicted = regressor.predict(X_train[:10])
print(predicted.shape)
