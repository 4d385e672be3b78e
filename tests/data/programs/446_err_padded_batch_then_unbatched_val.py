import tensorflow as tf
import numpy as np

X = np.random.rand(150, 18, 7).astype("float32")
y = np.random.randint(0, 3, size=(150, 1))


def prep(a, b):
    return a, tf.one_hot(b, 3)


full = tf.data.Dataset.from_tensor_slices((X, y)).map(prep, num_parallel_calls=4)
train = full.take(120).cache().batch(30)
val = full.skip(120).batch(30)
for a, b in train:
    print(a.shape, b.shape)
    break

model = tf.keras.Sequential([
    tf.keras.layers.LSTM(20),
    tf.keras.layers.Dropout(0.3),
    tf.keras.layers.Dense(3, activation="softmax"),
])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(train, validation_data=val, epochs=1, verbose=0)
