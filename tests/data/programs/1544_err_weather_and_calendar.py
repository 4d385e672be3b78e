# given: load = np.random.rand(300, 168, 4)
# given: calendar = np.random.rand(300, 9)
# given: target = np.random.rand(300, 24)
import numpy as np
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import LSTM, GRU, Dense, Dropout, Concatenate, Flatten
from tensorflow.keras.callbacks import EarlyStopping

load = np.load('past_week.npy')           # load, temperature, wind, sun of the last 168 hours
calendar = np.load('tomorrow.npy')        # day of the week one-hot, holiday, month
target = np.load('tomorrow_load.npy')     # 24 values

tr = slice(0, 200)
va = slice(200, 250)
te = slice(250, 300)


def build(steps, channels, cal_dim, horizon, hidden=(48, 24)):
    past = Input(shape=(steps, channels), name='past')
    cal = Input(shape=(cal_dim,), name='calendar')

    a = LSTM(hidden[0], return_sequences=True)(past)
    a = Dropout(0.2)(a)
    a = GRU(hidden[1], return_sequences=True)(a)

    b = Dense(16, activation='relu')(cal)
    b = Dense(16, activation='relu')(b)

    joined = Concatenate()([a, b])
    joined = Dense(64, activation='relu')(joined)
    out = Dense(horizon, name='load')(joined)
    return Model([past, cal], out)


model = build(load.shape[1], load.shape[2], calendar.shape[1], target.shape[1])
model.compile('adam', 'mse', metrics=['mape'])
stop = EarlyStopping(patience=3)
model.fit([load[tr], calendar[tr]], target[tr],
          validation_data=([load[va], calendar[va]], target[va]),
          epochs=1, callbacks=[stop], verbose=0)
print(model.evaluate([load[te], calendar[te]], target[te], verbose=0))
