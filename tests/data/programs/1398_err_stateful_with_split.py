# batches of 5 divide the rows, but not what validation_split leaves
import numpy as np
import tensorflow as tf
from tensorflow import keras

BATCH = 5
STEPS = 12
FEATURES = 7

sensors = np.random.normal(size=(317, FEATURES)).astype("float32")
fault = (sensors[:, 0] + sensors[:, 3] > 0.5).astype("float32")


def to_windows(data, target, steps):
    xs = [data[i:i + steps] for i in range(len(data) - steps)]
    ys = [target[i + steps] for i in range(len(data) - steps)]
    return np.stack(xs), np.array(ys)


X, y = to_windows(sensors, fault, STEPS)
print(X.shape, y.shape)
assert len(X) % BATCH == 0

inputs = keras.Input(batch_shape=(BATCH, STEPS, FEATURES))
x = keras.layers.LSTM(24, stateful=True, return_sequences=True)(inputs)
x = keras.layers.LSTM(12, stateful=True)(x)
x = keras.layers.Dense(6, activation="relu")(x)
outputs = keras.layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)
model.compile(optimizer=keras.optimizers.RMSprop(), loss="binary_crossentropy", metrics=["accuracy"])

early = keras.callbacks.EarlyStopping(monitor="val_loss", patience=3)
model.fit(X, y, batch_size=BATCH, epochs=1, validation_split=0.33, shuffle=False, callbacks=[early], verbose=0)
print(model.evaluate(X, y, batch_size=BATCH, verbose=0))
