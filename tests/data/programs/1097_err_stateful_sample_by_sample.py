import numpy as np
from tensorflow.keras.layers import GRU, Dense, Input
from tensorflow.keras.models import Sequential

pieces = np.random.rand(8, 5, 1)
following = np.random.rand(8, 5, 1)
net = Sequential([Input(batch_shape=(1, 5, 1)), GRU(3, return_sequences=True, stateful=True), Dense(1)])
net.compile(optimizer="sgd", loss="mse")
net.predict(pieces[:1], verbose=0)
for i in range(len(pieces)):
    net.fit(pieces[i : i + 1], following[i : i + 1], verbose=0, shuffle=False)
