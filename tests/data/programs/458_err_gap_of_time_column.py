import numpy as np
import keras
from keras import layers

hist = np.random.rand(120, 16, 5)
nxt = np.random.rand(120, 16)
net = keras.Sequential([
    keras.Input((16, 5)),
    layers.Bidirectional(layers.GRU(8, return_sequences=True)),
    layers.Dense(4, activation="tanh"),
    layers.Dense(1),
])
opt = keras.optimizers.RMSprop(learning_rate=keras.optimizers.schedules.ExponentialDecay(1e-2, 100, .9))
net.compile(optimizer=opt, loss="mean_squared_error", metrics=["mae", keras.metrics.RootMeanSquaredError()])
stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=2, restore_best_weights=True)
net.fit(hist[:100], nxt[:100], validation_data=(hist[100:], nxt[100:]), callbacks=[stop], epochs=2, verbose=0)
gap = net.predict(hist[100:], verbose=0) - nxt[100:]
print(gap.shape, np.abs(gap).mean())
