# given: prices = pd.DataFrame(np.random.rand(200, 3), columns=["open", "close", "volume"])
# given: news = np.random.rand(200, 8)
import numpy as np
import pandas as pd
from keras.models import Model
from keras.layers import Input, LSTM, Dense, concatenate

lookback = 15
prices = pd.read_csv("prices.csv", index_col=0)
news = np.load("news_sentiment.npy")
p = prices.values
xs, ys = [], []
for i in range(lookback, len(p)):
    xs.append(p[i - lookback:i])
    ys.append(p[i, 1])
xs, ys = np.array(xs), np.array(ys)

split = int(0.8 * len(xs))
x_price, x_price_val = xs[:split], xs[split:]
y, y_val = ys[:split], ys[split:]
news_train, news_val = news[:int(0.8 * len(news))], news[int(0.8 * len(news)):]

a = Input(shape=(lookback, 3), name="prices")
b = Input(shape=(8,), name="news")
h = LSTM(25)(a)
z = concatenate([h, Dense(6, activation="relu")(b)])
o = Dense(1)(z)
model = Model(inputs=[a, b], outputs=o)
model.compile(loss="mse", optimizer="adam")
model.fit([x_price, news_train], y,
          validation_data=([x_price_val, news_val], y_val), epochs=1, verbose=0)
