import numpy as np
import keras

seq_len, batch, n_feat = 25, 40, 6
# coming from torch: (seq_len, batch, features)
data = np.random.randn(seq_len, batch, n_feat).astype(np.float32)
target = np.random.randn(batch, 1).astype(np.float32)

net = keras.Sequential([
    keras.layers.Input((None, n_feat)),
    keras.layers.GRU(32, return_sequences=True),
    keras.layers.GRU(32),
    keras.layers.Dense(1),
])
net.compile(optimizer="adam", loss="mse")
print(net(data).shape)
net.fit(data, target, batch_size=10, epochs=1)
