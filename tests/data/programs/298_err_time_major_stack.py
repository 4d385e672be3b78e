import numpy as np
import tensorflow as tf

ax, ay, az = (np.random.randn(200, 50) for _ in range(3))
labels = np.random.randint(0, 4, 200)
x = np.stack([ax, ay, az])
print(x.shape)
model = tf.keras.Sequential()
model.add(tf.keras.layers.Input(shape=(50, 3)))
model.add(tf.keras.layers.LSTM(20))
model.add(tf.keras.layers.Dense(4, activation="softmax"))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, labels, epochs=1, batch_size=32)
