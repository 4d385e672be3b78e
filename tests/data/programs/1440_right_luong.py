import numpy as np
from tensorflow import keras
from tensorflow.keras.layers import Input, LSTM, Dense, dot, Activation, concatenate, BatchNormalization, RepeatVector, TimeDistributed
from tensorflow.keras.models import Model

# sine with trend, 2 variables, predict the next 20 of both
n_in, n_out, n_hidden = 60, 20, 30
t = np.arange(600)
x1 = np.sin(t / 12.0) + t / 400.0
x2 = np.cos(t / 9.0)
data = np.stack([x1, x2], axis=1)

X, y = [], []
for i in range(len(data) - n_in - n_out + 1):
    X.append(data[i:i + n_in])
    y.append(data[i + n_in:i + n_in + n_out])
X = np.asarray(X)
y = np.asarray(y)
split = int(0.8 * len(X))
X_train, X_test, y_train, y_test = X[:split], X[split:], y[:split], y[split:]

input_train = Input(shape=(X_train.shape[1], X_train.shape[2]))
output_train = Input(shape=(y_train.shape[1], y_train.shape[2]))
encoder_stack_h, encoder_last_h, encoder_last_c = LSTM(n_hidden, return_state=True, return_sequences=True)(input_train)
encoder_last_h = BatchNormalization(momentum=0.6)(encoder_last_h)
encoder_last_c = BatchNormalization(momentum=0.6)(encoder_last_c)
decoder_input = RepeatVector(output_train.shape[1])(encoder_last_h)
decoder_stack_h = LSTM(n_hidden, return_sequences=True)(decoder_input, initial_state=[encoder_last_h, encoder_last_c])

attention = dot([decoder_stack_h, encoder_stack_h], axes=[2, 2])
attention = Activation('softmax')(attention)
context = dot([attention, encoder_stack_h], axes=[2, 1])
context = BatchNormalization(momentum=0.6)(context)
decoder_combined_context = concatenate([context, decoder_stack_h])
out = TimeDistributed(Dense(output_train.shape[2]))(decoder_combined_context)
model = Model(inputs=input_train, outputs=out)
model.compile(loss='mean_squared_error', optimizer=keras.optimizers.Adam(learning_rate=0.01, clipnorm=1))
model.fit(X_train, y_train, validation_split=0.2, epochs=1, verbose=0, batch_size=64)

pred = model.predict(X_test, verbose=0)
for j in range(pred.shape[2]):
    print('variable', j, np.abs(pred[:, :, j] - y_test[:, :, j]).mean())
