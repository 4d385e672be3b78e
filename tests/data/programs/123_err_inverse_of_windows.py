import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import LSTM, Dense, TimeDistributed, RepeatVector

# given: raw = pd.DataFrame(np.random.rand(365, 2), columns=["sales", "customers"])
raw = pd.read_excel("shop.xlsx")
scaler = MinMaxScaler(feature_range=(-1, 1))
scaled = scaler.fit_transform(raw[["sales"]])
past, future = 28, 7
samples = len(scaled) - past - future + 1
X = np.array([scaled[i:i + past] for i in range(samples)])
Y = np.array([scaled[i + past:i + past + future] for i in range(samples)])
X_train, X_test = X[:-30], X[-30:]
Y_train, Y_test = Y[:-30], Y[-30:]

model = Sequential()
model.add(LSTM(16, input_shape=(past, 1)))
model.add(RepeatVector(future))
model.add(LSTM(16, return_sequences=True))
model.add(TimeDistributed(Dense(1)))
model.compile(loss="mse", optimizer="adam")
model.fit(X_train, Y_train, epochs=1, verbose=0)
pred = model.predict(X_test, verbose=0)
pred_sales = scaler.inverse_transform(pred)
true_sales = scaler.inverse_transform(Y_test)
print(np.abs(pred_sales - true_sales).mean())
