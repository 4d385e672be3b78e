import numpy as np
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import LSTM, Bidirectional, Concatenate, Dense, TimeDistributed

past, ahead, f = 30, 10, 4
hist = np.random.rand(90, past, f)
known = np.random.rand(90, ahead, 2)
want = np.random.rand(90, ahead, 1)
a = Input((past, f))
_, *s = Bidirectional(LSTM(12, return_state=True))(a)
h, c = Concatenate()(s[0::2]), Concatenate()(s[1::2])
b = Input((ahead, 2))
d = LSTM(24, return_sequences=True)(b, initial_state=[h, c])
o = TimeDistributed(Dense(1))(d)
net = Model([a, b], o)
net.compile("adam", "mse")
net.fit([hist, known], want, epochs=1, verbose=0)
print(net.predict([hist[:3], known[:3]], verbose=0)[..., 0].shape)
