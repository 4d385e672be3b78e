import numpy as np
import tensorflow as tf
from tensorflow.keras import Sequential
from tensorflow.keras.layers import LSTM, RepeatVector, TimeDistributed, Dense, Dropout

TIME_STEPS = 30

def create_sequences(values, time_steps=TIME_STEPS):
    output = []
    for i in range(len(values) - time_steps):
        output.append(values[i : (i + time_steps)])
    return np.stack(output)

values = np.sin(np.linspace(0, 50, 400)).reshape(-1, 1)
train_mean = values.mean()
train_std = values.std()
values = (values - train_mean) / train_std
X_train = create_sequences(values)
print("Training input shape: ", X_train.shape)

model = Sequential([
    LSTM(32, input_shape=(X_train.shape[1], X_train.shape[2])),
    Dropout(rate=0.2),
    RepeatVector(X_train.shape[1]),
    LSTM(32, return_sequences=True),
    Dropout(rate=0.2),
    TimeDistributed(Dense(X_train.shape[2])),
])
model.compile(loss="mae", optimizer=tf.keras.optimizers.Adam(learning_rate=0.001))
history = model.fit(X_train, X_train, epochs=1, batch_size=128, validation_split=0.1, verbose=0)
X_train_pred = model.predict(X_train, verbose=0)
train_mae_loss = np.mean(np.abs(X_train_pred - X_train), axis=1)
threshold = np.max(train_mae_loss)
anomalies = train_mae_loss > threshold
