import numpy as np
from tensorflow import keras
from tensorflow.keras import layers, callbacks

rng = np.random.default_rng(7)
X = rng.normal(size=(256, 40, 5)).astype("float32")
y = (X[:, :, 0].sum(axis=1) > 0).astype("int32")


class PrintShapes(callbacks.Callback):
    def __init__(self, sample):
        super().__init__()
        self.sample = sample
        self.outputs = []

    def on_epoch_end(self, epoch, logs=None):
        pred = self.model.predict(self.sample, verbose=0)
        self.outputs.append(pred)


def scheduler(epoch, lr):
    return lr if epoch < 5 else lr * 0.9


idx = rng.permutation(len(X))
n_train = int(0.75 * len(X))
train_idx, val_idx = idx[:n_train], idx[n_train:]
x_train, y_train = X[train_idx], y[train_idx]
x_val, y_val = X[val_idx], y[val_idx]

model = keras.Sequential(name="classifier")
model.add(keras.Input(shape=(40, 5)))
model.add(layers.Masking(mask_value=-10.0))
model.add(layers.Bidirectional(layers.LSTM(12, return_sequences=True)))
model.add(layers.Bidirectional(layers.LSTM(6)))
model.add(layers.Dense(10, activation="relu"))
model.add(layers.Dropout(0.3))
model.add(layers.Dense(1, activation="sigmoid"))
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.002), loss=keras.losses.BinaryCrossentropy(), metrics=["accuracy", keras.metrics.AUC()])

spy = PrintShapes(x_val[:4])
history = model.fit(
    x_train, y_train,
    validation_data=(x_val, y_val),
    epochs=2, batch_size=64, verbose=0,
    callbacks=[
        callbacks.EarlyStopping(patience=3, restore_best_weights=True),
        callbacks.ReduceLROnPlateau(factor=0.5, patience=2),
        callbacks.LearningRateScheduler(scheduler),
        spy,
    ],
)
best = np.argmin(history.history["val_loss"])
scores = model.evaluate(x_val, y_val, verbose=0)
classes = (model.predict(x_val, verbose=0) > 0.5).astype(int)
print(best, len(scores), classes.sum())
