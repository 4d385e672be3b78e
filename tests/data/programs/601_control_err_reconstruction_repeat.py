import numpy as np
from tensorflow.keras.layers import LSTM, Dense, Dropout, RepeatVector, TimeDistributed
from tensorflow.keras.models import Sequential

TIME_STEPS, STRIDE = 30, 5
vibration = np.random.rand(2000, 4)


def create_sequences(values, time_steps=TIME_STEPS, stride=STRIDE):
    output = []
    for i in range(0, len(values) - time_steps + 1, stride):
        output.append(values[i:(i + time_steps)])
    return np.stack(output)


X_train = create_sequences(vibration[:1500])
X_test = create_sequences(vibration[1500:])
model = Sequential()
model.add(LSTM(64, input_shape=(X_train.shape[1], X_train.shape[2])))
model.add(Dropout(0.2))
model.add(RepeatVector(X_train.shape[1] // STRIDE))
model.add(LSTM(64, return_sequences=True))
model.add(TimeDistributed(Dense(X_train.shape[2])))
model.compile(optimizer="adam", loss="mae")
model.fit(X_train, X_train, epochs=1, validation_split=0.1, verbose=0)
mae = np.mean(np.abs(model.predict(X_test) - X_test), axis=1)
