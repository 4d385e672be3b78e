import numpy as np
from keras.models import Sequential
from keras.layers import Dense, LSTM, Activation, TimeDistributed

# addition of numbers written in letters, as the very old example had it
maxlen, digits, chars = 7, 3, 12
X = np.zeros((200, maxlen, chars), dtype=bool)
y = np.zeros((200, digits + 1, chars), dtype=bool)
for i in range(200):
    for t in range(maxlen):
        X[i, t, np.random.randint(chars)] = 1
    for t in range(digits + 1):
        y[i, t, np.random.randint(chars)] = 1
split_at = len(X) - len(X) // 10
(X_train, X_val) = X[:split_at], X[split_at:]
(y_train, y_val) = y[:split_at], y[split_at:]

model = Sequential()
model.add(LSTM(output_dim=32, input_shape=(maxlen, chars)))
model.add(Dense(chars))
model.add(Activation("softmax"))
model.compile(loss="categorical_crossentropy", optimizer="adam")
model.fit(X_train, y_train, batch_size=32, nb_epoch=1, validation_data=(X_val, y_val))
