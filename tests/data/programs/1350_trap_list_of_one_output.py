# trap: silent
# one target per sequence against one output per step: broadcast over time
import numpy as np
from tensorflow.keras.layers import Input, LSTM, Dense, TimeDistributed
from tensorflow.keras.models import Model

np.random.seed(7)
n_samples, n_steps, n_features = 180, 12, 24
X = np.random.random((n_samples, n_steps, n_features))
y = X[:, :, 0].max(axis=1).reshape(-1, 1)

main_input = Input(shape=(None, n_features), name="main_input")
lstm_out = LSTM(50, return_sequences=True)(main_input)
lstm_out = LSTM(50, return_sequences=True)(lstm_out)
lstm_out = LSTM(50, return_sequences=True)(lstm_out)
main_output = TimeDistributed(Dense(1), name="main_output")(lstm_out)

model = Model(inputs=[main_input], outputs=[main_output])
model.compile(optimizer="adam", loss="mean_squared_error", metrics=["mae"])
model.summary()

cut = 150
model.fit(X[:cut], y[:cut], epochs=1, batch_size=30, validation_data=(X[cut:], y[cut:]))
pred = model.predict(X[cut:])
rmse = np.sqrt(np.mean((pred - y[cut:, None]) ** 2))
print("rmse", rmse)
