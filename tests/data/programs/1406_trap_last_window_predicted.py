# trap: traps/window-read-as-samples
# tomorrow's price from the last 60 days: the window has no samples axis
import datetime
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import MinMaxScaler

end = datetime.date(2024, 6, 28)
index = pd.date_range(end=end, periods=500, freq="B")
prices = pd.Series(100 + np.random.randn(500).cumsum(), index=index, name="Close")
closing = prices.values.reshape(-1, 1)

scaler = MinMaxScaler(feature_range=(0, 1))
scaled_data = scaler.fit_transform(closing)
prediction_days = 60
x_train = []
y_train = []
for x in range(prediction_days, len(scaled_data)):
    x_train.append(scaled_data[x - prediction_days:x, 0])
    y_train.append(scaled_data[x, 0])
x_train, y_train = np.array(x_train), np.array(y_train)
x_train = np.reshape(x_train, (x_train.shape[0], x_train.shape[1], 1))

model = tf.keras.models.Sequential([
    tf.keras.layers.LSTM(16, return_sequences=True, input_shape=(None, 1)),
    tf.keras.layers.LSTM(16),
    tf.keras.layers.Dense(1),
])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x_train, y_train, epochs=1, batch_size=64, verbose=0)
model.save_weights("close.weights.h5")

fresh = tf.keras.models.Sequential([
    tf.keras.layers.Input((None, 1)),
    tf.keras.layers.LSTM(16, return_sequences=True),
    tf.keras.layers.LSTM(16),
    tf.keras.layers.Dense(1),
])
fresh.load_weights("close.weights.h5")
real_data = scaled_data[len(scaled_data) - prediction_days:]
prediction = fresh.predict(real_data, verbose=0)
prediction = scaler.inverse_transform(prediction)
print(f"Prediction: {prediction[-1]}")
