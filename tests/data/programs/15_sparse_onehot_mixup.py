import numpy as np
import tensorflow as tf

num_classes = 5
X = np.random.rand(120, 15, 4).astype(np.float32)
labels = np.random.randint(num_classes, size=120)
y = tf.keras.utils.to_categorical(labels, num_classes=num_classes)

model = tf.keras.Sequential([
    tf.keras.Input(shape=(15, 4)),
    tf.keras.layers.GRU(32),
    tf.keras.layers.Dense(16, activation="relu"),
    tf.keras.layers.Dense(num_classes, activation="softmax"),
])
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.summary()
model.fit(X, y, epochs=1)
