import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, LSTM, Dropout

# OHLCV plus indicators
cols = ['Open', 'High', 'Low', 'Close', 'Volume', 'MA7', 'MA21', 'RSI', 'MACD']
df = pd.DataFrame(np.random.rand(380, 9) * 100, columns=cols)

data = df.filter(cols)
dataset = data.values
training_data_len = int(np.ceil(len(dataset) * .8))

scaler = MinMaxScaler(feature_range=(0, 1))
scaled_data = scaler.fit_transform(dataset)

train_data = scaled_data[0:training_data_len, :]
x_train, y_train = [], []
for i in range(60, len(train_data)):
    x_train.append(train_data[i-60:i, :])
    y_train.append(train_data[i, 3])
x_train, y_train = np.array(x_train), np.array(y_train)

model = Sequential()
model.add(LSTM(50, return_sequences=True, input_shape=(x_train.shape[1], x_train.shape[2])))
model.add(Dropout(0.2))
model.add(LSTM(50, return_sequences=False))
model.add(Dense(25))
model.add(Dense(1))
model.compile(optimizer='adam', loss='mean_squared_error')
model.fit(x_train, y_train, batch_size=32, epochs=1, verbose=0)

test_data = scaled_data[training_data_len - 60:, :]
x_test = []
y_test = dataset[training_data_len:, 3]
for i in range(60, len(test_data)):
    x_test.append(test_data[i-60:i, :])
x_test = np.array(x_test)

predictions = model.predict(x_test, verbose=0)
predictions = scaler.inverse_transform(predictions)
rmse = np.sqrt(np.mean((predictions[:, 0] - y_test) ** 2))
print(rmse)
