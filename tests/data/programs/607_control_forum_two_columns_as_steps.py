# my first lstm, the csv has 3 columns, want to predict the 3rd
import pandas as pd
import numpy as np
import tensorflow as tf
# given: dataset = pd.DataFrame(np.random.rand(365, 3), columns=["t", "h", "p"])
dataset = pd.read_csv('weather.csv', sep=';', header=0)
X = dataset.iloc[:, 0:2].values
y = dataset.iloc[:, 2].values
from sklearn.model_selection import train_test_split
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size = 0.2, random_state = 0)
from sklearn.preprocessing import StandardScaler
sc = StandardScaler()
X_train = sc.fit_transform(X_train)
X_test = sc.transform(X_test)
X_train = np.reshape(X_train, (X_train.shape[0], X_train.shape[1], 1))
regressor = tf.keras.models.Sequential()
regressor.add(tf.keras.layers.LSTM(units = 50, return_sequences = True, input_shape = (X_train.shape[1], 1)))
regressor.add(tf.keras.layers.LSTM(units = 50))
regressor.add(tf.keras.layers.Dense(units = 1))
regressor.compile(optimizer = 'adam', loss = 'mean_squared_error')
regressor.fit(X_train, y_train, epochs = 1, batch_size = 32)
y_pred = regressor.predict(X_test)
