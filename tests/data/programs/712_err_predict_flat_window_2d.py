import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout
from sklearn.preprocessing import StandardScaler

prices = np.cumsum(np.random.randn(600)).reshape(-1, 1)
sc = StandardScaler()
z = sc.fit_transform(prices)
look = 30
xs = np.array([z[i:i + look] for i in range(len(z) - look)])
ys = np.array([z[i + look, 0] for i in range(len(z) - look)])
reg = Sequential()
reg.add(LSTM(units=25, return_sequences=True, input_shape=(xs.shape[1], 1)))
reg.add(Dropout(0.2))
reg.add(LSTM(units=25))
reg.add(Dense(units=1))
reg.compile(optimizer="adam", loss="mean_squared_error")
reg.fit(xs, ys, epochs=1, batch_size=32, verbose=0)
last = z[-look:].flatten()
days = []
for d in range(5):
    nxt = reg.predict(last.reshape(1, look), verbose=0)
    days.append(nxt[0, 0])
    last = np.append(last[1:], nxt)
out = sc.inverse_transform(days)
print(out)
