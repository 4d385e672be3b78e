# given: prices = pd.DataFrame({'Open': np.random.rand(260), 'High': np.random.rand(260), 'Low': np.random.rand(260), 'Close': np.random.rand(260), 'Volume': np.random.rand(260)})
import pandas as pd
import numpy as np
import tensorflow as tf

prices = pd.read_csv('AAPL.csv', usecols=['Open', 'High', 'Low', 'Close', 'Volume'])
data = prices.values
lo, hi = data.min(axis=0), data.max(axis=0)
data = (data - lo) / (hi - lo)

n_steps = 60
X_train = []
y_train = []
for i in range(n_steps, len(data) - 20):
    X_train.append(data[i - n_steps:i])
    y_train.append(data[i, 3])
X_train, y_train = np.array(X_train), np.array(y_train)

regressor = tf.keras.models.Sequential()
regressor.add(tf.keras.layers.Input((n_steps, 5)))
regressor.add(tf.keras.layers.LSTM(units=50, return_sequences=True))
regressor.add(tf.keras.layers.LSTM(units=50))
regressor.add(tf.keras.layers.Dense(units=1))
regressor.compile(optimizer='adam', loss='mean_squared_error')
regressor.fit(X_train, y_train, epochs=1, batch_size=32, verbose=0)

# tomorrow
last_60 = data[-n_steps:]
tomorrow = regressor.predict(last_60)
tomorrow = tomorrow * (hi[3] - lo[3]) + lo[3]
print('Predicted close:', tomorrow[0, 0])
