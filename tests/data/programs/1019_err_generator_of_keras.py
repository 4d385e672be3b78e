import numpy as np
from sklearn.model_selection import train_test_split
from keras.models import Sequential
from keras.layers import LSTM, Dense
from keras.preprocessing.sequence import TimeseriesGenerator

demand = np.random.rand(600, 1)
train, test = train_test_split(demand, test_size=0.25, shuffle=False)
L = 14
g1 = TimeseriesGenerator(train, train, length=L, batch_size=32)
g2 = TimeseriesGenerator(test, test, length=L, batch_size=32)
model = Sequential([LSTM(12, input_shape=(L, 1)), Dense(1)])
model.compile(loss="mse", optimizer="adam")
model.fit(g1, validation_data=g2, epochs=1, verbose=0)
x, y = g2[0]
print(x.shape, y.shape, model.predict(x, verbose=0).shape)
