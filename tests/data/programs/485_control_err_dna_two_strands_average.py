import numpy as np
from tensorflow.keras import layers, Model, Input

fwd = np.random.rand(60, 150, 4)
rev = fwd[:, ::-1, ::-1][:, :-10]
y = np.random.randint(0, 2, 60)
a, b = Input(fwd.shape[1:]), Input(rev.shape[1:])
shared = layers.LSTM(16, return_sequences=True)
m = layers.Average()([shared(a), shared(b)])
m = layers.GlobalMaxPooling1D()(m)
model = Model([a, b], layers.Dense(1, activation="sigmoid")(m))
model.compile("adam", "binary_crossentropy")
model.fit([fwd, rev], y, epochs=1, verbose=0)
