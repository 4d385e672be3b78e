# trap: traps/window-read-as-samples/
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout

close = pd.DataFrame({"Close": np.cumsum(np.random.randn(420)) + 100})
dataset = close.values
training_data_len = int(np.ceil(len(dataset) * 0.8))
scaler = MinMaxScaler(feature_range=(0, 1))
scaled_data = scaler.fit_transform(dataset)
train_data = scaled_data[0:training_data_len, :]
x_train, y_train = [], []
for i in range(60, len(train_data)):
    x_train.append(train_data[i - 60:i, 0])
    y_train.append(train_data[i, 0])
x_train, y_train = np.array(x_train), np.array(y_train)
x_train = np.reshape(x_train, (x_train.shape[0], x_train.shape[1], 1))

model = Sequential()
model.add(LSTM(32, return_sequences=True, input_shape=(x_train.shape[1], 1)))
model.add(LSTM(16, return_sequences=False))
model.add(Dense(8))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x_train, y_train, batch_size=32, epochs=1, verbose=0)

last_60_days = close[-60:].values
last_60_days_scaled = scaler.transform(last_60_days)
X_test = last_60_days_scaled
pred_price = model.predict(X_test, verbose=0)
pred_price = scaler.inverse_transform(pred_price)
print("tomorrow:", pred_price[0])
