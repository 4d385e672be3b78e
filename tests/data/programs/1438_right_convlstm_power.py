import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import ConvLSTM2D, Flatten, RepeatVector, LSTM, TimeDistributed, Dense

n_steps, n_length, n_features = 2, 7, 1
days = np.random.rand(420, 8)
train, test = days[:-84], days[-84:]
train = np.array(np.split(train, len(train) / 7))
test = np.array(np.split(test, len(test) / 7))

def to_supervised(train, n_input, n_out=7):
    data = train.reshape((train.shape[0] * train.shape[1], train.shape[2]))
    X, y = list(), list()
    in_start = 0
    for _ in range(len(data)):
        in_end = in_start + n_input
        out_end = in_end + n_out
        if out_end <= len(data):
            x_input = data[in_start:in_end, 0]
            x_input = x_input.reshape((len(x_input), 1))
            X.append(x_input)
            y.append(data[in_end:out_end, 0])
        in_start += 1
    return np.array(X), np.array(y)

train_x, train_y = to_supervised(train, n_steps * n_length)
n_outputs = train_y.shape[1]
train_x = train_x.reshape((train_x.shape[0], n_steps, 1, n_length, n_features))
train_y = train_y.reshape((train_y.shape[0], train_y.shape[1], 1))

model = Sequential()
model.add(ConvLSTM2D(filters=8, kernel_size=(1, 3), activation='relu', input_shape=(n_steps, 1, n_length, n_features)))
model.add(Flatten())
model.add(RepeatVector(n_outputs))
model.add(LSTM(20, activation='relu', return_sequences=True))
model.add(TimeDistributed(Dense(10, activation='relu')))
model.add(TimeDistributed(Dense(1)))
model.compile(loss='mse', optimizer='adam')
model.fit(train_x, train_y, epochs=1, batch_size=16, verbose=0)

history = [x for x in train]
predictions = list()
for i in range(len(test)):
    data = np.array(history)
    data = data.reshape((data.shape[0] * data.shape[1], data.shape[2]))
    input_x = data[-n_steps * n_length:, 0]
    input_x = input_x.reshape((1, n_steps, 1, n_length, 1))
    yhat_sequence = model.predict(input_x, verbose=0)[0]
    predictions.append(yhat_sequence)
    history.append(test[i, :])
predictions = np.array(predictions)
for i in range(test.shape[1]):
    mse = np.mean((test[:, i, 0] - predictions[:, i, 0]) ** 2)
    print(i, np.sqrt(mse))
