import numpy as np
from keras.models import Model
from keras.layers import Input, LSTM, Dense, Dropout, Activation, concatenate

history_points = 50
ohlcv = np.random.rand(400, 5)
ohlcv_histories = np.array([ohlcv[i:i + history_points].copy() for i in range(len(ohlcv) - history_points)])
next_day_open = np.array([ohlcv[:, 0][i + history_points].copy() for i in range(len(ohlcv) - history_points)])
next_day_open = np.expand_dims(next_day_open, -1)

indicators = []
for his in ohlcv_histories:
    sma = np.mean(his[:, 3])
    indicators.append(np.array([sma]))
indicators = np.array(indicators)

lstm_input = Input(shape=(history_points, 5), name="lstm_input")
dense_input = Input(shape=(indicators.shape[1],), name="tech_input")
x = LSTM(50, name="lstm_0")(lstm_input)
x = Dropout(0.2)(x)
lstm_branch = Model(inputs=lstm_input, outputs=x)
y = Dense(20, name="tech_dense_0")(dense_input)
y = Activation("relu")(y)
tech_branch = Model(inputs=dense_input, outputs=y)
combined = concatenate([lstm_branch.output, tech_branch.output], name="concatenate")
z = Dense(64, activation="sigmoid")(combined)
z = Dense(1, activation="linear")(z)
model = Model(inputs=[lstm_branch.input, tech_branch.input], outputs=z)
model.compile(optimizer="adam", loss="mse")
model.fit(x=[ohlcv_histories, indicators], y=next_day_open, batch_size=32, epochs=1, shuffle=True, validation_split=0.1, verbose=0)

buys = []
thresh = 0.1
for ohlcv_now, ind in zip(ohlcv_histories[-20:], indicators[-20:]):
    predicted = model.predict([ohlcv_now, ind], verbose=0)
    if predicted[0][0] - ohlcv_now[-1][3] > thresh:
        buys.append(predicted[0][0])
print(len(buys))
