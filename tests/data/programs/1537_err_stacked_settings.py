# given: raw = pd.DataFrame({'pollution': np.random.rand(500), 'dew': np.random.rand(500), 'temp': np.random.rand(500), 'press': np.random.rand(500), 'wnd_spd': np.random.rand(500)})
"""Beijing PM2.5: one hour ahead from the last day."""
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Input, LSTM, Dense, Dropout

settings = {
    'hours': 24,
    'layers': [64, 32, 16],
    'dropout': 0.2,
    'epochs': 1,
    'batch': 72,
}

raw = pd.read_csv('pollution.csv', header=0, index_col=0)
values = raw.values.astype('float32')
n_train = 350
scaler = MinMaxScaler().fit(values[:n_train])
scaled = scaler.transform(values)


def windows(a, hours):
    X, y = [], []
    for i in range(hours, len(a)):
        X.append(a[i - hours:i])
        y.append(a[i, 0])
    return np.array(X), np.array(y)


train_X, train_y = windows(scaled[:n_train], settings['hours'])
test_X, test_y = windows(scaled[n_train:], settings['hours'])
print(train_X.shape, train_y.shape, test_X.shape, test_y.shape)

model = Sequential()
model.add(Input(shape=train_X.shape[1:]))
for units in settings['layers']:
    model.add(LSTM(units))
    model.add(Dropout(settings['dropout']))
model.add(Dense(1))
model.compile(loss='mae', optimizer='adam')

history = model.fit(train_X, train_y, epochs=settings['epochs'], batch_size=settings['batch'],
                    validation_data=(test_X, test_y), verbose=2, shuffle=False)
