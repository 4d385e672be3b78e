import numpy as np
import tensorflow as tf

# accelerometer files: 3 axes in rows, 128 readings in columns (UCI HAR)
channels = [np.random.randn(60, 128) for _ in ("x", "y", "z")]
X = np.stack(channels, axis=1)
X = X.reshape((X.shape[0], X.shape[2], X.shape[1]))
y = tf.keras.utils.to_categorical(np.random.randint(0, 6, 60), num_classes=6)
clf = tf.keras.models.Sequential()
clf.add(tf.keras.layers.LSTM(40, input_shape=X.shape[1:]))
clf.add(tf.keras.layers.Dense(6, activation="softmax"))
clf.compile("adam", "categorical_crossentropy", ["accuracy"])
clf.fit(X, y, epochs=1, verbose=0)
