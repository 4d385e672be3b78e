import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout, RepeatVector, TimeDistributed, Input

df = pd.DataFrame({'date': pd.date_range('2020-01-01', periods=400), 'close': 100 + np.random.randn(400).cumsum()})
train, test = df.loc[df['date'] <= '2020-10-01'], df.loc[df['date'] > '2020-10-01']
scaler = StandardScaler()
scaler = scaler.fit(train[['close']])
train = train.assign(close=scaler.transform(train[['close']]))
test = test.assign(close=scaler.transform(test[['close']]))
TIME_STEPS = 30


def create_sequences(X, y, time_steps=TIME_STEPS):
    Xs, ys = [], []
    for i in range(len(X) - time_steps):
        Xs.append(X.iloc[i:(i + time_steps)].values)
        ys.append(y.iloc[i + time_steps])
    return np.array(Xs), np.array(ys)


X_train, y_train = create_sequences(train[['close']], train['close'])
X_test, y_test = create_sequences(test[['close']], test['close'])
print(f'Training shape: {X_train.shape}')

model = Sequential()
model.add(Input(shape=(X_train.shape[1], X_train.shape[2])))
model.add(LSTM(32))
model.add(Dropout(rate=0.2))
model.add(RepeatVector(X_train.shape[1]))
model.add(LSTM(32, return_sequences=True))
model.add(Dropout(rate=0.2))
model.add(TimeDistributed(Dense(X_train.shape[2])))
model.compile(optimizer='adam', loss='mae')
history = model.fit(X_train, X_train, epochs=1, batch_size=32, validation_split=0.1, shuffle=False, verbose=0)

X_train_pred = model.predict(X_train, verbose=0)
train_mae_loss = np.mean(np.abs(X_train_pred - X_train), axis=1)
threshold = np.max(train_mae_loss)
X_test_pred = model.predict(X_test, verbose=0)
test_mae_loss = np.mean(np.abs(X_test_pred - X_test), axis=1)
test_score_df = pd.DataFrame(test[TIME_STEPS:])
test_score_df['loss'] = test_mae_loss[:, 0]
test_score_df['threshold'] = threshold
test_score_df['anomaly'] = test_score_df['loss'] > test_score_df['threshold']
anomalies = test_score_df.loc[test_score_df['anomaly']]
