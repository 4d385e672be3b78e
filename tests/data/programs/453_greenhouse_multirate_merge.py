import numpy as np
import keras
from keras.layers import Input, LSTM, TimeDistributed, Dense, Reshape, AveragePooling1D, Multiply, Lambda, Subtract

fast = np.random.rand(48, 240, 2)
slow = np.random.rand(48, 24, 5)
yield_ = np.random.rand(48, 24)

f = Input(shape=(240, 2))
s = Input(shape=(24, 5))
blocks = Reshape((24, 10, 2))(f)
per_hour = TimeDistributed(LSTM(6))(blocks)
pooled = AveragePooling1D(pool_size=10)(f)
pooled = Dense(6)(pooled)
gate = Dense(6, activation="sigmoid")(s)
fused = Multiply()([per_hour, gate])
diff = Subtract()([fused, pooled])
hid = LSTM(10, return_sequences=True)(diff)
y = TimeDistributed(Dense(1))(hid)
y = Lambda(lambda t: keras.ops.squeeze(t, -1))(y)
net = keras.Model([f, s], y)
net.compile("adam", "mse")
net.fit((fast, slow), yield_, epochs=1, batch_size=12, verbose=0)
res = net.predict((fast, slow), verbose=0) - yield_
print(per_hour.shape, pooled.shape, res.std(axis=0).shape)
