import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Conv1D, Input, Add, Activation, LSTM, Dense, Multiply, Cropping1D, ZeroPadding1D

T, F = 96, 7
x_all = np.random.rand(200, T, F)
y_all = np.random.rand(200, 24)

def gated(x, filters, rate):
    tanh_out = Conv1D(filters, 2, dilation_rate=rate, padding="causal", activation="tanh")(x)
    sigm_out = Conv1D(filters, 2, dilation_rate=rate, padding="causal", activation="sigmoid")(x)
    z = Multiply()([tanh_out, sigm_out])
    skip = Conv1D(filters, 1)(z)
    return Add()([skip, x]), skip

inp = Input(shape=(T, F))
x = Conv1D(16, 1, padding="same")(inp)
skips = []
for rate in [2 ** i for i in range(5)]:
    x, s = gated(x, 16, rate)
    skips.append(s)
out = Activation("relu")(Add()(skips))
out = Cropping1D((T - 48, 0))(out)
out = ZeroPadding1D(1)(out)
out = LSTM(32)(out)
out = Dense(24)(out)
model = tf.keras.Model(inp, out)
print(model.output_shape)
model.compile(optimizer="adam", loss="mape")
model.fit(x_all, y_all, epochs=1, batch_size=50, verbose=0)
yhat = model.predict(x_all[:10], verbose=0)
mape = np.mean(np.abs((y_all[:10] - yhat) / y_all[:10]), axis=0)
