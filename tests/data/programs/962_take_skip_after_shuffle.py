import numpy as np
import tensorflow as tf
from tensorflow.keras import layers as L

AUTOTUNE = tf.data.AUTOTUNE
BATCH = 16
NUM = 240

keystrokes = np.random.rand(NUM, 25, 4).astype("float32")
user = np.random.randint(0, 6, size=(NUM,))

dataset = tf.data.Dataset.from_tensor_slices((keystrokes, user))
dataset = dataset.shuffle(buffer_size=NUM)

train_size = int(0.8 * NUM)
# trap: silent
train_ds = dataset.take(train_size).batch(BATCH).prefetch(AUTOTUNE)
test_ds = dataset.skip(train_size).batch(BATCH).prefetch(AUTOTUNE)

for sample, who in train_ds.take(1):
    print(sample.shape, who.shape)


def get_model():
    i = L.Input(shape=(25, 4))
    h = L.Bidirectional(L.LSTM(10))(i)
    h = L.Dense(16, activation="relu")(h)
    o = L.Dense(6, activation="softmax")(h)
    return tf.keras.Model(i, o)


clf = get_model()
clf.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
clf.fit(train_ds, epochs=2, verbose=0)
print(clf.evaluate(test_ds, verbose=0))
