import numpy as np
import tensorflow as tf

x = np.random.rand(256, 20, 4).astype("float32")
y = np.random.randint(0, 6, 256)


def norm(a, b):
    a = (a - tf.reduce_mean(a, axis=0)) / (tf.math.reduce_std(a, axis=0) + 1e-6)
    return a, tf.one_hot(b, 6)


train = tf.data.Dataset.from_tensor_slices((x[:200], y[:200])).map(norm).batch(20)
test = tf.data.Dataset.from_tensor_slices((x[200:], y[200:])).batch(20)
model = tf.keras.Sequential()
model.add(tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(8), input_shape=(20, 4)))
model.add(tf.keras.layers.Dense(6, activation="softmax"))
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
model.fit(train, epochs=1, verbose=0)
print(model.evaluate(test, verbose=0))
