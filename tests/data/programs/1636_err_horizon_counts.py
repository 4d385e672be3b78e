import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

T, H = 24, 6
load = 100 + 10 * np.sin(np.arange(500) * 2 * np.pi / 24)
temperature = 15 + np.random.randn(500)
table = np.column_stack([load, temperature])
table = (table - table.mean(0)) / table.std(0)

X = np.array([table[i:i + T] for i in range(len(table) - T)])
Y = np.array([table[i + T:i + T + H, 0] for i in range(len(table) - T - H)])

n_train = 400
X_train, X_valid = X[:n_train], X[n_train:]
Y_train, Y_valid = Y[:n_train], Y[n_train:]

inputs = keras.Input(shape=X_train.shape[-2:])
h = layers.Bidirectional(layers.GRU(20))(inputs)
outputs = layers.Dense(H)(h)
model = keras.Model(inputs, outputs)
model.compile(loss='mse', optimizer=keras.optimizers.RMSprop(1e-3))

stop = keras.callbacks.EarlyStopping(patience=2)
model.fit(X_train, Y_train, epochs=1, batch_size=50, verbose=0, callbacks=[stop])
scores = model.evaluate(X_valid, Y_valid, verbose=0)
print('valid mse', scores)
