import numpy as np
from tensorflow.keras.layers import Input, Lambda, LSTM, Concatenate, Dense, Permute, Multiply, Softmax
from tensorflow.keras.models import Model

n, t, sensors, per = 160, 30, 4, 3
X = np.random.rand(n, t, sensors * per)
Y = np.random.rand(n, 2)
inp = Input(shape=(t, sensors * per))
branches = []
for s in range(sensors):
    part = Lambda(lambda z, s=s: z[:, :, s * per:(s + 1) * per], output_shape=(t, per))(inp)
    branches.append(LSTM(6, return_sequences=True, name=f"sensor{s}")(part))
merged = Concatenate()(branches)
scores = Dense(t)(Permute((2, 1))(merged))
weights = Softmax(axis=-1)(scores)
weighted = Multiply()([merged, Permute((2, 1))(weights)])
pooled = Lambda(lambda z: z[:, -1, :])(weighted)
model = Model(inp, Dense(2)(pooled))
model.compile(optimizer="adam", loss="mse")
model.fit(X, Y, epochs=1, batch_size=40, verbose=0)
probe = Model(inputs=model.inputs, outputs=[weights, pooled])
w, v = probe.predict(X[:10], verbose=0)
importance = w.mean(axis=0).sum(axis=-1)
