# river level, one day ahead, from the last two weeks
import numpy as np
import pandas as pd
import matplotlib
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.preprocessing.sequence import TimeseriesGenerator
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, LSTM, Dropout

# given: df = pd.DataFrame(np.random.rand(400, 3), columns=["level", "rain", "temp"])
df = pd.read_csv("river.csv", index_col="date", parse_dates=True)
df = df.sort_index()
test_size = 60
train, test = df.iloc[:-test_size], df.iloc[-test_size:]

scaler = MinMaxScaler()
scaler.fit(train)
scaled_train = scaler.transform(train)
scaled_test = scaler.transform(test)

length = 14
n_features = scaled_train.shape[1]
generator = TimeseriesGenerator(scaled_train, scaled_train[:, 0], length=length, batch_size=16)
validation = TimeseriesGenerator(scaled_test, scaled_test[:, 0], length=length, batch_size=16)
X, y = generator[0]
print(X.shape, y.shape, len(generator))

model = Sequential()
model.add(LSTM(50, activation="relu", input_shape=(length, n_features)))
model.add(Dropout(0.1))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(generator, epochs=1, validation_data=validation, verbose=0)

first_eval_batch = scaled_train[-length:]
current_batch = first_eval_batch.reshape((1, length, n_features))
one_step = model.predict(current_batch, verbose=0)
level = one_step[0]
filled = np.hstack([one_step, np.zeros((1, n_features - 1))])
print(scaler.inverse_transform(filled)[:, 0])
