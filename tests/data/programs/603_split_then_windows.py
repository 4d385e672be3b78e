# trap: silent
import numpy as np, pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler
import tensorflow as tf
df = pd.DataFrame(np.random.rand(300, 5), columns=["open", "high", "low", "close", "volume"])
scaled = MinMaxScaler().fit_transform(df)
window = 20
X = np.array([scaled[i - window:i] for i in range(window, len(scaled))])
y = np.array([scaled[i:i + 5, 3] for i in range(window, len(scaled) - 4)])
X = X[:len(y)]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, shuffle=False)
model = tf.keras.models.Sequential()
model.add(tf.keras.layers.LSTM(32, return_sequences=True, input_shape=(window, 5)))
model.add(tf.keras.layers.Dropout(0.2))
model.add(tf.keras.layers.LSTM(16))
model.add(tf.keras.layers.Dense(1))
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(X_train, y_train, epochs=1, batch_size=32, validation_data=(X_test, y_test), verbose=0)
