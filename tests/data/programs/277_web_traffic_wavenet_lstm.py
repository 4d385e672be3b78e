import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Conv1D, Dense, Dropout, Lambda, concatenate, LSTM, Multiply, Activation, Add
from tensorflow.keras.models import Model

n_filters = 8
filter_width = 2
dilation_rates = [2 ** i for i in range(5)]
pred_steps = 10

series = np.log1p(np.random.poisson(50, size=(60, 100)))
series_mean = series.mean(axis=1).reshape(-1, 1)
series = (series - series_mean).reshape(60, 100, 1)
encoder_input_data = series[:, :-pred_steps]
decoder_target_data = series[:, -pred_steps:]
lagged = encoder_input_data[:, -1:, :]
decoder_input = np.concatenate([lagged, decoder_target_data[:, :-1]], axis=1)
full = np.concatenate([encoder_input_data, decoder_target_data[:, :-1]], axis=1)

history_seq = Input(shape=(None, 1))
x = history_seq
skips = []
for dilation_rate in dilation_rates:
    x = Conv1D(n_filters, 1, padding="same", activation="relu")(x)
    x_f = Conv1D(filters=n_filters, kernel_size=filter_width, padding="causal", dilation_rate=dilation_rate)(x)
    x_g = Conv1D(filters=n_filters, kernel_size=filter_width, padding="causal", dilation_rate=dilation_rate)(x)
    z = Multiply()([Activation("tanh")(x_f), Activation("sigmoid")(x_g)])
    z = Conv1D(n_filters, 1, padding="same")(z)
    x = Add()([x, z])
    skips.append(z)

out = Activation("relu")(Add()(skips))
out = LSTM(12, return_sequences=True)(out)
out = Dropout(0.2)(out)
out = Dense(1)(out)


def slice_steps(x, seq_length):
    return x[:, -seq_length:, :]


pred_seq = Lambda(slice_steps, arguments={"seq_length": pred_steps})(out)
model = Model(history_seq, pred_seq)
model.compile("adam", loss="mean_absolute_error")
model.fit(full, decoder_target_data, batch_size=20, epochs=1, verbose=0)


def predict_sequence(input_sequence):
    history = input_sequence.copy()
    pred = np.zeros((1, pred_steps, 1))
    for i in range(pred_steps):
        last_step = model.predict(history, verbose=0)[0, -1, 0]
        pred[0, i, 0] = last_step
        history = np.concatenate([history, last_step.reshape(-1, 1, 1)], axis=1)
    return pred


out_seq = predict_sequence(encoder_input_data[:1])
print(out_seq.shape, model.output_shape)
