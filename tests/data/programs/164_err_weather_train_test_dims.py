import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout

# given: df = pd.DataFrame(np.random.rand(420, 5), columns=["T", "p", "rh", "wv", "rain"])
df = pd.read_csv("weather_jena_small.csv")
cols = ["T", "p", "rh", "wv"]
df_for_training = df[cols].astype(float)
scaler = StandardScaler()
scaler = scaler.fit(df_for_training)
df_scaled = scaler.transform(df_for_training)
trainX, trainY = [], []
n_future = 1
n_past = 14
for i in range(n_past, len(df_scaled) - n_future + 1):
    trainX.append(df_scaled[i - n_past:i, 0:df_for_training.shape[1]])
    trainY.append(df_scaled[i + n_future - 1:i + n_future, 0])
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
n_days = 15
prediction = model.predict(trainX[-n_days:], verbose=0)
prediction_copies = np.repeat(prediction, df_for_training.shape[1] - 1, axis=-1)
y_pred_future = scaler.inverse_transform(prediction_copies)[:, 0]
print(y_pred_future)
