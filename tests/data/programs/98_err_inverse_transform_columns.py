# given: df = pd.DataFrame(np.random.rand(300, 5), columns=["Open", "High", "Low", "Close", "Volume"])
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout

df = pd.read_csv("GE.csv")
cols = list(df)[0:5]
df_for_training = df[cols].astype(float)
scaler = MinMaxScaler()
scaler = scaler.fit(df_for_training)
df_for_training_scaled = scaler.transform(df_for_training)

trainX = []
trainY = []
n_future = 1
n_past = 14
for i in range(n_past, len(df_for_training_scaled) - n_future + 1):
    trainX.append(df_for_training_scaled[i - n_past:i, 0:df_for_training.shape[1]])
    trainY.append(df_for_training_scaled[i + n_future - 1:i + n_future, 0])
trainX, trainY = np.array(trainX), np.array(trainY)
print("trainX shape == {}.".format(trainX.shape))
print("trainY shape == {}.".format(trainY.shape))

model = Sequential()
model.add(LSTM(64, activation="relu", input_shape=(trainX.shape[1], trainX.shape[2]), return_sequences=True))
model.add(LSTM(32, activation="relu", return_sequences=False))
model.add(Dropout(0.2))
model.add(Dense(trainY.shape[1]))
model.compile(optimizer="adam", loss="mse")
history = model.fit(trainX, trainY, epochs=1, batch_size=16, validation_split=0.1, verbose=0)

n_days_for_prediction = 15
prediction = model.predict(trainX[-n_days_for_prediction:], verbose=0)
y_pred_future = scaler.inverse_transform(prediction)[:, 0]
