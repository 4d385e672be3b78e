import numpy as np
import tensorflow as tf

tsteps = 2
lahead = 1
batch_size = 1
input_len = 200


def gen_uniform_amp(amp=1, xn=200):
    data_input = np.random.uniform(-1 * amp, +1 * amp, xn)
    return data_input.reshape(-1, 1)


to_drop = max(tsteps - 1, lahead - 1)
data_input = gen_uniform_amp(amp=0.1, xn=input_len + to_drop)
expected_output = np.array([data_input[max(0, i - tsteps + 1):i + 1, 0].mean() for i in range(len(data_input))]).reshape(-1, 1)
if lahead > 1:
    data_input = np.repeat(data_input, repeats=lahead, axis=1)
expected_output = expected_output[to_drop:]
x_windows = np.array([data_input[i:i + tsteps] for i in range(len(data_input) - to_drop)])


def create_model(stateful):
    model = tf.keras.Sequential()
    model.add(tf.keras.Input(batch_shape=(batch_size, tsteps, 1)))
    model.add(tf.keras.layers.LSTM(10, stateful=stateful))
    model.add(tf.keras.layers.Dense(1))
    model.compile(loss="mse", optimizer="adam")
    return model


def split_data(x, y, ratio=0.8):
    to_train = int(len(x) * ratio)
    to_train -= to_train % batch_size
    x_train, y_train = x[:to_train], y[:to_train]
    x_test, y_test = x[to_train:], y[to_train:]
    return (x_train, y_train), (x_test, y_test)


(x_train, y_train), (x_test, y_test) = split_data(x_windows, expected_output)
print("x_train.shape: ", x_train.shape)
model_stateful = create_model(stateful=True)
for i in range(2):
    model_stateful.fit(x_train, y_train, batch_size=batch_size, epochs=1, verbose=0, validation_data=(x_test, y_test), shuffle=False)
    for layer in model_stateful.layers:
        if hasattr(layer, "reset_states"):
            layer.reset_states()
predicted_stateful = model_stateful.predict(x_test, batch_size=batch_size, verbose=0)
diff = y_test.flatten() - predicted_stateful.flatten()
model_stateless = create_model(stateful=False)
model_stateless.fit(x_train, y_train, batch_size=batch_size, epochs=1, verbose=0)
