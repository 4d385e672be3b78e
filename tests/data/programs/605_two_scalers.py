import numpy as np, pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras import Sequential, layers
raw = pd.DataFrame(np.random.rand(150, 6), columns=[f"s{i}" for i in range(6)])
target = "s5"
xs, ys = MinMaxScaler(), MinMaxScaler()
Xa = xs.fit_transform(raw.drop(columns=[target]))
ya = ys.fit_transform(raw[[target]])
steps = 12
Xw = np.lib.stride_tricks.sliding_window_view(Xa, steps, axis=0)[:-1].transpose(0, 2, 1)
yw = ya[steps:]
print(Xw.shape, yw.shape)
model = Sequential([layers.Input(Xw.shape[1:]), layers.Bidirectional(layers.LSTM(8)), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(Xw, yw, batch_size=16, verbose=0)
y_hat = ys.inverse_transform(model.predict(Xw, verbose=0))
err = np.abs(y_hat - raw[[target]].values[steps:]).mean()
