from numpy import array
import numpy as np
from tensorflow.keras.models import Sequential, Model
from tensorflow.keras.layers import LSTM, Dense, RepeatVector, TimeDistributed

timesteps = 9
n_features = 2
seq = np.random.rand(60 * timesteps, n_features)
X = seq.reshape(-1, timesteps, n_features)

model = Sequential()
model.add(LSTM(32, activation='relu', input_shape=(timesteps, n_features), return_sequences=True))
model.add(LSTM(9, activation='relu'))
model.add(RepeatVector(timesteps))
model.add(LSTM(9, activation='relu', return_sequences=True))
model.add(LSTM(32, activation='relu', return_sequences=True))
model.add(TimeDistributed(Dense(n_features)))
model.compile(optimizer='adam', loss='mse')
model.fit(X, X, epochs=1, batch_size=5, verbose=0)

yhat = model.predict(X[:1], verbose=0)
print(yhat[0, :, 0])

# keep the encoder only
encoder = Model(inputs=model.inputs, outputs=model.layers[1].output)
code = encoder.predict(X, verbose=0)
print(code.shape)

# a small classifier on the codes
labels = (X.mean(axis=(1, 2)) > 0.5).astype(int)
clf = Sequential([Dense(8, activation='relu', input_shape=(code.shape[1],)), Dense(1, activation='sigmoid')])
clf.compile(loss='binary_crossentropy', optimizer='adam')
clf.fit(code, labels, epochs=1, verbose=0)
errors = np.mean(np.square(model.predict(X, verbose=0) - X), axis=(1, 2))
print(errors.shape)
