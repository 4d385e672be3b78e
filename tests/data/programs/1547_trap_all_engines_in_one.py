# trap: traps/windows-across-a-split-or-series
# given: df = pd.DataFrame(np.random.rand(600, 16), columns=['unit', 'cycle'] + ['s%d' % i for i in range(14)]).assign(unit=np.repeat(np.arange(1, 11), 60), cycle=np.tile(np.arange(60), 10))
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout

# CMAPSS FD001, all engines below each other
df = pd.read_csv('train_FD001.csv')
df['RUL'] = df.groupby('unit')['cycle'].transform('max') - df['cycle']
df['RUL'] = df['RUL'].clip(upper=125)

feats = ['s' + str(i) for i in range(14)]
train_units, test_units = df[df['unit'] <= 8], df[df['unit'] > 8]

sc = MinMaxScaler()
X_tr = sc.fit_transform(train_units[feats])
X_te = sc.transform(test_units[feats])
y_tr = train_units['RUL'].values
y_te = test_units['RUL'].values


def create_sequences(X, y, time_steps=30):
    Xs, ys = [], []
    for i in range(len(X) - time_steps + 1):
        Xs.append(X[i:i + time_steps])
        ys.append(y[i + time_steps - 1])
    return np.array(Xs), np.array(ys).reshape(-1, 1)


X_tr, y_tr = create_sequences(X_tr, y_tr)
X_te, y_te = create_sequences(X_te, y_te)
print(X_tr.shape, y_tr.shape, X_te.shape, y_te.shape)

model = Sequential([
    LSTM(64, input_shape=(X_tr.shape[1], X_tr.shape[2]), return_sequences=True),
    Dropout(0.2),
    LSTM(32),
    Dense(16, activation='relu'),
    Dense(1),
])
model.compile(optimizer='adam', loss='mse', metrics=[tf.keras.metrics.RootMeanSquaredError()])
model.fit(X_tr, y_tr, epochs=1, batch_size=64, validation_split=0.1, verbose=2)
print(model.evaluate(X_te, y_te, verbose=0))
