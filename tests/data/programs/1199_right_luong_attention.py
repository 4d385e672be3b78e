import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, LSTM, Dense, Dot, Activation, Concatenate, TimeDistributed, Lambda, BatchNormalization, Permute, Reshape, Multiply, RepeatVector
from tensorflow.keras.models import Model

n_in, n_out, n_feat, n_hidden = 24, 6, 5, 20
series = np.random.rand(360, n_feat)
X, Y = [], []
for i in range(0, len(series) - n_in - n_out + 1):
    X.append(series[i:i + n_in])
    Y.append(series[i + n_in:i + n_in + n_out, [0, 1]])
X, Y = np.array(X), np.array(Y)
X_train, Y_train = X[:-50], Y[:-50]
X_test, Y_test = X[-50:], Y[-50:]

input_train = Input(shape=(X_train.shape[1], X_train.shape[2]))
output_train = Input(shape=(Y_train.shape[1], Y_train.shape[2]))
encoder_stack_h, encoder_last_h, encoder_last_c = LSTM(n_hidden, return_state=True, return_sequences=True)(input_train)
encoder_last_h = BatchNormalization(momentum=0.6)(encoder_last_h)
encoder_last_c = BatchNormalization(momentum=0.6)(encoder_last_c)
decoder_input = RepeatVector(n_out)(encoder_last_h)
decoder_stack_h = LSTM(n_hidden, return_sequences=True)(decoder_input, initial_state=[encoder_last_h, encoder_last_c])
attention = Dot(axes=[2, 2])([decoder_stack_h, encoder_stack_h])
attention = Activation("softmax")(attention)
context = Dot(axes=[2, 1])([attention, encoder_stack_h])
context = BatchNormalization(momentum=0.6)(context)
decoder_combined_context = Concatenate()([context, decoder_stack_h])
out = TimeDistributed(Dense(Y_train.shape[2]))(decoder_combined_context)
model = Model(inputs=input_train, outputs=out)
model.compile(loss="mean_squared_error", optimizer="adam", metrics=["mae"])
model.fit(X_train, Y_train, validation_split=0.2, epochs=1, verbose=0, batch_size=32)
train_pred = model.predict(X_train, verbose=0)
test_pred = model.predict(X_test, verbose=0)
per_step = np.abs(test_pred - Y_test).mean(axis=0)
worst = np.unravel_index(per_step.argmax(), per_step.shape)
attention_model = Model(input_train, attention)
weights = attention_model.predict(X_test[:1], verbose=0)[0]
flat = np.concatenate([train_pred[:, 0, 0], test_pred[:, 0, 0]])
