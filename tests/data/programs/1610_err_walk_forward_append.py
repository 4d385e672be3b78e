import numpy as np
import pandas as pd
from keras.layers import Dense, Input, LSTM
from keras.models import Sequential

# Forecast 12 months of airline passengers recursively
series = pd.Series(np.sin(np.arange(144) / 6.0) * 50 + np.arange(144), name="passengers")
scaled = (series - series.min()) / (series.max() - series.min())
values = scaled.to_numpy().reshape(-1, 1)

n_input = 12
n_features = 1
train, test = values[:-12], values[-12:]

X = np.array([train[i:i + n_input] for i in range(len(train) - n_input)])
y = np.array([train[i + n_input] for i in range(len(train) - n_input)])
print(X.shape, y.shape)

model = Sequential()
model.add(Input((n_input, n_features)))
model.add(LSTM(40, activation="relu"))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mse")
model.fit(X, y, epochs=1, verbose=0)

test_predictions = []
first_eval_batch = train[-n_input:]
current_batch = first_eval_batch.reshape((1, n_input, n_features))
for i in range(len(test)):
    current_pred = model.predict(current_batch, verbose=0)[0]
    test_predictions.append(current_pred)
    current_batch = np.append(current_batch[:, 1:, :], current_pred, axis=1)

low, high = series.min(), series.max()
true_predictions = np.array(test_predictions) * (high - low) + low
print(true_predictions.shape)
