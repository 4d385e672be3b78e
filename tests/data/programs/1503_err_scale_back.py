# the scaler knows nine columns, the prediction has one
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import Dense, LSTM, Dropout, Input

names = ['open', 'high', 'low', 'close', 'volume', 'rsi', 'macd', 'ema', 'atr']
df = pd.DataFrame(np.random.rand(400, 9) * 100, columns=names)
training_size = int(len(df) * 0.8)
sc = MinMaxScaler(feature_range=(0, 1))
train_scaled = sc.fit_transform(df.iloc[:training_size].values)
test_scaled = sc.transform(df.iloc[training_size - 60:].values)
target_col = names.index('close')


def windows(a, size=60):
    X = []
    y = []
    for i in range(size, len(a)):
        X.append(a[i - size:i, :])
        y.append(a[i, target_col])
    return np.array(X), np.array(y)


X_train, y_train = windows(train_scaled)
X_test, y_test = windows(test_scaled)

regressor = Sequential()
regressor.add(Input(shape=(X_train.shape[1], X_train.shape[2])))
regressor.add(LSTM(units=20, return_sequences=True))
regressor.add(Dropout(0.2))
regressor.add(LSTM(units=20))
regressor.add(Dropout(0.2))
regressor.add(Dense(units=1))
regressor.compile(optimizer='adam', loss='mean_squared_error')
regressor.fit(X_train, y_train, epochs=1, batch_size=32, verbose=0)

predicted = regressor.predict(X_test, verbose=0)
predicted_price = sc.inverse_transform(predicted)
real_price = df['close'].values[training_size:]
print(np.abs(predicted_price[:, 0] - real_price).mean())
