import numpy as np
import keras
from keras import layers, models

# ECG beats as in the csv: 187 samples and the class in the last column
table = np.hstack([np.random.rand(400, 187), np.random.randint(0, 5, (400, 1))])
np.random.shuffle(table)
X = table[:, :-1]
y = table[:, -1].astype(int)
X_train, X_test = X[:320], X[320:]
y_train, y_test = y[:320], y[320:]
X_train = X_train[..., None]

def block(x, filters):
    x = layers.Conv1D(filters, 5, padding="same")(x)
    x = layers.BatchNormalization()(x)
    x = layers.ReLU()(x)
    return layers.MaxPooling1D(2)(x)

inputs = layers.Input((187, 1))
x = inputs
for filters in [16, 32]:
    x = block(x, filters)
x = layers.LSTM(24)(x)
outputs = layers.Dense(5, activation="softmax")(x)
model = models.Model(inputs, outputs)
model.compile("adam", "sparse_categorical_crossentropy", ["accuracy"])
model.fit(X_train, keras.utils.to_categorical(y_train, 5), epochs=1, batch_size=40, verbose=0)
model.evaluate(X_test, y_test)
