# keras_core style: functional with two kinds of attention and pooling
import os
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"
import numpy as np
import keras
from keras import layers

NUM_CLASSES = 5
n, time, channels = 90, 32, 3
X = np.random.normal(0, 1, (n, channels, time)).astype(np.float32)
labels = np.array(["A", "B", "C", "D", "E"])[np.random.randint(0, NUM_CLASSES, n)]
classes, y = np.unique(labels, return_inverse=True)
X = np.swapaxes(X, 1, 2)
idx = np.random.permutation(n)
X, y = X[idx], y[idx]
X_train, X_test = np.split(X, [70])
y_train, y_test = np.split(y, [70])


def block(x, units, heads=2):
    seq = layers.Bidirectional(layers.LSTM(units, return_sequences=True))(x)
    att = layers.MultiHeadAttention(num_heads=heads, key_dim=units)(seq, seq)
    seq = layers.Add()([seq, att])
    return layers.LayerNormalization(epsilon=1e-6)(seq)


inputs = keras.Input(shape=X_train.shape[1:], name="signal")
x = layers.Conv1D(8, 5, padding="same", activation="relu")(inputs)
x = layers.MaxPooling1D(2)(x)
x = block(x, 8)
x = block(x, 8)
dot = layers.Attention()([x, x])
x = layers.Concatenate()([x, dot])
x = layers.GlobalAveragePooling1D()(x)
x = layers.Dense(16, activation="relu")(x)
outputs = layers.Dense(len(classes), activation="softmax")(x)
model = keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, validation_data=(X_test, y_test), epochs=1, batch_size=16, verbose=0)
probs = model.predict(X_test, verbose=0)
pred = probs.argmax(axis=-1)
confusion = np.zeros((NUM_CLASSES, NUM_CLASSES), dtype=int)
for t, p in zip(y_test, pred):
    confusion[t, p] += 1
print(confusion.diagonal().sum() / confusion.sum())
