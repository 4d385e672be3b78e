import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.preprocessing.sequence import TimeseriesGenerator
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, LSTM

df = pd.DataFrame({'Sales': 300 + 40 * np.sin(np.arange(120) / 2.0)},
                  index=pd.date_range('2010-01-01', periods=120, freq='MS'))
len(df) - 18
test_size = 18
test_ind = len(df) - test_size
train = df.iloc[:test_ind]
test = df.iloc[test_ind:]

scaler = MinMaxScaler()
scaler.fit(train)
scaled_train = scaler.transform(train)
scaled_test = scaler.transform(test)

length = 12
generator = TimeseriesGenerator(scaled_train, scaled_train, length=length, batch_size=1)
X, y = generator[0]
print(X.shape, y.shape)

n_features = 1
model = Sequential()
model.add(LSTM(50, activation='relu', input_shape=(length, n_features)))
model.add(Dense(1))
model.compile(optimizer='adam', loss='mse')
validation_generator = TimeseriesGenerator(scaled_test, scaled_test, length=length, batch_size=1)
model.fit(generator, epochs=1, validation_data=validation_generator, verbose=0)

test_predictions = []
first_eval_batch = scaled_train[-length:]
current_batch = first_eval_batch.reshape((1, length, n_features))
for i in range(len(test)):
    current_pred = model.predict(current_batch, verbose=0)[0]
    test_predictions.append(current_pred)
    current_batch = np.append(current_batch[:, 1:, :], [[current_pred]], axis=1)

true_predictions = scaler.inverse_transform(test_predictions)
test = test.copy()
test['Predictions'] = true_predictions
print(np.sqrt(((test['Sales'] - test['Predictions']) ** 2).mean()))
