import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
import keras
from keras import layers

sensors = np.random.randn(1500, 4).astype(np.float32)
failure = np.zeros(1500, dtype=np.int32)
failure[400:420] = 1
failure[1100:1130] = 1

window, stride = 64, 8
view = sliding_window_view(sensors, window, axis=0)
view = view.swapaxes(1, 2)[::stride]
ends = np.arange(window - 1, len(sensors))[::stride]
y = failure[ends]
assert len(view) == len(y)

mu = view.mean(axis=(0, 1), keepdims=True)
sd = view.std(axis=(0, 1), keepdims=True)
x = (view - mu) / (sd + 1e-8)
fft = np.abs(np.fft.rfft(x, axis=1))
cut = int(len(x) * 0.8)
(x_tr, x_te), (f_tr, f_te), (y_tr, y_te) = [(a[:cut], a[cut:]) for a in (x, fft, y)]

wave_in = keras.Input(x.shape[1:], name="wave")
freq_in = keras.Input(fft.shape[1:], name="freq")
a = layers.Conv1D(16, 5, strides=2, activation="relu")(wave_in)
a = layers.AveragePooling1D(2)(a)
a = layers.LSTM(16)(a)
b = layers.GlobalMaxPooling1D()(layers.Conv1D(16, 3)(freq_in))
joined = layers.concatenate([a, b], name="joined")
score = layers.Dense(1, activation="sigmoid", name="failure")(joined)
model = keras.Model({"wave": wave_in, "freq": freq_in}, score)
model.compile("adam", "binary_crossentropy")
model.fit({"wave": x_tr, "freq": f_tr}, y_tr, class_weight={0: 1.0, 1: 20.0}, epochs=1, batch_size=32, verbose=0)
risk = model.predict({"wave": x_te, "freq": f_te}, verbose=0).squeeze()
print(risk.shape, y_te.shape)
