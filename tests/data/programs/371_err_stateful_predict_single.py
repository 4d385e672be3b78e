import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense
from tensorflow.keras.models import Sequential

n_batch, n_steps, n_feat = 8, 6, 2
X = np.random.rand(64, n_steps, n_feat)
y = np.random.rand(64, 1)
model = Sequential()
model.add(Input(batch_shape=(n_batch, n_steps, n_feat)))
model.add(LSTM(10, stateful=True))
model.add(Dense(1))
model.compile(loss="mean_squared_error", optimizer="adam")
for epoch in range(2):
    model.fit(X, y, epochs=1, batch_size=n_batch, verbose=0, shuffle=False)
    for layer in model.layers:
        if hasattr(layer, "reset_states"):
            layer.reset_states()
row = X[-1].reshape(1, n_steps, n_feat)
yhat = model.predict(row, batch_size=1)
print(yhat)
