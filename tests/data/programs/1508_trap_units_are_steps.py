# trap: traps/units-taken-for-timesteps
# LSTM(timesteps) sets units; the latent vector is the one unit of the last encoder layer
import numpy as np
from sklearn.preprocessing import StandardScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Input, LSTM, RepeatVector, TimeDistributed, Dense

rows = np.random.randn(500, 59)
lookback = 5
timesteps = lookback
n_features = rows.shape[1]


def temporalize(X, lookback):
    output = []
    for i in range(len(X) - lookback + 1):
        t = []
        for j in range(lookback):
            t.append(X[i + j, :])
        output.append(t)
    return np.array(output)


X = temporalize(StandardScaler().fit_transform(rows), lookback)
X = X.reshape(X.shape[0], timesteps, n_features)
X_train, X_valid = X[:400], X[400:]

lstm_autoencoder = Sequential()
lstm_autoencoder.add(Input(shape=(timesteps, n_features)))
# encoder
lstm_autoencoder.add(LSTM(timesteps, activation='relu', return_sequences=True))
lstm_autoencoder.add(LSTM(16, activation='relu', return_sequences=True))
lstm_autoencoder.add(LSTM(1, activation='relu'))
lstm_autoencoder.add(RepeatVector(timesteps))
# decoder
lstm_autoencoder.add(LSTM(timesteps, activation='relu', return_sequences=True))
lstm_autoencoder.add(LSTM(16, activation='relu', return_sequences=True))
lstm_autoencoder.add(TimeDistributed(Dense(n_features)))
lstm_autoencoder.compile(loss='mse', optimizer='adam')
lstm_autoencoder.fit(X_train, X_train, epochs=1, batch_size=64, validation_data=(X_valid, X_valid), verbose=0)
valid_pred = lstm_autoencoder.predict(X_valid, verbose=0)
mse = np.mean(np.power(X_valid - valid_pred, 2), axis=(1, 2))
