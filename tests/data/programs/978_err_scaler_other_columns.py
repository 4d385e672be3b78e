import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras import Sequential
from tensorflow.keras.layers import LSTM, Dense

bike = pd.DataFrame(np.random.rand(400, 5), columns=["cnt", "t1", "t2", "hum", "wind_speed"])
train_size = int(len(bike) * 0.9)
train, test = bike.iloc[0:train_size], bike.iloc[train_size:len(bike)]

f_columns = ["t1", "t2", "hum", "wind_speed"]
f_transformer = MinMaxScaler()
cnt_transformer = MinMaxScaler()
f_train = f_transformer.fit_transform(train[f_columns].to_numpy())
cnt_train = cnt_transformer.fit_transform(train[["cnt"]].to_numpy())
f_test = f_transformer.transform(test.to_numpy())
cnt_test = cnt_transformer.transform(test[["cnt"]].to_numpy())


def create_dataset(X, y, time_steps=1):
    Xs, ys = [], []
    for i in range(len(X) - time_steps):
        v = X[i:(i + time_steps)]
        Xs.append(v)
        ys.append(y[i + time_steps])
    return np.array(Xs), np.array(ys)


X_train, y_train = create_dataset(f_train, cnt_train, 10)
X_test, y_test = create_dataset(f_test, cnt_test, 10)
model = Sequential([LSTM(16, input_shape=X_train.shape[1:]), Dense(1)])
model.compile(loss="mean_squared_error", optimizer="adam")
model.fit(X_train, y_train, epochs=1, verbose=0)
