import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow import keras
from tensorflow.keras import layers

# keyword spotting on the envelope: (clips, samples)
envelope = np.abs(np.random.randn(200, 80))
word = np.random.randint(0, 10, 200)
X_train, X_rest, y_train, y_rest = train_test_split(envelope, word, test_size=0.4, stratify=None)
X_val, X_test, y_val, y_test = train_test_split(X_rest, y_rest, test_size=0.5)
X_train = np.expand_dims(X_train, -1)
X_test = np.expand_dims(X_test, -1)
print([a.shape for a in (X_train, X_val, X_test)])


def res_block(x, filters):
    shortcut = layers.Conv1D(filters, 1)(x)
    y = layers.Conv1D(filters, 3, padding="same")(x)
    y = layers.BatchNormalization()(y)
    y = layers.ReLU()(y)
    return layers.Add()([shortcut, y])


inp = keras.Input(X_train.shape[1:])
x = res_block(inp, 8)
x = layers.MaxPooling1D(2)(x)
x = res_block(x, 16)
x = layers.GRU(24, return_sequences=True)(x)
x = layers.GRU(24)(x)
out = layers.Dense(10, activation="softmax")(x)
net = keras.Model(inp, out)
net.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
net.fit(X_train, y_train, epochs=1, batch_size=32, validation_data=(X_val, y_val), verbose=0)
loss, acc = net.evaluate(X_test, y_test, verbose=0)
