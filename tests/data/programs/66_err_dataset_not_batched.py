import numpy as np
import tensorflow as tf

features = np.random.rand(100, 30, 6).astype("float32")
labels = np.random.randint(0, 4, 100)
ds = tf.data.Dataset.from_tensor_slices((features, labels))
train = ds.take(80)
val = ds.skip(80)
train = train.shuffle(80).repeat(2)

model = tf.keras.models.Sequential([
    tf.keras.layers.Input(shape=(30, 6)),
    tf.keras.layers.Bidirectional(tf.keras.layers.GRU(12)),
    tf.keras.layers.Dense(4, activation="softmax"),
])
model.compile(optimizer="adam", loss=tf.keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
model.fit(train, epochs=1, verbose=0)
