import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Input

airline = np.abs(np.sin(np.arange(144) / 12.0)) + np.arange(144) / 144
scale = airline.max()
series = (airline / scale).reshape(-1, 1)
n_input, n_features = 12, 1
xs = np.array([series[i:i + n_input] for i in range(len(series) - n_input)])
ys = np.array([series[i + n_input] for i in range(len(series) - n_input)])
model = Sequential()
model.add(Input((n_input, n_features)))
model.add(LSTM(30, activation='relu'))
model.add(Dense(1))
model.compile('adam', 'mse')
model.fit(xs, ys, epochs=1, verbose=0)

test_predictions = []
first_eval_batch = series[-n_input:]
current_batch = first_eval_batch.reshape((1, n_input, n_features))
for i in range(12):
    current_pred = model.predict(current_batch, verbose=0)[0]
    test_predictions.append(current_pred)
    current_batch = np.append(current_batch[:, 1:, :], [current_pred], axis=1)
true_predictions = np.array(test_predictions) * scale
print(true_predictions.shape)
