# given: df = pd.DataFrame(np.random.rand(730, 6), columns=list("abcdef"))
import pandas as pd
import numpy as np
from sklearn.preprocessing import StandardScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout

df = pd.read_csv('energy.csv')
cols = list(df)[1:6]
df_for_training = df[cols].astype(float)
scaler = StandardScaler()
scaler = scaler.fit(df_for_training)
df_scaled = scaler.transform(df_for_training)

trainX = []
trainY = []
n_future = 1
n_past = 14
for i in range(n_past, len(df_scaled) - n_future + 1):
    trainX.append(df_scaled[i - n_past:i, 0:df_for_training.shape[1]])
    trainY.append(df_scaled[i + n_future - 1:i + n_future, 0])
trainX, trainY = np.array(trainX), np.array(trainY)
print('trainX shape == {}.'.format(trainX.shape))

model = Sequential()
model.add(LSTM(64, activation='relu', input_shape=(trainX.shape[1], trainX.shape[2]), return_sequences=True))
model.add(LSTM(32, activation='relu', return_sequences=False))
model.add(Dropout(0.2))
model.add(Dense(trainY.shape[1]))
model.compile(optimizer='adam', loss='mse')
history = model.fit(trainX, trainY, epochs=1, batch_size=16, validation_split=0.1, verbose=0)
forecast = model.predict(trainX[-5:], verbose=0)
forecast_copies = np.repeat(forecast, df_for_training.shape[1], axis=-1)
y_pred_future = scaler.inverse_transform(forecast_copies)[:, 0]
